/**
 * The fuzzy pass, over words that no phrase covered: labels whose words stand in another order, with a gap,
 * or with a typo. Candidates are fetched through the rarer tokens of a sentence; Fuse.js verifies a shortlist.
 */
import Fuse from 'fuse.js';
import type { LanguageIndex } from '../pack/language-index.ts';
import type { LabelId } from '../pack/vocabulary.ts';
import type { Folder } from '../text/fold.ts';
import { functionWordsOf } from './function-words.ts';
import type { Hit } from './hit.ts';
import type { TokenStream } from './token-stream.ts';
import type { TypoFinder } from './typos.ts';

/** More words than this between those of a label make it another phrase. */
const MAXIMUM_GAP = 2;
/** A label of more words than this is never paraphrased word by word. */
const MAXIMUM_LABEL = 6;
/** Labels verified a sentence: bounds the work on hostile text. */
const MAXIMUM_SHORTLIST = 40;
/** Fuse's score, 0 = equal. Measured on the project's own ads: above this, half were wrong. */
const WORST_FUSE_SCORE = 0.45;

/** In place of a token's id: a phrase has it already. */
const COVERED = -3;

/** Text without an end of sentence is searched piece by piece, so that the work stays linear. */
const LONGEST = 80;

interface Found {
  first: number;
  last: number;
  label: LabelId;
  /** The same words, none between them but function words. */
  isReordered: boolean;
}

/** 1 for the tokens that are function words. */
type FunctionTokens = Uint8Array;

/** What a sentence search needs; the arrays over all tokens and labels are made once and reused. */
interface Search {
  index: LanguageIndex;
  findTypo: TypoFinder;
  functionTokens: FunctionTokens;
  /** 1 for the tokens of the sentence being searched. */
  present: Uint8Array;
  /**
   * One bit a content word: what a sentence must have too. All bits for labels that are never searched; 0 until the
   * label is first met, since a worker that wakes meets few of them.
   */
  signatures: Uint32Array;
  /** The number of the search that last looked at a label. */
  seen: Uint32Array;
  searches: number;
}

/** Returns the pass: hits among the tokens that `covered` leaves free. */
export function createFuzzyPass(index: LanguageIndex, folder: Folder, findTypo: TypoFinder) {
  const functionTokens: FunctionTokens = new Uint8Array(index.tokens.count);
  for (const word of functionWordsOf(index.language)) {
    const token = index.tokens.find(folder.fold(word));
    if (token >= 0) functionTokens[token] = 1;
  }
  const search: Search = {
    index,
    findTypo,
    functionTokens,
    signatures: new Uint32Array(index.labelCount),
    present: new Uint8Array(index.tokens.count),
    seen: new Uint32Array(index.labelCount),
    searches: 0,
  };
  return (stream: TokenStream, covered: Uint8Array): Hit[] => {
    const hits: Hit[] = [];
    for (let from = 0; from < stream.count; ) {
      let to = from;
      while (to < stream.count && stream.sentence[to] === stream.sentence[from] && to - from < LONGEST) to++;
      hits.push(...sentenceHits(stream, search, from, to, covered));
      from = to;
    }
    return hits;
  };
}

const bitOf = (token: number) => 1 << (token & 31);

function signatureOf({ index, functionTokens, signatures }: Search, label: LabelId): number {
  const known = signatures[label] as number;
  if (known !== 0) return known;
  const { start, items } = index.labelTokenRows;
  const from = start[label] as number;
  const to = start[label + 1] as number;
  let bits = to - from < 2 || to - from > MAXIMUM_LABEL ? -1 : 0;
  for (let at = from; at < to; at++) {
    const token = items[at] as number;
    if (functionTokens[token] === 0) bits |= bitOf(token);
  }
  signatures[label] = bits;
  return bits;
}

function sentenceHits(
  stream: TokenStream,
  search: Search,
  from: number,
  to: number,
  covered: Uint8Array,
): Hit[] {
  const { findTypo, functionTokens, present } = search;
  const ids: number[] = [];
  const places = new Map<number, number[]>();
  for (let at = from; at < to; at++) {
    let id = covered[at] ? COVERED : (stream.id[at] as number);
    if (id === -1) id = findTypo(stream.form[at] as string);
    ids.push(id);
    if (id < 0 || functionTokens[id] === 1) continue;
    const list = places.get(id);
    if (list) list.push(at);
    else places.set(id, [at]);
  }
  if (places.size < 2) return [];
  for (const token of places.keys()) present[token] = 1;
  const found: Found[] = [];
  for (const label of completeLabels(search, places)) {
    const content = [...search.index.labelTokens(label)].filter((id) => functionTokens[id] === 0);
    if (content.length < 2 || new Set(content).size < content.length) continue;
    const span = spanOf(stream, ids, from, content, places, functionTokens, label);
    if (span) found.push(span);
    if (found.length >= MAXIMUM_SHORTLIST) break;
  }
  for (const token of places.keys()) present[token] = 0;
  return verified(stream, search.index, found);
}

