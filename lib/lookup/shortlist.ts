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

/** Arrays over all labels, made once an index and reused: a keystroke must not make and clear half a megabyte. */
interface Slate {
  /** Sum of the qualities that the typed words reach in each label; all 0 between two searches. */
  met: Float32Array;
  /** The number of the typed word that was last met in each label. */
  takenBy: Uint32Array;
  words: number;
}

const slates = new WeakMap<WordIndex, Slate>();

function slateOf(index: WordIndex): Slate {
  let slate = slates.get(index);
  if (!slate) {
    const labels = index.wordCounts.length;
    slate = { met: new Float32Array(labels), takenBy: new Uint32Array(labels), words: 0 };
    slates.set(index, slate);
  }
  return slate;
}

/**
 * The `most` labels that meet the typed words best, short labels first.
 * @param tolerant also take words that differ by a slip
 */
export function shortlist(index: WordIndex, typed: string[], most: number, tolerant: boolean): Candidate[] {
  const slate = slateOf(index);
  const { met } = slate;
  const reached: LabelId[] = [];
  for (const word of new Set(typed)) addWord(index, bestMatches(index, word, tolerant), slate, reached);
  const share = 1 / new Set(typed).size;
  const scoreOf = (label: LabelId) => {
    const length = Math.max(1, index.wordCounts[label] as number);
    return (met[label] as number) * share * 0.8 + 0.2 * Math.min(1, typed.length / length);
  };
  const chosen = best(reached, scoreOf, most).map((label) => ({
    label,
    met: (met[label] as number) * share,
  }));
  for (const label of reached) met[label] = 0;
  return chosen;
}

/** A word that ESCO knows as it was typed is no slip. */
function bestMatches(index: WordIndex, word: string, tolerant: boolean): WordMatch[] {
  const found = index.matches(word);
  return tolerant && !found.some(({ quality }) => quality === 1) ? [...found, ...index.similar(word)] : found;
}

/** Adds the best quality that one typed word reaches in each label. */
function addWord(index: WordIndex, matches: WordMatch[], slate: Slate, reached: LabelId[]): void {
  const { met, takenBy } = slate;
  slate.words += 1;
  for (const { word, quality } of matches.sort((a, b) => b.quality - a.quality)) {
    const labels = index.labelsOf(word);
    for (let at = 0; at < labels.length; at++) {
      const label = labels[at] as LabelId;
      if (takenBy[label] === slate.words) continue;
      takenBy[label] = slate.words;
      if (met[label] === 0) reached.push(label);
      met[label] = (met[label] as number) + quality;
    }
  }
}

/** The best few of many, by counting steps of the score instead of a full sort; of equal ones the first reached. */
function best(labels: LabelId[], scoreOf: (label: LabelId) => number, most: number): LabelId[] {
  const steps = new Uint16Array(labels.length);
  const counts = new Uint32Array(STEPS + 1);
  for (let at = 0; at < labels.length; at++) {
    const step = Math.min(STEPS, Math.round(scoreOf(labels[at] as LabelId) * STEPS));
    steps[at] = step;
    counts[step] = (counts[step] as number) + 1;
  }
  // Where each step begins among the chosen; those past the last place begin behind it.
  const next = new Uint32Array(STEPS + 1);
  for (let step = STEPS - 1; step >= 0; step--)
    next[step] = (next[step + 1] as number) + (counts[step + 1] as number);
  const chosen: LabelId[] = [];
  for (let at = 0; at < labels.length; at++) {
    const step = steps[at] as number;
    const place = next[step] as number;
    if (place >= most) continue;
    chosen[place] = labels[at] as LabelId;
    next[step] = place + 1;
  }
  return chosen;
}
