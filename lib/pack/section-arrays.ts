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
/** Longer texts are decoded: as arguments of a call their characters would fill the stack. */
const SHORT = 256;

/** Reads one string of a pool. Looking up reads labels by the ten thousand: plain ones go without the decoder. */
export function stringAt(start: SectionArray, bytes: SectionArray, index: number): string {
  const from = start[index] as number;
  const own = bytes.subarray(from, start[index + 1] as number);
  if (own.length > SHORT) return decoder.decode(own);
  for (let at = 0; at < own.length; at++) if ((own[at] as number) > 127) return decoder.decode(own);
  return String.fromCharCode(...own);
}
