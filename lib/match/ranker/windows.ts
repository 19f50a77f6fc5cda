/** Stretches of a sentence that may each speak of one skill. */

/** Sizes in tokens, besides the whole sentence, and how far each moves on. */
const SIZES = [
  [2, 1],
  [3, 1],
  [5, 2],
  [8, 3],
  [14, 5],
] as const;

/** `[start, end)` pairs in one flat array, the whole sentence first; windows overlap by about two thirds. */
export function windowsOf(length: number): Int32Array {
  const windows = [0, length];
  for (const [size, step] of SIZES) {
    if (length <= size) break;
    for (let start = 0; start + size <= length; start += step) windows.push(start, start + size);
  }
  return Int32Array.from(windows);
}
