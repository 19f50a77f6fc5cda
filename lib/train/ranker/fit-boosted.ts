/**
 * Gradient boosting over binned features with second-order gains (Friedman 2001; the gains of Chen & Guestrin 2016).
 * Deterministic for a seed.
 */
import type { BoostedTree, BoostedTrees } from '../../match/ranker/boosted.ts';
import { createRandom } from '../random.ts';

/** Candidates of one sentence with the score the trees start from. */
export interface BoostingList {
  rows: Float32Array;
  right: Uint8Array;
  weight: number;
  start: Float64Array;
}

export interface BoostingOptions {
  width: number;
  trees: number;
  depth: number;
  rate: number;
  /** Pull of the leaves towards 0. */
  pull: number;
  /** Least sum of second derivatives on either side of a split. */
  least: number;
  /** Share of the features that a tree may use. */
  features: number;
  /** `order`: right candidates share a softmax over the sentence; `probability`: each by itself. */
  loss: 'order' | 'probability';
  seed: number;
}

const BINS = 32;
const SAMPLE = 20_000;
const LEAST_GAIN = 1e-4;

/** Everything about the rows, flat; row r belongs to the list it stands in. */
interface Table {
  count: number;
  bins: Uint8Array;
  /** Upper borders of a feature's bins. */
  borders: Float32Array[];
  score: Float64Array;
  slope: Float64Array;
  bend: Float64Array;
  /** Node a row is in; negative once its walk has ended there. */
  node: Int16Array;
}

export function fitBoosted(lists: readonly BoostingList[], options: BoostingOptions): BoostedTrees {
  const table = tabulate(lists, options.width);
  const random = createRandom(options.seed);
  const trees: BoostedTree[] = [];
  for (let number = 0; number < options.trees; number++) {
    if (options.loss === 'order') orderDerivatives(lists, table);
    else probabilityDerivatives(lists, table);
    const used = Array.from({ length: options.width }, (_, feature) => feature).filter(
      () => random() < options.features,
    );
    trees.push(growTree(table, used, options));
  }
  return { base: 0, trees };
}

function tabulate(lists: readonly BoostingList[], width: number): Table {
  const count = lists.reduce((sum, { right }) => sum + right.length, 0);
  const borders = bordersOf(lists, width, count);
  const bins = new Uint8Array(count * width);
  const score = new Float64Array(count);
  let row = 0;
  for (const { rows, right, start } of lists) {
    for (let at = 0; at < right.length; at++, row++) {
      score[row] = start[at] as number;
      for (let feature = 0; feature < width; feature++) {
        bins[row * width + feature] = binOf(
          borders[feature] as Float32Array,
          rows[at * width + feature] as number,
        );
      }
    }
  }
  const zeros = () => new Float64Array(count);
  return { count, bins, borders, score, slope: zeros(), bend: zeros(), node: new Int16Array(count) };
}

/** Quantiles of a sample; equal ones are merged. */
function bordersOf(lists: readonly BoostingList[], width: number, count: number): Float32Array[] {
  const every = Math.max(1, Math.floor(count / SAMPLE));
  const columns: number[][] = Array.from({ length: width }, () => []);
  let row = 0;
  for (const { rows, right } of lists) {
    for (let at = 0; at < right.length; at++) {
      if (row++ % every !== 0) continue;
      for (let feature = 0; feature < width; feature++)
        (columns[feature] as number[]).push(rows[at * width + feature] as number);
    }
  }
  return columns.map((column) => {
    const sorted = Float32Array.from(column).sort();
    const borders: number[] = [];
    for (let bin = 1; bin < BINS; bin++) {
      const border = sorted[Math.floor((bin * sorted.length) / BINS)] as number;
      if (borders.length === 0 || border > (borders.at(-1) as number)) borders.push(border);
    }
    return Float32Array.from(borders);
  });
}

