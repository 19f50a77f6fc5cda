/** Adam (Kingma, Ba 2015) for the words of a batch alone, with decay towards where the vectors started. */
import type { Gradient } from './contrastive.ts';
import type { Model } from './model.ts';

export interface AdamSettings {
  /** Steps in all; the rate rises over the first 100 and falls to a tenth at the end. */
  steps: number;
  rate: number;
  /** Weights of words learn this much faster than vectors. */
  weightFactor: number;
  /** Pull towards the start, as a share of the distance, per unit of rate. */
  decay: number;
}

const FIRST = 0.9;
const SECOND = 0.999;
const TINY = 1e-8;

/** Returns the function that moves the model down a gradient. */
export function createAdam(model: Model, settings: AdamSettings) {
  const { dims, vectors, logWeight, weight } = model;
  const start = vectors.slice();
  const moments = { first: new Float32Array(vectors.length), second: new Float32Array(vectors.length) };
  const weightMoments = { first: new Float32Array(model.count), second: new Float32Array(model.count) };
  return (gradient: Gradient, step: number): void => {
    const rate = settings.rate * Math.min(1, step / 100) * (1 - (step / settings.steps) * 0.9);
    const correction = 1 - SECOND ** step;
    for (const word of gradient.touched) {
      for (let at = word * dims; at < (word + 1) * dims; at++) {
        const direction = update(moments, at, gradient.vectors[at] as number, correction);
        const drift = (vectors[at] as number) - (start[at] as number);
        vectors[at] = (vectors[at] as number) - rate * (direction + settings.decay * drift);
      }
      const direction = update(weightMoments, word, gradient.logWeight[word] as number, correction);
      logWeight[word] = (logWeight[word] as number) - settings.weightFactor * rate * direction;
      weight[word] = Math.exp(logWeight[word] as number);
    }
  };
}

interface Moments {
  first: Float32Array;
  second: Float32Array;
}

function update({ first, second }: Moments, at: number, slope: number, correction: number): number {
  const mean = FIRST * (first[at] as number) + (1 - FIRST) * slope;
  const square = SECOND * (second[at] as number) + (1 - SECOND) * slope * slope;
  first[at] = mean;
  second[at] = square;
  return mean / (Math.sqrt(square / correction) + TINY);
}
