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
  // All trees one behind the other in three arrays: a walk from tree to tree stays in the processor's cache.
  const roots = trees.map(() => 0);
  for (let tree = 1; tree < trees.length; tree++)
    roots[tree] = (roots[tree - 1] as number) + (trees[tree - 1] as BoostedTree).features.length;
  const features = Int16Array.from(trees.flatMap((tree) => tree.features));
  const thresholds = Float32Array.from(trees.flatMap((tree) => tree.thresholds));
  const values = Float32Array.from(trees.flatMap((tree) => tree.values));
  return (rows, at) => {
    const from = at * width;
    let sum = base;
    for (let tree = 0; tree < roots.length; tree++) {
      const root = roots[tree] as number;
      let node = 0;
      let feature = features[root] as number;
      while (feature >= 0) {
        node = 2 * node + ((rows[from + feature] as number) > (thresholds[root + node] as number) ? 2 : 1);
        feature = features[root + node] as number;
      }
      sum += values[root + node] as number;
    }
    return sum;
  };
}
