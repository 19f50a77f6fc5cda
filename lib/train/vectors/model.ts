/** The model while it is trained: one vector and one weight a word. */
import type { StartingPoint } from './word-list.ts';

export interface Model {
  dims: number;
  count: number;
  /** `count × dims` */
  vectors: Float32Array;
  /** Natural logarithm of each word's weight, so that weights stay positive. */
  logWeight: Float32Array;
  /** Kept equal to exp(logWeight). */
  weight: Float32Array;
}

export function startModel({ words, vectors, weight }: StartingPoint): Model {
  const logWeight = weight.map((value) => Math.log(value + 1e-6));
  return {
    dims: vectors.length / words.length,
    count: words.length,
    vectors: vectors.slice(),
    logWeight,
    weight: logWeight.map(Math.exp),
  };
}

/** Sum of the words' weighted vectors brought to length 1, into `out` at `row`. Returns its length before. */
export function textVector(model: Model, words: ArrayLike<number>, out: Float32Array, row: number): number {
  const { dims, vectors, weight } = model;
  const to = row * dims;
  out.fill(0, to, to + dims);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as number;
    const factor = weight[word] as number;
    const from = word * dims;
    for (let dim = 0; dim < dims; dim++)
      out[to + dim] = (out[to + dim] as number) + factor * (vectors[from + dim] as number);
  }
  let squares = 0;
  for (let at = to; at < to + dims; at++) squares += (out[at] as number) ** 2;
  const length = Math.sqrt(squares) + 1e-6;
  for (let at = to; at < to + dims; at++) out[at] = (out[at] as number) / length;
  return length;
}
