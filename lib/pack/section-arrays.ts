/** Small shapes that several sections share. */
import type { SectionArray } from './layout.ts';

/** The smallest typed array that holds the numbers. */
export function narrow(numbers: ArrayLike<number>): SectionArray {
  let largest = 0;
  for (let index = 0; index < numbers.length; index++) largest = Math.max(largest, numbers[index] as number);
  if (largest < 256) return Uint8Array.from(numbers);
  return largest < 65_536 ? Uint16Array.from(numbers) : Uint32Array.from(numbers);
}

/** Adds `name.bytes` (UTF-8) and `name.start` (byte offsets, one more than there are strings). */
export function stringPool(sections: Map<string, SectionArray>, name: string, strings: string[]): void {
  const encoder = new TextEncoder();
  const encoded = strings.map((string) => encoder.encode(string));
  const start = new Uint32Array(strings.length + 1);
  for (let index = 0; index < encoded.length; index++) {
    start[index + 1] = (start[index] as number) + (encoded[index] as Uint8Array).length;
  }
  const bytes = new Uint8Array(start[strings.length] as number);
  for (let index = 0; index < encoded.length; index++) bytes.set(encoded[index] as Uint8Array, start[index]);
  sections.set(`${name}.start`, start);
  sections.set(`${name}.bytes`, bytes);
}

const decoder = new TextDecoder();

/** Reads one string of a pool. */
export function stringAt(start: SectionArray, bytes: SectionArray, index: number): string {
  return decoder.decode(bytes.subarray(start[index] as number, start[index + 1] as number));
}
