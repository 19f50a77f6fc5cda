/** How far a reading of a page agrees with what a person sees. Words are counted as often as they occur. */
import type { PageKind } from '../../../lib/posting.ts';
import type { PageTruth } from './truth.ts';
import type { TruthText } from './truth-text.ts';

/** What the reader said of a page: the part of `Posting` that is measured. */
export interface Said {
  kind: PageKind;
  title: string | null;
  employer: string | null;
  language: string | null;
  source: string;
  text: string;
}

export interface PageFigures {
  /** The yes or no is right. */
  isPosting: boolean;
  kind: boolean;
  /** null: the page does not tell, or holds no ad. */
  title: boolean | null;
  employer: boolean | null;
  language: boolean | null;
  /** null: the page holds no ad. */
  words: WordFigures | null;
}

export interface WordFigures {
  /** Words of the ad, and those of them that were read. */
  own: number;
  found: number;
  /** Words that were read, and those of them that belong neither to the ad nor to its facts. */
  read: number;
  foreign: number;
  /** Which words those are, for a person who mends the reader. */
  missed: string[];
  strangers: string[];
}

export function compare(truth: PageTruth, text: TruthText, said: Said): PageFigures {
  const holdsAd = truth.kind === 'posting' || truth.kind === 'expired';
  return {
    isPosting: (said.kind === 'posting') === (truth.kind === 'posting'),
    kind: said.kind === truth.kind,
    title: holdsAd && truth.title ? same(said.title, truth.title) : null,
    employer: holdsAd && truth.employer ? truth.employer.some((name) => same(said.employer, name)) : null,
    language: truth.language === null ? null : said.language === truth.language,
    words: holdsAd ? wordFigures(text, said.text) : null,
  };
}

/** Names are the same but for case and spaces. */
function same(said: string | null, shown: string): boolean {
  const plain = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  return said !== null && plain(said) === plain(shown);
}

export function wordFigures(truth: TruthText, read: string): WordFigures {
  const own = wordCounts(truth.text);
  const facts = wordCounts(truth.facts);
  const readWords = wordCounts(read);
  const figures: WordFigures = {
    own: sum(own),
    found: 0,
    read: sum(readWords),
    foreign: 0,
    missed: [...own.keys()].filter((word) => !readWords.has(word)),
    strangers: [],
  };
  for (const [word, count] of readWords) {
    const due = own.get(word) ?? 0;
    const foreign = Math.max(0, count - due - (facts.get(word) ?? 0));
    figures.found += Math.min(count, due);
    figures.foreign += foreign;
    if (foreign > 0) figures.strangers.push(word);
  }
  return figures;
}

function wordCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
