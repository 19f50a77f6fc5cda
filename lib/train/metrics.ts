/** The figures of the benchmarks. Definitions: docs/benchmarks.md, after the publications named there. */

export interface RankingFigures {
  queries: number;
  mrr: number;
  rp1: number;
  rp5: number;
  rp10: number;
}

/** One query: the ranking, best first, and the right answers. Queries without a right answer are left out. */
export interface RankedQuery {
  ranking: readonly string[];
  gold: ReadonlySet<string>;
}

/** RP@k = |top k ∩ gold| / min(k, |gold|); MRR over the ranking given. Macro-averages. */
export function rankingFigures(queries: readonly RankedQuery[]): RankingFigures {
  const asked = queries.filter(({ gold }) => gold.size > 0);
  const mean = (value: (query: RankedQuery) => number) => average(asked.map(value));
  return {
    queries: asked.length,
    mrr: mean(reciprocalRank),
    rp1: mean((query) => rPrecision(query, 1)),
    rp5: mean((query) => rPrecision(query, 5)),
    rp10: mean((query) => rPrecision(query, 10)),
  };
}

export const rPrecision = ({ ranking, gold }: RankedQuery, k: number) =>
  ranking.slice(0, k).filter((uri) => gold.has(uri)).length / Math.min(k, gold.size);

function reciprocalRank({ ranking, gold }: RankedQuery): number {
  const rank = ranking.findIndex((uri) => gold.has(uri));
  return rank < 0 ? 0 : 1 / (rank + 1);
}

export interface SetFigures {
  precision: number;
  recall: number;
  f1: number;
}

/** Micro-averaged over (item, URI) pairs. */
export function setFigures(
  items: readonly { found: Iterable<string>; gold: ReadonlySet<string> }[],
): SetFigures {
  let right = 0;
  let shown = 0;
  let wanted = 0;
  for (const { found, gold } of items) {
    for (const uri of found) {
      shown++;
      if (gold.has(uri)) right++;
    }
    wanted += gold.size;
  }
  return figuresOf(right, shown, wanted);
}

export function figuresOf(right: number, shown: number, wanted: number): SetFigures {
  const precision = shown === 0 ? 0 : right / shown;
  const recall = wanted === 0 ? 0 : right / wanted;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

/**
 * Expected calibration error: items in ten bins of equal width by probability, the mean distance between
 * probability and share of right ones, weighted by the bins' sizes (Naeini et al. 2015).
 */
export function calibrationError(items: readonly { probability: number; isRight: boolean }[]): number {
  return reliability(items).reduce(
    (sum, bin) => sum + (bin.count / items.length) * Math.abs(bin.mean - bin.right),
    0,
  );
}

export interface ReliabilityBin {
  count: number;
  mean: number;
  right: number;
}

export function reliability(
  items: readonly { probability: number; isRight: boolean }[],
  bins = 10,
): ReliabilityBin[] {
  return Array.from({ length: bins }, (_, bin) => {
    const inside = items.filter(
      ({ probability }) => Math.min(bins - 1, Math.floor(probability * bins)) === bin,
    );
    return {
      count: inside.length,
      mean: average(inside.map(({ probability }) => probability)),
      right: average(inside.map(({ isRight }) => (isRight ? 1 : 0))),
    };
  });
}

/** 95 % percentile interval of a statistic over items drawn with replacement. */
export function bootstrapInterval<Item>(
  items: readonly Item[],
  statistic: (sample: readonly Item[]) => number,
  random: () => number,
  rounds = 1000,
): [low: number, high: number] {
  const values = Array.from({ length: rounds }, () =>
    statistic(items.map(() => items[Math.floor(random() * items.length)] as Item)),
  ).sort((a, b) => a - b);
  return [values[Math.floor(rounds * 0.025)] as number, values[Math.floor(rounds * 0.975)] as number];
}

export const average = (numbers: readonly number[]) =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
