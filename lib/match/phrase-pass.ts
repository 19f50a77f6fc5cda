/** The phrase pass: longest match over all labels, left to right, in one pass that is linear in the text. */
import type { LanguageIndex, PhraseTrie } from '../pack/language-index.ts';
import { childOf } from '../pack/trie.ts';
import { HARD_BREAK, SOFT_BREAK } from '../text/tokenize.ts';
import type { Candidate, Hit } from './hit.ts';
import { withoutQualifier } from './qualifier.ts';
import { SKIPPABLE_TOKEN, type TokenStream } from './token-stream.ts';

/** Decides whether candidates may stand for these words: drops those that may not (see gates.ts). */
export type Gate = (stream: TokenStream, first: number, last: number, candidates: Candidate[]) => Candidate[];

export interface Ending {
  last: number;
  entry: number;
  crossedSoftBreak: boolean;
}

export function phrasePass(stream: TokenStream, index: LanguageIndex, trie: PhraseTrie, gate: Gate): Hit[] {
  const hits: Hit[] = [];
  const endings: Ending[] = [];
  for (let first = 0; first < stream.count; ) {
    collectEndings(stream, trie, first, endings);
    const hit = longestAllowed(stream, index, first, endings, gate);
    if (hit) hits.push(hit);
    first = hit ? hit.last + 1 : first + 1;
  }
  return hits;
}

/** All label ends reachable from token `first`, shortest first. The trie's depth bounds the work. */
export function collectEndings(
  stream: TokenStream,
  trie: PhraseTrie,
  first: number,
  endings: Ending[],
): void {
  endings.length = 0;
  let node = 0;
  let crossedSoftBreak = false;
  for (let at = first; at < stream.count; at++) {
    const id = stream.id[at] as number;
    if (at > first) {
      const before = stream.before[at] as number;
      if (before === HARD_BREAK) return;
      if (before === SOFT_BREAK) crossedSoftBreak = true;
      if (id === SKIPPABLE_TOKEN) continue;
    }
    if (id < 0) return;
    node = childOf(trie, node, id);
    if (node < 0) return;
    const entry = trie.entry[node] as number;
    if (entry !== 0) endings.push({ last: at, entry: entry - 1, crossedSoftBreak });
  }
}

function longestAllowed(
  stream: TokenStream,
  index: LanguageIndex,
  first: number,
  endings: Ending[],
  gate: Gate,
): Hit | null {
  for (let at = endings.length - 1; at >= 0; at--) {
    const { last, entry, crossedSoftBreak } = endings[at] as Ending;
    let candidates = candidatesOf(stream, index, first, last, entry);
    // "sales, marketing" is no "sales marketing"; a label that has the comma itself may cross it.
    if (crossedSoftBreak) candidates = candidates.filter(({ label }) => /[,/()–—-]/.test(label));
    if (candidates.length > 0) candidates = gate(stream, first, last, candidates);
    if (candidates.length > 0) return { first, last, candidates };
  }
  return null;
}

/** The labels chained at an entry, one candidate a concept: the exact and the preferred label before others. */
export function candidatesOf(
  stream: TokenStream,
  index: LanguageIndex,
  first: number,
  last: number,
  entry: number,
): Candidate[] {
  const words = comparable(stream.text.slice(stream.start[first], stream.end[last]));
  const best = new Map<number, Candidate>();
  for (let at = entry; at >= 0; at = (index.entryNext[at] as number) - 1) {
    const labelId = index.entryLabel[at] as number;
    const label = index.text(labelId);
    const isExact = comparable(label) === words || comparable(withoutQualifier(label)) === words;
    const candidate: Candidate = {
      concept: index.concept(labelId),
      label,
      kind: index.kind(labelId),
      folding: isExact ? 'exact' : 'inflection',
    };
    const known = best.get(candidate.concept);
    if (!known || rank(candidate) > rank(known)) best.set(candidate.concept, candidate);
  }
  return [...best.values()];
}

const KIND_RANK = { preferred: 4, alternative: 2, alias: 1, hidden: 0 };
const rank = ({ kind, folding }: Candidate) => KIND_RANK[kind] + (folding === 'exact' ? 1 : 0);

const comparable = (text: string) => text.toLowerCase().replace(/[\s\u00ad\u200b]+/g, ' ');
