/** Job titles alone, without a text: whether the right occupation comes first, and in the first five. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTable } from '../../lib/esco/csv.ts';
import type { Matcher } from '../../lib/match/match.ts';
import type { OpenVocabulary } from '../../lib/pack/open.ts';
import type { Posting } from '../../lib/posting.ts';
import { markdownTable } from './clock.ts';
import type { FullVocabulary } from './full-vocabulary.ts';

const FILE = join(import.meta.dirname, '../fixtures/titles/titles.csv');

export interface JobTitle {
  title: string;
  employer: string | null;
  /** Acceptable occupations, the best first. */
  uris: string[];
  /** `tune`: may be looked at while the matcher is changed; `apart`: only measured. */
  set: string;
}

export function readTitles(): JobTitle[] {
  const { columns, rows } = parseTable('titles.csv', readFileSync(FILE, 'utf8'));
  const at = (row: string[], column: string) => row[columns.indexOf(column)] ?? '';
  return rows.map((row) => ({
    title: at(row, 'title'),
    employer: at(row, 'employer') || null,
    uris: at(row, 'uris').split(';').filter(Boolean),
    set: at(row, 'set'),
  }));
}

/** The occupations found for a title alone, best first. */
export function occupationsOf(matcher: Matcher, { title, employer }: JobTitle): string[] {
  const posting: Posting = {
    title,
    employer,
    language: 'en',
    source: 'text',
    steps: [],
    verdict: { kind: 'posting', probability: 1, signs: [] },
    isPosting: true,
    text: title,
    blocks: [{ start: 0, end: title.length, section: 'title' }],
  };
  return matcher.analyse(posting, { depth: 'quick' }).occupations.map(({ uri }) => uri);
}

export interface TitleFigures {
  titles: number;
  first: number;
  firstFive: number;
}

/** Titles whose right occupation the vocabulary lacks are left out. */
export function titleFigures(
  matcher: Matcher,
  vocabulary: OpenVocabulary,
  titles: readonly JobTitle[],
): TitleFigures {
  const asked = titles.filter(({ uris }) => uris.some((uri) => vocabulary.find(uri) >= 0));
  const share = (count: number) =>
    asked.filter((title) =>
      occupationsOf(matcher, title)
        .slice(0, count)
        .some((uri) => title.uris.includes(uri)),
    ).length / asked.length;
  return { titles: asked.length, first: share(1), firstFive: share(5) };
}

export async function benchTitles({ vocabulary, matcher }: FullVocabulary): Promise<string> {
  const titles = readTitles();
  const rows = ['tune', 'apart'].map((set) => {
    const {
      titles: count,
      first,
      firstFive,
    } = titleFigures(
      matcher,
      vocabulary,
      titles.filter((title) => title.set === set),
    );
    return [set, String(count), (100 * first).toFixed(1), (100 * firstFive).toFixed(1)];
  });
  return markdownTable(['titles alone', 'titles', 'first %', 'in the first five % (aim 90)'], rows);
}