function binOf(borders: Float32Array, value: number): number {
  let low = 0;
  let high = borders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > (borders[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function orderDerivatives(lists: readonly BoostingList[], { score, slope, bend }: Table): void {
  let first = 0;
  for (const { right, weight } of lists) {
    const end = first + right.length;
    const rights = right.reduce((sum, one) => sum + one, 0);
    let top = Number.NEGATIVE_INFINITY;
    for (let row = first; row < end; row++) top = Math.max(top, score[row] as number);
    let total = 0;
    for (let row = first; row < end; row++) total += Math.exp((score[row] as number) - top);
    for (let row = first; row < end; row++) {
      const share = Math.exp((score[row] as number) - top) / total;
      slope[row] = (share - (right[row - first] as number) / rights) * weight;
      bend[row] = Math.max(1e-6, share * (1 - share)) * weight;
    }
    first = end;
  }
}

function probabilityDerivatives(lists: readonly BoostingList[], { score, slope, bend }: Table): void {
  let row = 0;
  for (const { right, weight } of lists) {
    for (const one of right) {
      const probability = 1 / (1 + Math.exp(-(score[row] as number)));
      slope[row] = (probability - one) * weight;
      bend[row] = Math.max(1e-6, probability * (1 - probability)) * weight;
      row++;
    }
  }
}

function growTree(table: Table, used: readonly number[], options: BoostingOptions): BoostedTree {
  const { depth, rate, pull } = options;
  const nodes = 2 ** (depth + 1) - 1;
  const features = new Array<number>(nodes).fill(-1);
  const bins = new Array<number>(nodes).fill(0);
  const values = new Array<number>(nodes).fill(0);
  table.node.fill(0);
  for (let level = 0; level <= depth; level++) {
    const first = 2 ** level - 1;
    const sums = levelSums(table, used, options.width, first, 2 ** level, level < depth);
    for (let place = 0; place < 2 ** level; place++) {
      const slope = sums.slope[place] as number;
      const bend = sums.bend[place] as number;
      values[first + place] = (-slope / (bend + pull)) * rate;
      if (level === depth) continue;
      const split = bestSplit(sums, place, used, options, slope, bend);
      if (split) [features[first + place], bins[first + place]] = split;
    }
    if (level < depth) descend(table, options.width, first, features, bins);
  }
  for (let row = 0; row < table.count; row++) {
    const node = table.node[row] as number;
    table.score[row] = (table.score[row] as number) + (values[node < 0 ? -1 - node : node] as number);
  }
  const thresholds = features.map((feature, node) =>
    feature < 0 ? 0 : ((table.borders[feature] as Float32Array)[bins[node] as number] ?? Number.MAX_VALUE),
  );
  return { features, thresholds, values };
}

interface LevelSums {
  slope: Float64Array;
  bend: Float64Array;
  /** By place, feature and bin. */
  slopes: Float64Array;
  bends: Float64Array;
  width: number;
}

function levelSums(
  table: Table,
  used: readonly number[],
  width: number,
  first: number,
  count: number,
  split: boolean,
): LevelSums {
  const slope = new Float64Array(count);
  const bend = new Float64Array(count);
  const slopes = new Float64Array(split ? count * width * BINS : 0);
  const bends = new Float64Array(slopes.length);
  for (let row = 0; row < table.count; row++) {
    const place = (table.node[row] as number) - first;
    if (place < 0) continue;
    const one = table.slope[row] as number;
    const two = table.bend[row] as number;
    slope[place] = (slope[place] as number) + one;
    bend[place] = (bend[place] as number) + two;
    if (!split) continue;
    for (const feature of used) {
      const at = (place * width + feature) * BINS + (table.bins[row * width + feature] as number);
      slopes[at] = (slopes[at] as number) + one;
      bends[at] = (bends[at] as number) + two;
    }
  }
  return { slope, bend, slopes, bends, width };
}

/** The feature and the last bin of the left side that gain most, or null. */
function bestSplit(
  sums: LevelSums,
  place: number,
  used: readonly number[],
  { pull, least }: BoostingOptions,
  slope: number,
  bend: number,
): [feature: number, bin: number] | null {
  if (bend < 2 * least) return null;
  const whole = slope ** 2 / (bend + pull);
  let best = LEAST_GAIN;
  let split: [number, number] | null = null;
  for (const feature of used) {
    const from = (place * sums.width + feature) * BINS;
    let leftSlope = 0;
    let leftBend = 0;
    for (let bin = 0; bin < BINS - 1; bin++) {
      leftSlope += sums.slopes[from + bin] as number;
      leftBend += sums.bends[from + bin] as number;
      const rightBend = bend - leftBend;
      if (leftBend < least) continue;
      if (rightBend < least) break;
      const gain = leftSlope ** 2 / (leftBend + pull) + (slope - leftSlope) ** 2 / (rightBend + pull) - whole;
      if (gain > best) {
        best = gain;
        split = [feature, bin];
      }
    }
  }
  return split;
}

/** Sends the rows of a level to their children; rows whose node was not split stay, marked as ended. */
function descend(
  table: Table,
  width: number,
  first: number,
  features: readonly number[],
  bins: readonly number[],
): void {
  for (let row = 0; row < table.count; row++) {
    const node = table.node[row] as number;
    if (node < first) continue;
    const feature = features[node] as number;
    if (feature < 0) table.node[row] = -1 - node;
    else
      table.node[row] =
        2 * node + ((table.bins[row * width + feature] as number) > (bins[node] as number) ? 2 : 1);
  }
}
