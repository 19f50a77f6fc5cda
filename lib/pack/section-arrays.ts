/** Small shapes that several sections share. */
import type { SectionArray } from './layout.ts';

/** The smallest typed array that holds the numbers. */
export function narrow(numbers: ArrayLike<number>): SectionArray {
  let largest = 0;
  for (let index = 0; index < numbers.length; index++) largest = Math.max(largest, numbers[index] as number);
  if (largest < 256) return Uint8Array.from(numbers);
  return largest < 65_536 ? Uint16Array.from(numbers) : Uint32Array.from(numbers);
}

/**
 * Adds `name.bytes` (UTF-8) and `name.start` (byte offsets, one more than there are strings). Written into one array: a
 * browser spends half a kilobyte outside of the script's heap on each array that an encoder makes.
 */
export function stringPool(sections: Map<string, SectionArray>, name: string, strings: string[]): void {
  const encoder = new TextEncoder();
  // A UTF-16 unit becomes three bytes at most.
  const room = strings.reduce((sum, { length }) => sum + length, 0) * 3;
  const longest = strings.reduce((most, { length }) => Math.max(most, length), 0) * 3;
  const bytes = new Uint8Array(room);
  const one = new Uint8Array(longest);
  const start = new Uint32Array(strings.length + 1);
  let end = 0;
  for (let index = 0; index < strings.length; index++) {
    const { written } = encoder.encodeInto(strings[index] as string, one);
    bytes.set(one.subarray(0, written), end);
    end += written;
    start[index + 1] = end;
  }
  sections.set(`${name}.start`, start);
  sections.set(`${name}.bytes`, bytes.slice(0, end));
}

const decoder = new TextDecoder();

/** Reads one string of a pool. */
export function stringAt(start: SectionArray, bytes: SectionArray, index: number): string {
  return decoder.decode(bytes.subarray(start[index] as number, start[index + 1] as number));
}
