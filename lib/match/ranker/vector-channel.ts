/** Windows of a sentence against the concept vectors of every skill: each skill's best window. */
import type { ConceptVectors } from '../vectors/concept-vectors.ts';
import type { WordVectors } from '../vectors/word-vectors.ts';
import { windowsOf } from './windows.ts';

export interface VectorScores {
  windows: Int32Array;
  /** Cosines of the whole sentence with each skill's preferred label, and with all its labels. */
  wholePreferred: Float32Array;
  wholeMean: Float32Array;
  /** The best window's cosine. */
  bestPreferred: Float32Array;
  bestMean: Float32Array;
  /** Number of the window that is best by `bestMean`. */
  bestWindow: Uint8Array;
}

/** Rows of word × skill products kept between sentences: ads share most of their words. */
const KEPT_ROWS = 400;

/** Products of one word with every skill, times the word's weight: preferred labels, then means. */
export type ProductsOf = (word: number, into: Float32Array) => void;

/** The plain JavaScript products; a faster twin must give the same numbers. */
export function createProducts(words: WordVectors, concepts: ConceptVectors): ProductsOf {
  const { dims } = words;
  const { count, preferred, mean, scale } = concepts;
  return (word, into) => {
    const vector = words.vectors.subarray(word * dims, word * dims + dims);
    const factor = (words.scale[word] as number) * (words.weight[word] as number) * scale;
    for (let concept = 0; concept < count; concept++) {
      const from = concept * dims;
      let one = 0;
      let two = 0;
      for (let dim = 0; dim < dims; dim++) {
        const value = vector[dim] as number;
        one += value * (preferred[from + dim] as number);
        two += value * (mean[from + dim] as number);
      }
      into[concept] = one * factor;
      into[count + concept] = two * factor;
    }
  };
}

/**
 * Scores all skills against the windows of one sentence, given its tokens as word ids (-1 = unknown). The arrays
 * are reused between sentences.
 */
export function createVectorChannel(
  words: WordVectors,
  concepts: ConceptVectors,
  productsOf = createProducts(words, concepts),
) {
  const { count } = concepts;
  const rows = new Map<number, Float32Array>();
  const scores = {
    wholePreferred: new Float32Array(count),
    wholeMean: new Float32Array(count),
    bestPreferred: new Float32Array(count),
    bestMean: new Float32Array(count),
    bestWindow: new Uint8Array(count),
  };
  const rowOf = (word: number): Float32Array => {
    let row = rows.get(word);
    if (row) rows.delete(word);
    else {
      const oldest = rows.size >= KEPT_ROWS ? rows.keys().next().value : undefined;
      row = (oldest !== undefined ? rows.get(oldest) : undefined) ?? new Float32Array(2 * count);
      if (oldest !== undefined) rows.delete(oldest);
      productsOf(word, row);
    }
    rows.set(word, row);
    return row;
  };
  const sums: Float32Array[] = [];
  return (ids: readonly number[]): VectorScores => {
    const windows = windowsOf(ids.length);
    prefixSums(ids, rowOf, sums, 2 * count);
    const norm = windowNorms(words, ids);
    scores.bestPreferred.fill(-1);
    scores.bestMean.fill(-1);
    scores.bestWindow.fill(0);
    for (let window = 0; window * 2 < windows.length; window++) {
      const start = windows[window * 2] as number;
      const end = windows[window * 2 + 1] as number;
      const length = norm(start, end);
      if (length === 0) continue;
      takeBest(scores, sums[start] as Float32Array, sums[end] as Float32Array, 1 / length, count, window);
      if (window === 0) {
        scores.wholePreferred.set(scores.bestPreferred);
        scores.wholeMean.set(scores.bestMean);
      }
    }
    return { windows, ...scores };
  };
}

function prefixSums(
  ids: readonly number[],
  rowOf: (word: number) => Float32Array,
  sums: Float32Array[],
  width: number,
): void {
  while (sums.length <= ids.length) sums.push(new Float32Array(width));
  (sums[0] as Float32Array).fill(0);
  for (let at = 0; at < ids.length; at++) {
    const before = sums[at] as Float32Array;
    const after = sums[at + 1] as Float32Array;
    const word = ids[at] as number;
    if (word < 0) after.set(before);
    else {
      const row = rowOf(word);
      for (let column = 0; column < width; column++)
        after[column] = (before[column] as number) + (row[column] as number);
    }
  }
}

function takeBest(
  scores: Omit<VectorScores, 'windows'>,
  before: Float32Array,
  after: Float32Array,
  factor: number,
  count: number,
  window: number,
): void {
  const { bestPreferred, bestMean, bestWindow } = scores;
  for (let concept = 0; concept < count; concept++) {
    const preferred = ((after[concept] as number) - (before[concept] as number)) * factor;
    if (preferred > (bestPreferred[concept] as number)) bestPreferred[concept] = preferred;
    const mean = ((after[count + concept] as number) - (before[count + concept] as number)) * factor;
    if (mean > (bestMean[concept] as number)) {
      bestMean[concept] = mean;
      bestWindow[concept] = window;
    }
  }
}

/** Length of a window's vector: from prefix sums of the weighted word vectors. */
function windowNorms(words: WordVectors, ids: readonly number[]): (start: number, end: number) => number {
  const { dims } = words;
  const sums = new Float32Array((ids.length + 1) * dims);
  ids.forEach((word, at) => {
    const factor = word < 0 ? 0 : (words.scale[word] as number) * (words.weight[word] as number);
    for (let dim = 0; dim < dims; dim++) {
      const value = word < 0 ? 0 : (words.vectors[word * dims + dim] as number) * factor;
      sums[(at + 1) * dims + dim] = (sums[at * dims + dim] as number) + value;
    }
  });
  return (start, end) => {
    let squares = 0;
    for (let dim = 0; dim < dims; dim++) {
      const value = (sums[end * dims + dim] as number) - (sums[start * dims + dim] as number);
      squares += value * value;
    }
    return Math.sqrt(squares);
  };
}
