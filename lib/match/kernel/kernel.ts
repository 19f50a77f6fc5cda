/**
 * The heaviest loop of the ranker: every window of a sentence against every skill. Whole numbers throughout, so
 * that the WebAssembly kernel and its JavaScript twin give the same results to the bit.
 *
 * A word's row holds, for each skill, its weighted product with the skill's vector; a window's score is the sum of
 * its words' rows divided by the window's length, and a skill's score is that of its best window.
 */

/** Weighted products are stored times this, so that they fill 16 bits. */
export const ROW_SCALE = 4096;
/** Rows of words kept between sentences: ads share most of theirs. */
export const KEPT_ROWS = 1200;
/** Sentences are cut before they reach this. */
export const MOST_TOKENS = 64;
/** Dimensions are padded to a multiple of this. */
export const LANES = 16;

export interface KernelScores {
  /** By skill: the score of the whole sentence, and of the best window. 32-bit floats. */
  whole: Float32Array;
  best: Float32Array;
  /** Number of the best window; the first of equal ones. */
  window: Uint8Array;
}

/** A word's vector, as the kernel stores concept vectors, and the factor of its products. */
export type VectorOf = (word: number) => { vector: Int8Array; factor: number };

export interface Kernel {
  /**
   * Tells words that sentences to come will hold, so that their rows are made together, which takes less. Scores are the
   * same without it.
   */
  expect?(words: readonly number[], vectorOf: VectorOf): void;
  /**
   * @param words for each token the word's number, or -1; the kernel keeps rows by this number
   * @param windows `[start, end)` pairs, the whole sentence first; at most 255
   * @param inverseLengths one for each window: 1 / length of its vector, 0 for a window of unknown words
   * The arrays returned are overwritten by the next call.
   */
  score(
    words: readonly number[],
    vectorOf: VectorOf,
    windows: Int32Array,
    inverseLengths: Float32Array,
  ): KernelScores;
}

/** The twin in JavaScript. `concepts` holds `count × dims` bytes. */
export function createScriptKernel(concepts: Int8Array, count: number, dims: number): Kernel {
  const rows = new Map<number, Int16Array>();
  const sums = Array.from({ length: MOST_TOKENS + 1 }, () => new Int32Array(count));
  const scores: KernelScores = {
    whole: new Float32Array(count),
    best: new Float32Array(count),
    window: new Uint8Array(count),
  };
  const rowOf = (word: number, vectorOf: VectorOf): Int16Array => {
    let row = rows.get(word);
    if (row) return row;
    if (rows.size >= KEPT_ROWS) rows.clear();
    const { vector, factor } = vectorOf(word);
    row = new Int16Array(count);
    fillRow(row, concepts, vector, Math.fround(factor * ROW_SCALE), dims);
    rows.set(word, row);
    return row;
  };
  return {
    score(words, vectorOf, windows, inverseLengths) {
      (sums[0] as Int32Array).fill(0);
      words.forEach((word, at) => {
        const before = sums[at] as Int32Array;
        const after = sums[at + 1] as Int32Array;
        if (word < 0) after.set(before);
        else addRow(before, rowOf(word, vectorOf), after);
      });
      scores.best.fill(-2);
      scores.window.fill(0);
      for (let window = 0; window < inverseLengths.length; window++) {
        const start = sums[windows[window * 2] as number] as Int32Array;
        const end = sums[windows[window * 2 + 1] as number] as Int32Array;
        takeBest(scores, start, end, inverseLengths[window] as number, window);
        if (window === 0) scores.whole.set(scores.best);
      }
      return scores;
    },
  };
}

function fillRow(
  row: Int16Array,
  concepts: Int8Array,
  vector: Int8Array,
  factor: number,
  dims: number,
): void {
  for (let concept = 0; concept < row.length; concept++) {
    const from = concept * dims;
    let product = 0;
    for (let dim = 0; dim < dims; dim++)
      product += (vector[dim] as number) * (concepts[from + dim] as number);
    const value = Math.trunc(Math.fround(product * factor));
    row[concept] = Math.max(-32768, Math.min(32767, value));
  }
}

function addRow(before: Int32Array, row: Int16Array, after: Int32Array): void {
  for (let concept = 0; concept < row.length; concept++)
    after[concept] = (before[concept] as number) + (row[concept] as number);
}

function takeBest(
  { best, window: places }: KernelScores,
  start: Int32Array,
  end: Int32Array,
  inverse: number,
  window: number,
): void {
  for (let concept = 0; concept < best.length; concept++) {
    const score = Math.fround(((end[concept] as number) - (start[concept] as number)) * inverse);
    if (score > (best[concept] as number)) {
      best[concept] = score;
      places[concept] = window;
    }
  }
}
