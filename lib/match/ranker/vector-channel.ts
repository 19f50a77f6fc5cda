/** Windows of a sentence against the concept vectors of every skill: each skill's best window. */
import { createScriptKernel, type Kernel, MOST_TOKENS, ROW_SCALE } from '../kernel/kernel.ts';
import type { ConceptVectors } from '../vectors/concept-vectors.ts';
import type { WordVectors } from '../vectors/word-vectors.ts';
import { windowsOf } from './windows.ts';

export interface VectorScores {
  windows: Int32Array;
  /** By skill: cosine of the whole sentence, and of the best window, with the mean of the skill's labels. */
  wholeMean: Float32Array;
  bestMean: Float32Array;
  /** Number of the window that is best. */
  bestWindow: Uint8Array;
  /** Cosine of tokens `[start, end)` with a skill's preferred label. */
  preferred(skill: number, start: number, end: number): number;
}

/** Makes the kernel that scores: the WebAssembly one where there is one. */
export type KernelMaker = (concepts: Int8Array, count: number, dims: number) => Kernel;

export interface VectorChannel {
  /**
   * Scores all skills against the windows of one sentence, given its tokens as word ids (-1 = unknown; at most 64).
   * The arrays are reused between sentences.
   */
  score(ids: readonly number[]): VectorScores;
  /** Tells the words of sentences to come: see `Kernel.expect`. */
  expect(ids: readonly number[]): void;
}

export function createVectorChannel(
  words: WordVectors,
  concepts: ConceptVectors,
  makeKernel: KernelMaker = createScriptKernel,
): VectorChannel {
  const { dims } = words;
  const { count, mean, preferred, scale } = concepts;
  const kernel = makeKernel(mean, count, dims);
  const factorOf = (word: number) => (words.scale[word] as number) * (words.weight[word] as number);
  const vectorOf = (word: number) => ({
    vector: words.vectors.subarray(word * dims, word * dims + dims),
    factor: factorOf(word) * scale,
  });
  const sums = new Float32Array((MOST_TOKENS + 1) * dims);
  const window = new Float32Array(dims);

  /** The vector of a window, from prefix sums, into `window`; its length. */
  const windowLength = (start: number, end: number): number => {
    let squares = 0;
    for (let dim = 0; dim < dims; dim++) {
      const value = (sums[end * dims + dim] as number) - (sums[start * dims + dim] as number);
      window[dim] = value;
      squares += value * value;
    }
    return Math.sqrt(squares);
  };
  const addUp = (ids: readonly number[]): void => {
    ids.forEach((word, at) => {
      const factor = word < 0 ? 0 : factorOf(word);
      for (let dim = 0; dim < dims; dim++) {
        const value = factor === 0 ? 0 : (words.vectors[word * dims + dim] as number) * factor;
        sums[(at + 1) * dims + dim] = (sums[at * dims + dim] as number) + value;
      }
    });
  };
  const score = (all: readonly number[]): VectorScores => {
    const ids = all.length > MOST_TOKENS ? all.slice(0, MOST_TOKENS) : all;
    const windows = windowsOf(ids.length);
    addUp(ids);
    const inverse = new Float32Array(windows.length / 2);
    for (let at = 0; at < inverse.length; at++) {
      const length = windowLength(windows[at * 2] as number, windows[at * 2 + 1] as number);
      // A window of unknown words scores nothing.
      inverse[at] = length < 1e-6 ? 0 : 1 / (length * ROW_SCALE);
    }
    const { whole, best, window: bestWindow } = kernel.score(ids, vectorOf, windows, inverse);
    return {
      windows,
      wholeMean: whole,
      bestMean: best,
      bestWindow,
      preferred(skill, start, end) {
        const length = windowLength(Math.min(start, ids.length), Math.min(end, ids.length));
        if (length < 1e-6) return 0;
        let product = 0;
        for (let dim = 0; dim < dims; dim++)
          product += (window[dim] as number) * (preferred[skill * dims + dim] as number);
        return (product * scale) / length;
      },
    };
  };
  return { score, expect: (ids) => kernel.expect?.(ids, vectorOf) };
}
