/** Stretches of a sentence that may each speak of one skill. */

/** Sizes in tokens, besides the whole sentence. */
const SIZES = [2, 3, 5, 8, 14];

/** `[start, end)` pairs in one flat array, the whole sentence first; windows overlap by two thirds. */
export function windowsOf(length: number): Int32Array {
  const windows = [0, length];
  for (const size of SIZES) {
    if (length <= size) break;
    const step = Math.max(1, Math.floor(size / 3));
    for (let start = 0; start + size <= length; start += step) windows.push(start, start + size);
  }
  return Int32Array.from(windows);
}
