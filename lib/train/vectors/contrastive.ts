/**
 * The loss: each text of a batch should lie nearer to its partner than to the partners of all others, and the other
 * way round (in-batch softmax over cosines; van den Oord et al. 2018). Pairs of the same concept are no negatives
 * of each other.
 */
import { type Model, textVector } from './model.ts';
import { mixRows, rowProducts } from './products.ts';

/** Pairs of texts as numbers of words. `left.length` must be a multiple of 4. */
export interface Batch {
  left: ArrayLike<number>[];
  right: ArrayLike<number>[];
  /** The concept that both mean. */
  concept: ArrayLike<number>;
}

/** Gradients of the words that occur in a batch; the rest of the arrays is stale. */
export interface Gradient {
  /** `count × dims` */
  vectors: Float32Array;
  logWeight: Float32Array;
  touched: number[];
}

/** Returns a function that fills the gradient (the same object each time) and gives the loss. */
export function createContrastiveLoss(model: Model, pairs: number, temperature: number) {
  const { dims, count } = model;
  const table = () => new Float32Array(pairs * dims);
  const sides = [0, 1].map(() => ({ unit: table(), slope: table(), length: new Float32Array(pairs) }));
  const [left, right] = sides as [Side, Side];
  const similarity = new Float32Array(pairs * pairs);
  const gradient: Gradient = {
    vectors: new Float32Array(count * dims),
    logWeight: new Float32Array(count),
    touched: [],
  };
  const isTouched = new Uint8Array(count);
  return (batch: Batch): { loss: number; gradient: Gradient } => {
    for (let row = 0; row < pairs; row++) {
      left.length[row] = textVector(model, batch.left[row] as ArrayLike<number>, left.unit, row);
      right.length[row] = textVector(model, batch.right[row] as ArrayLike<number>, right.unit, row);
    }
    rowProducts(left.unit, right.unit, pairs, dims, similarity);
    const loss = softmaxSlopes(similarity, batch.concept, pairs, temperature);
    mixRows(similarity, right.unit, pairs, dims, left.slope, false);
    mixRows(similarity, left.unit, pairs, dims, right.slope, true);
    clear(gradient, isTouched, dims);
    for (let row = 0; row < pairs; row++) {
      spread(model, batch.left[row] as ArrayLike<number>, left, row, gradient, isTouched);
      spread(model, batch.right[row] as ArrayLike<number>, right, row, gradient, isTouched);
    }
    return { loss, gradient };
  };
}

interface Side {
  unit: Float32Array;
  /** Slope of the loss by `unit`. */
  slope: Float32Array;
  length: Float32Array;
}

/** Cosines in, slopes of the mean of both losses by them out (in place). Returns the loss of the rows. */
function softmaxSlopes(
  table: Float32Array,
  concept: ArrayLike<number>,
  pairs: number,
  temperature: number,
): number {
  const rowSum = new Float64Array(pairs);
  const columnSum = new Float64Array(pairs);
  for (let row = 0; row < pairs; row++) {
    for (let column = 0; column < pairs; column++) {
      const at = row * pairs + column;
      const isTwin = row !== column && concept[row] === concept[column];
      // Cosines are at most 1, so this never overflows.
      const value = isTwin ? 0 : Math.exp(temperature * ((table[at] as number) - 1));
      table[at] = value;
      rowSum[row] = (rowSum[row] as number) + value;
      columnSum[column] = (columnSum[column] as number) + value;
    }
  }
  let loss = 0;
  for (let row = 0; row < pairs; row++) {
    loss -= Math.log((table[row * pairs + row] as number) / (rowSum[row] as number) + 1e-9) / pairs;
    const perRow = 1 / (rowSum[row] as number);
    for (let column = 0; column < pairs; column++) {
      const at = row * pairs + column;
      const share = (table[at] as number) * (perRow + 1 / (columnSum[column] as number)) * 0.5;
      table[at] = ((share - (row === column ? 1 : 0)) * temperature) / pairs;
    }
  }
  return loss;
}

function clear(gradient: Gradient, isTouched: Uint8Array, dims: number): void {
  for (const word of gradient.touched) {
    gradient.vectors.fill(0, word * dims, (word + 1) * dims);
    gradient.logWeight[word] = 0;
    isTouched[word] = 0;
  }
  gradient.touched.length = 0;
}

/** From the slope by a text's unit vector to those by its words' vectors and weights. */
function spread(
  model: Model,
  words: ArrayLike<number>,
  side: Side,
  row: number,
  gradient: Gradient,
  isTouched: Uint8Array,
): void {
  const { dims, vectors, weight } = model;
  const { unit, slope } = side;
  const from = row * dims;
  let along = 0;
  for (let at = from; at < from + dims; at++) along += (unit[at] as number) * (slope[at] as number);
  const length = side.length[row] as number;
  for (let at = from; at < from + dims; at++)
    slope[at] = ((slope[at] as number) - (unit[at] as number) * along) / length;
  for (let place = 0; place < words.length; place++) {
    const word = words[place] as number;
    if (isTouched[word] === 0) {
      isTouched[word] = 1;
      gradient.touched.push(word);
    }
    const factor = weight[word] as number;
    const to = word * dims;
    let byWeight = 0;
    for (let dim = 0; dim < dims; dim++) {
      const value = slope[from + dim] as number;
      byWeight += value * (vectors[to + dim] as number);
      gradient.vectors[to + dim] = (gradient.vectors[to + dim] as number) + factor * value;
    }
    gradient.logWeight[word] = (gradient.logWeight[word] as number) + factor * byWeight;
  }
}