/** Labels all of whose content words occur in the sentence, fetched through its rarer words. */
function completeLabels(search: Search, places: Map<number, number[]>): LabelId[] {
  const { index, functionTokens, present, seen } = search;
  const { start, items } = index.labelTokenRows;
  const number = ++search.searches;
  const labels: LabelId[] = [];
  let absent = -1;
  for (const token of places.keys()) absent &= ~bitOf(token);
  for (const token of places.keys()) {
    const found = index.rareTokenLabels(token);
    for (let next = 0; next < found.length; next++) {
      const label = found[next] as LabelId;
      if (seen[label] === number || (signatureOf(search, label) & absent) !== 0) continue;
      seen[label] = number;
      const from = start[label] as number;
      const to = start[label + 1] as number;
      if (to - from < 2 || to - from > MAXIMUM_LABEL) continue;
      let at = from;
      while (at < to && (present[items[at] as number] === 1 || functionTokens[items[at] as number] === 1))
        at++;
      if (at === to) labels.push(label);
    }
  }
  return labels;
}

/** The tightest stretch around each place of the first word that holds all the words; null if the gap is too wide. */
function spanOf(
  stream: TokenStream,
  ids: number[],
  from: number,
  content: number[],
  places: Map<number, number[]>,
  functionTokens: FunctionTokens,
  label: LabelId,
): Found | null {
  for (const anchor of places.get(content[0] as number) ?? []) {
    const spots = content.map((id) => nearest(places.get(id) as number[], anchor));
    const first = Math.min(...spots);
    const last = Math.max(...spots);
    if (last - first > content.length + MAXIMUM_GAP + 3) continue;
    if (hasSoftBreak(stream, first, last)) continue;
    const inside = ids.slice(first - from, last - from + 1);
    if (inside.includes(COVERED)) continue;
    const between = inside.filter(
      (id) => id === -1 || (id >= 0 && functionTokens[id] === 0 && !content.includes(id)),
    ).length;
    const keepsOrder = spots.every((spot, at) => at === 0 || spot > (spots[at - 1] as number));
    // "the team manages projects for clients" is no client management: other order needs its preposition.
    if (!keepsOrder && !hasFunctionWord(ids, first - from, last - from, functionTokens)) continue;
    if (between > MAXIMUM_GAP || (!keepsOrder && between > 0)) continue;
    const hasTypo = spots.some((spot) => stream.id[spot] === -1);
    return { first, last, label, isReordered: between === 0 && !hasTypo };
  }
  return null;
}

const nearest = (spots: number[], anchor: number) =>
  spots.reduce((best, spot) => (Math.abs(spot - anchor) < Math.abs(best - anchor) ? spot : best));

function hasSoftBreak(stream: TokenStream, first: number, last: number): boolean {
  for (let at = first + 1; at <= last; at++) if (stream.before[at] !== 0) return true;
  return false;
}

function hasFunctionWord(
  ids: number[],
  first: number,
  last: number,
  functionTokens: FunctionTokens,
): boolean {
  for (let at = first + 1; at < last; at++) if (functionTokens[ids[at] as number] === 1) return true;
  return false;
}

/** Fuse.js scores the words against each label; the best non-overlapping ones stay. */
function verified(stream: TokenStream, index: LanguageIndex, found: Found[]): Hit[] {
  const scored = found
    .map((entry) => {
      const words = stream.text.slice(stream.start[entry.first], stream.end[entry.last]);
      return {
        ...entry,
        text: index.text(entry.label),
        score: entry.isReordered ? 0.1 : fuseScore(words, index.text(entry.label)),
      };
    })
    .filter(({ score }) => score <= WORST_FUSE_SCORE)
    .sort((a, b) => a.score - b.score || b.last - b.first - (a.last - a.first) || a.label - b.label);
  const hits: Hit[] = [];
  for (const { first, last, label, text, isReordered } of scored) {
    const folding = isReordered ? 'word-order' : 'fuzzy';
    const candidate = {
      concept: index.concept(label),
      label: text,
      kind: index.kind(label),
      folding,
    } as const;
    const same = hits.find((hit) => hit.first === first && hit.last === last);
    if (same) {
      if (!same.candidates.some(({ concept }) => concept === candidate.concept))
        same.candidates.push(candidate);
    } else if (!hits.some((hit) => hit.first <= last && first <= hit.last)) {
      hits.push({ first, last, candidates: [candidate] });
    }
  }
  return hits;
}

/** 0 = equal, 1 = nothing in common: token-wise, so that order and gaps cost little and wrong words much. */
function fuseScore(words: string, label: string): number {
  const fuse = new Fuse([words], {
    includeScore: true,
    ignoreLocation: true,
    threshold: 0.6,
    minMatchCharLength: 2,
  });
  const parts = label.split(/\s+/).filter((part) => part.length > 2);
  const scores = parts.map((part) => fuse.search(part.slice(0, 32))[0]?.score ?? 1);
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
}
