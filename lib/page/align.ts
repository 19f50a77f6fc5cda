/** Finds the text of a description among the lines that the page shows. */
import type { MarkedLine } from './html-text.ts';
import type { VisibleLine } from './visible-text.ts';

export interface Alignment {
  /** Indices of the visible lines that say what the description says, ascending. */
  shown: number[];
  /** Lines of the description that the page does not show. */
  missing: MarkedLine[];
  /** 0…1: the share of the description's letters that the page shows. */
  coverage: number;
}

/** Letters and digits only: boards differ in white space, quotes, bullets and dashes between the two. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Shorter lines prove nothing alone: they count only between two that are found. */
const TELLING_LENGTH = 12;

/**
 * Lines are looked for in the description in the order of the page; each place in it is claimed once,
 * so that a teaser or a second copy further down is not taken for the text.
 */
export function align(visible: readonly VisibleLine[], description: readonly MarkedLine[]): Alignment {
  const whole = description.map((line) => lettersOf(line.text)).join('');
  const claims = claim(visible, whole);
  const cluster = bestCluster(visible, claims);
  const shown = fillGaps(visible, whole, cluster);
  const seen = shown.map((index) => lettersOf((visible[index] as VisibleLine).text)).join('');
  const covered = coveredLetters(whole.length, cluster);
  let at = 0;
  let lost = 0;
  const missing = description.filter((line) => {
    const letters = lettersOf(line.text);
    const start = at;
    at += letters.length;
    const found = (covered[at] as number) - (covered[start] as number);
    if (seen.includes(letters) || found >= letters.length * COVERED_ENOUGH) return false;
    lost += letters.length - found;
    return true;
  });
  return { shown, missing, coverage: whole === '' ? 0 : 1 - Math.min(1, lost / whole.length) };
}

/** A line of the description of which less is found is listed as not shown. */
const COVERED_ENOUGH = 0.6;

/** How many letters of the description up to each place are claimed. */
function coveredLetters(length: number, cluster: readonly Claim[]): Uint32Array {
  const isClaimed = new Uint8Array(length);
  for (const { start, length: letters } of cluster) isClaimed.fill(1, start, start + letters);
  const sums = new Uint32Array(length + 1);
  for (let i = 0; i < length; i++) sums[i + 1] = (sums[i] as number) + (isClaimed[i] as number);
  return sums;
}

interface Claim {
  index: number;
  start: number;
  length: number;
}

function claim(visible: readonly VisibleLine[], whole: string): Claim[] {
  const claims: Claim[] = [];
  const nextOf = new Map<string, number>();
  visible.forEach((line, index) => {
    const letters = lettersOf(line.text);
    if (letters.length < TELLING_LENGTH || letters.length > whole.length) return;
    const start = whole.indexOf(letters, nextOf.get(letters) ?? 0);
    if (start < 0) return;
    nextOf.set(letters, start + 1);
    claims.push({ index, start, length: letters.length });
  });
  return claims;
}

/** Claims in rising order of the description; where the text stands twice in the page, the longer run wins. */
function bestCluster(visible: readonly VisibleLine[], claims: readonly Claim[]): Claim[] {
  let best: Claim[] = [];
  let current: Claim[] = [];
  const size = (cluster: Claim[]): number => cluster.reduce((sum, each) => sum + each.length, 0);
  for (const each of claims) {
    const last = current[current.length - 1];
    const startsAnew =
      last !== undefined && each.start < (current[0] as Claim).start + 20 && each.start < last.start;
    const farAway = last !== undefined && lettersBetween(visible, last.index, each.index) > 4_000;
    if (startsAnew || farAway) {
      if (size(current) > size(best)) best = current;
      current = [];
    }
    current.push(each);
  }
  return size(current) > size(best) ? current : best;
}

function lettersBetween(visible: readonly VisibleLine[], from: number, to: number): number {
  let letters = 0;
  for (let i = from + 1; i < to; i++) letters += (visible[i] as VisibleLine).text.length;
  return letters;
}

/** A heading over a part of a posting is short. */
const LONGEST_PART_HEADING = 60;

/**
 * Takes in the short lines between found ones (headings, one-word items) that the description holds too, and
 * the headings that a page sets over parts it states one by one, and lines that differ from the stated ones
 * beside their siblings: a page is edited where its data stay behind.
 */
function fillGaps(visible: readonly VisibleLine[], whole: string, cluster: readonly Claim[]): number[] {
  const first = cluster[0];
  const last = cluster[cluster.length - 1];
  if (first === undefined || last === undefined) return [];
  const claimed = new Set(cluster.map((each) => each.index));
  const shown: number[] = [];
  const isShort = (index: number): boolean => {
    const letters = lettersOf(visible[index]?.text ?? '');
    return letters !== '' && letters.length < TELLING_LENGTH && whole.includes(letters);
  };
  const isHeadingOfShown = (index: number): boolean => {
    const { heading = 0, text = '' } = visible[index] ?? {};
    return heading > 0 && text.length <= LONGEST_PART_HEADING && claimed.has(index + 1);
  };
  const isSiblingOfShown = (index: number): boolean => {
    const line = visible[index];
    if (line === undefined || line.furniture || line.form || line.foldedBy !== null || line.linked > 0)
      return false;
    const parent = line.element.parentElement;
    return [index - 1, index + 1].every((each) => claimed.has(each) || isShort(each))
      ? [index - 1, index + 1].some((each) => visible[each]?.element.parentElement === parent)
      : false;
  };
  let start = first.index;
  while (start > 0 && isShort(start - 1)) start--;
  let end = last.index;
  while (end + 1 < visible.length && isShort(end + 1)) end++;
  for (let i = start; i <= end; i++)
    if (claimed.has(i) || isShort(i) || (i > start && isHeadingOfShown(i)) || isSiblingOfShown(i))
      shown.push(i);
  return shown;
}
