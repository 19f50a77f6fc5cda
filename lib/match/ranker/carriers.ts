/** Which families of features carried a candidate: the reason a person is shown. */
import type { Carrier } from '../../analysis.ts';
import { FEATURE_NAMES } from './feature-names.ts';
import type { LinearWeights } from './model.ts';

const FAMILIES: [Carrier, RegExp][] = [
  ['label', /hit/],
  ['wording', /tag/],
  ['meaning', /soft|whole|best|vector/],
  ['words', /cosine|overage|lexical/],
];

/** Contributions below this share of the largest are not named. */
const WORTH_NAMING = 0.25;

/** Returns the families whose features lift a row above the average candidate, the strongest first. */
export function createCarriers({
  mean,
  deviation,
  weights,
}: LinearWeights): (rows: Float32Array, at: number) => Carrier[] {
  const families = FEATURE_NAMES.map((name) => FAMILIES.findIndex(([, pattern]) => pattern.test(name)));
  const width = weights.length;
  return (rows, at) => {
    const sums = FAMILIES.map(() => 0);
    families.forEach((family, feature) => {
      if (family < 0) return;
      const value =
        ((rows[at * width + feature] as number) - (mean[feature] as number)) / (deviation[feature] as number);
      sums[family] = (sums[family] as number) + value * (weights[feature] as number);
    });
    const most = Math.max(...sums);
    return FAMILIES.map(([carrier], family) => ({ carrier, sum: sums[family] as number }))
      .filter(({ sum }) => sum > 0 && sum >= most * WORTH_NAMING)
      .sort((a, b) => b.sum - a.sum)
      .map(({ carrier }) => carrier);
  };
}
