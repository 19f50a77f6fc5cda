/** The trained ranker: a linear order of the candidates of a sentence, boosted trees that correct it, and trees for how likely each is. */
import { type BoostedTrees, createBoostedScorer } from './boosted.ts';
import { BASE_FEATURES, FEATURE_COUNT, FEATURE_NAMES } from './feature-names.ts';

/** Weights over features; `mean` and `deviation` are those of the training data. */
export interface LinearWeights {
  mean: number[];
  deviation: number[];
  weights: number[];
  bias: number;
}

export interface RankerModel {
  /** Names of the features the weights are for; a model for other features is refused. */
  features: string[];
  /** A first order over all candidates. */
  linear: LinearWeights;
  /** Corrects the order of the first candidates, over their features and the context of the ranking. */
  order: BoostedTrees;
  /** Log-odds, over the same and the corrected score. */
  probability: BoostedTrees;
}

/** Candidates whose order is corrected; the rest follow in linear order. */
export const CORRECTED = 60;
/** Candidates that get a probability; those behind are hardly ever right. */
export const JUDGED = 40;

/** What the order of the candidates says of each, beside its own features. */
export const CONTEXT_FEATURES = [
  'score',
  'margin',
  'share',
  'logShare',
  'inverseRank',
  'topScore',
  'score×tag',
  'tag×tag',
  'lead',
] as const;

export const CONTEXT_WIDTH = FEATURE_COUNT + CONTEXT_FEATURES.length;
/** The corrected score stands behind the context. */
export const PROBABILITY_WIDTH = CONTEXT_WIDTH + 1;
const TAG_WINDOW = BASE_FEATURES.indexOf('tagWindow');
/** How far down the ranking the lead is measured. */
const LEAD_RANK = 5;

/** @throws a sentence when the weights were trained for other features */
export function checkModel(model: RankerModel): RankerModel {
  if (model.features.join() !== FEATURE_NAMES.join()) {
    throw new Error('The ranker in assets/models was trained for other features. Run npm run train.');
  }
  return model;
}

/** A dot product with the standardised row, `width` features wide. */
export type Scorer = (rows: Float32Array, at: number) => number;

export function createScorer({ mean, deviation, weights, bias }: LinearWeights): Scorer {
  const factors = Float64Array.from(weights, (weight, at) => weight / (deviation[at] as number));
  const offset = bias - factors.reduce((sum, factor, at) => sum + factor * (mean[at] as number), 0);
  const width = weights.length;
  return (rows, at) => {
    let sum = offset;
    const from = at * width;
    for (let feature = 0; feature < width; feature++)
      sum += (factors[feature] as number) * (rows[from + feature] as number);
    return sum;
  };
}

/** Rows with the context of the ranking behind each row's features. */
export function withContext(rows: Float32Array, scores: Float64Array): Float32Array {
  const count = scores.length;
  const result = new Float32Array(count * CONTEXT_WIDTH);
  if (count === 0) return result;
  const order = Array.from(scores.keys()).sort((a, b) => (scores[b] as number) - (scores[a] as number));
  const top = scores[order[0] as number] as number;
  const follower = scores[order[Math.min(LEAD_RANK, count - 1)] as number] as number;
  const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
  const rank = new Int32Array(count);
  order.forEach((at, place) => {
    rank[at] = place;
  });
  for (let at = 0; at < count; at++) {
    const row = result.subarray(at * CONTEXT_WIDTH, (at + 1) * CONTEXT_WIDTH);
    row.set(rows.subarray(at * FEATURE_COUNT, (at + 1) * FEATURE_COUNT));
    const score = scores[at] as number;
    const share = Math.exp(score - top) / total;
    const tag = row[TAG_WINDOW] as number;
    row.set(
      [
        score,
        score - top,
        share,
        Math.log(share + 1e-6),
        1 / (1 + (rank[at] as number)),
        top,
        score * tag,
        tag * tag,
        top - follower,
      ],
      FEATURE_COUNT,
    );
  }
  return result;
}

export const logistic = (value: number) => 1 / (1 + Math.exp(-value));

export interface JudgedCandidates {
  /** Order within the sentence: higher is better. */
  scores: Float64Array;
  /** 0…1; 0 for candidates far behind. */
  probabilities: Float64Array;
}

/** Returns what a model says of the candidates of one sentence, given their feature rows. */
export function createJudge(
  model: Pick<RankerModel, 'linear' | 'order' | 'probability'>,
): (rows: Float32Array, count: number) => JudgedCandidates {
  const linearOf = createScorer(model.linear);
  const correctionOf = createBoostedScorer(model.order, CONTEXT_WIDTH);
  const logOddsOf = createBoostedScorer(model.probability, PROBABILITY_WIDTH);
  const row = new Float32Array(PROBABILITY_WIDTH);
  return (rows, count) => {
    const linear = Float64Array.from({ length: count }, (_, at) => linearOf(rows, at));
    const context = withContext(rows, linear);
    const scores = linear.map((score) => score - BEHIND);
    for (const at of firstOf(linear, CORRECTED))
      scores[at] = (linear[at] as number) + correctionOf(context, at);
    const probabilities = new Float64Array(count);
    for (const at of firstOf(scores, JUDGED)) {
      row.set(context.subarray(at * CONTEXT_WIDTH, (at + 1) * CONTEXT_WIDTH));
      row[CONTEXT_WIDTH] = scores[at] as number;
      probabilities[at] = logistic(logOddsOf(row, 0));
    }
    return { scores, probabilities };
  };
}

/** Puts what is not corrected behind all that is. */
const BEHIND = 1000;

/** The places of the `count` highest scores, best first. */
export const firstOf = (scores: Float64Array, count: number): number[] =>
  [...scores.keys()].sort((a, b) => (scores[b] as number) - (scores[a] as number)).slice(0, count);
