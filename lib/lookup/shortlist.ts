/** From what was typed to the few hundred labels that are worth comparing closely. */
import type { LabelId } from '../pack/vocabulary.ts';
import type { WordIndex, WordMatch } from './word-index.ts';

export interface Candidate {
  label: LabelId;
  /** 0…1: how well the typed words are met, on average. */
  met: number;
}

/** Steps into which scores are sorted; finer differences do not matter before the close comparison. */
const STEPS = 1024;

/**
 * The `most` labels that meet the typed words best, short labels first.
 * @param tolerant also take words that differ by a slip
 */
export function shortlist(index: WordIndex, typed: string[], most: number, tolerant: boolean): Candidate[] {
  const met = new Float32Array(index.wordCounts.length);
  const reached: LabelId[] = [];
  for (const word of new Set(typed)) addWord(index, bestMatches(index, word, tolerant), met, reached);
  const share = 1 / new Set(typed).size;
  const scoreOf = (label: LabelId) => {
    const length = Math.max(1, index.wordCounts[label] as number);
    return (met[label] as number) * share * 0.8 + 0.2 * Math.min(1, typed.length / length);
  };
  return best(reached, scoreOf, most).map((label) => ({ label, met: (met[label] as number) * share }));
}

/** A word that ESCO knows as it was typed is no slip. */
function bestMatches(index: WordIndex, word: string, tolerant: boolean): WordMatch[] {
  const found = index.matches(word);
  return tolerant && !found.some(({ quality }) => quality === 1) ? [...found, ...index.similar(word)] : found;
}

/** Adds the best quality that one typed word reaches in each label. */
function addWord(index: WordIndex, matches: WordMatch[], met: Float32Array, reached: LabelId[]): void {
  const taken = new Set<LabelId>();
  for (const { word, quality } of matches.sort((a, b) => b.quality - a.quality))
    for (const label of index.labelsOf(word)) {
      if (taken.has(label)) continue;
      taken.add(label);
      if (met[label] === 0) reached.push(label);
      met[label] = (met[label] as number) + quality;
    }
}

/** The best few of many, in one pass over steps of the score instead of a full sort. */
function best(labels: LabelId[], scoreOf: (label: LabelId) => number, most: number): LabelId[] {
  const steps: LabelId[][] = Array.from({ length: STEPS + 1 }, () => []);
  for (const label of labels) steps[Math.min(STEPS, Math.round(scoreOf(label) * STEPS))]?.push(label);
  const chosen: LabelId[] = [];
  for (let step = STEPS; step >= 0 && chosen.length < most; step--) chosen.push(...(steps[step] ?? []));
  return chosen.slice(0, most);
}
