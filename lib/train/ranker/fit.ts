/** Fitting the linear order of the ranker with Adam (Kingma & Ba 2015). Deterministic for a seed. */
import type { LinearWeights } from '../../match/ranker/model.ts';
import { createRandom, shuffled } from '../random.ts';

/** Candidates of one sentence: `count` rows of `width` features, which of them are right, and how much the sentence counts. */
export interface TrainingList {
  rows: Float32Array;
  right: Uint8Array;
  weight: number;
}

export interface FitOptions {
  width: number;
  epochs: number;
  rate: number;
  /** Pull of the weights towards 0. */
  decay: number;
  seed: number;
}

const BATCH = 16;

/** Softmax loss over the candidates of each sentence: right ones share the probability. Sentences without a right one are left out. */
export function fitRanker(lists: readonly TrainingList[], options: FitOptions): LinearWeights {
  const { width, epochs, rate, decay } = options;
  const { mean, deviation } = moments(lists, width);
  const used = lists
    .filter(({ right }) => right.includes(1))
    .map((list) => ({ ...list, rows: standardised(list.rows, width, mean, deviation) }));
  const weights = new Float64Array(width);
  const adam = createAdam(width, 0.999);
  const random = createRandom(options.seed);
  const gradient = new Float64Array(width);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffled(used, random);
    for (let start = 0; start < used.length; start += BATCH) {
      gradient.fill(0);
      for (const list of used.slice(start, start + BATCH)) addSoftmaxGradient(list, weights, gradient, width);
      for (let at = 0; at < width; at++)
        gradient[at] = (gradient[at] as number) / BATCH + decay * (weights[at] as number);
      adam(weights, gradient, rate * (1 - epoch / epochs));
    }
  }
  return { mean: [...mean], deviation: [...deviation], weights: [...weights], bias: 0 };
}

function addSoftmaxGradient(
  { rows, right, weight }: TrainingList,
  weights: Float64Array,
  gradient: Float64Array,
  width: number,
): void {
  const count = right.length;
  const scores = new Float64Array(count);
  for (let at = 0; at < count; at++) scores[at] = dot(rows, at * width, weights, width);
  const top = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  let total = 0;
  for (let at = 0; at < count; at++) total += Math.exp((scores[at] as number) - top);
  const rights = right.reduce((sum, one) => sum + one, 0);
  for (let at = 0; at < count; at++) {
    const error = (Math.exp((scores[at] as number) - top) / total - (right[at] as number) / rights) * weight;
    for (let feature = 0; feature < width; feature++) {
      gradient[feature] = (gradient[feature] as number) + error * (rows[at * width + feature] as number);
    }
  }
}

function dot(rows: Float32Array, from: number, weights: Float64Array, width: number): number {
  let sum = 0;
  for (let at = 0; at < width; at++) sum += (rows[from + at] as number) * (weights[at] as number);
  return sum;
}

function createAdam(width: number, second: number) {
  const mean = new Float64Array(width);
  const square = new Float64Array(width);
  let step = 0;
  return (parameters: Float64Array, gradient: Float64Array, rate: number) => {
    step++;
    for (let at = 0; at < width; at++) {
      const slope = gradient[at] as number;
      mean[at] = 0.9 * (mean[at] as number) + 0.1 * slope;
      square[at] = second * (square[at] as number) + (1 - second) * slope * slope;
      const change =
        (mean[at] as number) /
        (1 - 0.9 ** step) /
        (Math.sqrt((square[at] as number) / (1 - second ** step)) + 1e-8);
      parameters[at] = (parameters[at] as number) - rate * change;
    }
  };
}

function moments(
  lists: readonly TrainingList[],
  width: number,
): { mean: Float64Array; deviation: Float64Array } {
  const mean = new Float64Array(width);
  const deviation = new Float64Array(width);
  const count = lists.reduce((sum, { right }) => sum + right.length, 0);
  for (const { rows } of lists)
    for (let at = 0; at < rows.length; at++)
      mean[at % width] = (mean[at % width] as number) + (rows[at] as number) / count;
  for (const { rows } of lists) {
    for (let at = 0; at < rows.length; at++) {
      deviation[at % width] =
        (deviation[at % width] as number) +
        ((rows[at] as number) - (mean[at % width] as number)) ** 2 / count;
    }
  }
  return { mean, deviation: deviation.map((variance) => Math.sqrt(variance) + 1e-3) };
}

function standardised(
  rows: Float32Array,
  width: number,
  mean: Float64Array,
  deviation: Float64Array,
): Float32Array {
  return rows.map((value, at) => (value - (mean[at % width] as number)) / (deviation[at % width] as number));
}
