/** Sums of small regression trees (gradient boosting, Friedman 2001), as trained by lib/train/ranker/fit-boosted.ts. */

export interface BoostedTrees {
  /** Added before the trees. */
  base: number;
  trees: BoostedTree[];
}

/**
 * A tree of depth d as a heap: node n has the children 2n + 1 (feature ≤ threshold) and 2n + 2. A feature of -1
 * ends the walk; only there the value counts.
 */
export interface BoostedTree {
  features: number[];
  thresholds: number[];
  values: number[];
}

/** Returns the sum for row `at` of rows that are `width` features wide. */
export function createBoostedScorer(
  { base, trees }: BoostedTrees,
  width: number,
): (rows: Float32Array, at: number) => number {
  const flat = trees.map(({ features, thresholds, values }) => ({
    features: Int16Array.from(features),
    thresholds: Float32Array.from(thresholds),
    values: Float32Array.from(values),
  }));
  return (rows, at) => {
    const from = at * width;
    let sum = base;
    for (const { features, thresholds, values } of flat) {
      let node = 0;
      let feature = features[0] as number;
      while (feature >= 0) {
        node = 2 * node + ((rows[from + feature] as number) > (thresholds[node] as number) ? 2 : 1);
        feature = features[node] as number;
      }
      sum += values[node] as number;
    }
    return sum;
  };
}
