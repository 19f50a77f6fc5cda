/** Fits the ranker: linear order, its correction, probabilities; each on the sentences of the lists that count for it. */

import { createBoostedScorer } from '../../match/ranker/boosted.ts';
import { FEATURE_COUNT, FEATURE_NAMES } from '../../match/ranker/feature-names.ts';
import {
  CONTEXT_WIDTH,
  CORRECTED,
  createScorer,
  firstOf,
  JUDGED,
  PROBABILITY_WIDTH,
  type RankerModel,
  type Scorer,
  withContext,
} from '../../match/ranker/model.ts';
import { fitRanker, type TrainingList } from './fit.ts';
import { type BoostingList, type BoostingOptions, fitBoosted } from './fit-boosted.ts';
import type { SentenceList } from './lists.ts';

/** How much a sentence of a set counts for the order, and for the probability (0 = not used). */
export interface SetWeights {
  order: number;
  probability: number;
}

/** Chosen by cross-validation over the real sets. */
export const SET_WEIGHTS: Record<string, SetWeights> = {
  tech_validation: { order: 3, probability: 1 },
  house_validation: { order: 3, probability: 1 },
  techwolf_dev: { order: 3, probability: 1 },
  linked: { order: 2, probability: 1 },
  own: { order: 1, probability: 1 },
  skillskape_dev: { order: 1, probability: 0 },
  negative: { order: 0, probability: 1 },
};

const SEED = 1;
const LINEAR = { width: FEATURE_COUNT, epochs: 30, rate: 0.01, decay: 1e-4, seed: SEED };
const ORDER: BoostingOptions = {
  width: CONTEXT_WIDTH,
  trees: 80,
  depth: 4,
  rate: 0.08,
  pull: 3,
  least: 1,
  features: 0.5,
  loss: 'order',
  seed: SEED,
};
const PROBABILITY: BoostingOptions = {
  width: PROBABILITY_WIDTH,
  trees: 60,
  depth: 4,
  rate: 0.1,
  pull: 5,
  least: 3,
  features: 0.5,
  loss: 'probability',
  seed: SEED,
};
/** Log-odds the probability starts from: about the share of right candidates. */
const START = -3.5;

export function fitModel(lists: readonly SentenceList[]): RankerModel {
  const ordered = weighted(lists, 'order').filter(({ right }) => right.includes(1));
  const linear = fitRanker(ordered, LINEAR);
  const score = createScorer(linear);
  const order = fitBoosted(
    ordered.map((list) => cut(list, score, CORRECTED)).filter(({ right }) => right.includes(1)),
    ORDER,
  );
  const correction = createBoostedScorer(order, CONTEXT_WIDTH);
  const judged = weighted(lists, 'probability').map((list) =>
    withScore(cut(list, score, JUDGED), correction),
  );
  const probability = { ...fitBoosted(judged, PROBABILITY), base: START };
  return { features: [...FEATURE_NAMES], linear, order, probability };
}

const weighted = (lists: readonly SentenceList[], use: keyof SetWeights): TrainingList[] =>
  lists
    .map((list) => ({ ...list, weight: SET_WEIGHTS[list.set]?.[use] ?? 0 }))
    .filter(({ weight }) => weight > 0);

/** The first candidates of a list with the context of the ranking; the trees start from the linear score. */
function cut(list: TrainingList, score: Scorer, count: number): BoostingList {
  const scores = Float64Array.from(list.right, (_, at) => score(list.rows, at));
  const context = withContext(list.rows, scores);
  const kept = firstOf(scores, count);
  const rows = new Float32Array(kept.length * CONTEXT_WIDTH);
  kept.forEach((at, place) => {
    rows.set(context.subarray(at * CONTEXT_WIDTH, (at + 1) * CONTEXT_WIDTH), place * CONTEXT_WIDTH);
  });
  return {
    rows,
    right: Uint8Array.from(kept, (at) => list.right[at] as number),
    weight: list.weight,
    start: Float64Array.from(kept, (at) => scores[at] as number),
  };
}

function withScore(list: BoostingList, correction: (rows: Float32Array, at: number) => number): BoostingList {
  const count = list.right.length;
  const rows = new Float32Array(count * PROBABILITY_WIDTH);
  for (let at = 0; at < count; at++) {
    rows.set(list.rows.subarray(at * CONTEXT_WIDTH, (at + 1) * CONTEXT_WIDTH), at * PROBABILITY_WIDTH);
    rows[at * PROBABILITY_WIDTH + CONTEXT_WIDTH] = (list.start[at] as number) + correction(list.rows, at);
  }
  return { ...list, rows, start: new Float64Array(count).fill(START) };
}
