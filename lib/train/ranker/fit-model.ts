/** Fits the ranker and its probabilities on lists of candidates. */
import { FEATURE_COUNT, FEATURE_NAMES } from '../../match/ranker/feature-names.ts';
import {
  createScorer,
  PROBABILITY_FEATURE_COUNT,
  type RankerModel,
  type Scorer,
  withContext,
} from '../../match/ranker/model.ts';
import { fitProbability, fitRanker, type TrainingList } from './fit.ts';
import type { SentenceList } from './lists.ts';

/** How much a sentence of a set counts for the order, and for the probability (0 = not used). */
export interface SetWeights {
  ranker: number;
  probability: number;
}

export const SET_WEIGHTS: Record<string, SetWeights> = {
  tech_validation: { ranker: 3, probability: 1 },
  house_validation: { ranker: 3, probability: 1 },
  techwolf_dev: { ranker: 3, probability: 1 },
  linked: { ranker: 2, probability: 1 },
  own: { ranker: 1, probability: 1 },
  skillskape_dev: { ranker: 1, probability: 0 },
  negative: { ranker: 0, probability: 1 },
};

const SEED = 1;
/** Candidates further down a ranking are hardly ever right: the probability is learnt from the first ones. */
const FIRST = 40;

export function fitModel(lists: readonly SentenceList[]): RankerModel {
  const weighted = (use: keyof SetWeights) =>
    lists
      .map((list) => ({ ...list, weight: SET_WEIGHTS[list.set]?.[use] ?? 0 }))
      .filter(({ weight }) => weight > 0);
  const ranker = fitRanker(weighted('ranker'), {
    width: FEATURE_COUNT,
    epochs: 30,
    rate: 0.01,
    decay: 1e-4,
    seed: SEED,
  });
  const score = createScorer(ranker);
  const judged = weighted('probability').map((list) => firstOf(list, score));
  const probability = fitProbability(judged, {
    width: PROBABILITY_FEATURE_COUNT,
    epochs: 150,
    rate: 0.05,
    decay: 1e-2,
    seed: SEED,
  });
  return { features: [...FEATURE_NAMES], ranker, probability };
}

export const scoresOf = (list: TrainingList, score: Scorer) =>
  Float64Array.from(list.right, (_, at) => score(list.rows, at));

function firstOf(list: TrainingList, score: Scorer): TrainingList {
  const scores = scoresOf(list, score);
  const rows = withContext(list.rows, scores);
  const kept = [...scores.keys()]
    .sort((a, b) => (scores[b] as number) - (scores[a] as number))
    .slice(0, FIRST);
  const width = PROBABILITY_FEATURE_COUNT;
  const result = new Float32Array(kept.length * width);
  kept.forEach((at, place) => {
    result.set(rows.subarray(at * width, (at + 1) * width), place * width);
  });
  return {
    rows: result,
    right: Uint8Array.from(kept, (at) => list.right[at] as number),
    weight: list.weight,
  };
}
