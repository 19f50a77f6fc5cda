import { expect, test } from 'vitest';
import { ANNOUNCED } from '../../../lib/page/verdict/about-work/announced.ts';
import { OF_AN_OCCUPATION } from '../../../lib/page/verdict/about-work/occupation.ts';
import { SAID_BY } from '../../../lib/page/verdict/about-work/said-by.ts';
import { WORK_MARKET } from '../../../lib/page/verdict/about-work/work-market.ts';
import { anyOf, piecesOf, type WordsByLanguage } from '../../../lib/page/verdict/by-language.ts';
import { APPLYING } from '../../../lib/page/verdict/notice/applying.ts';
import { HOLDER } from '../../../lib/page/verdict/notice/holder.ts';
import { OPENS } from '../../../lib/page/verdict/notice/opens.ts';
import { TERMS } from '../../../lib/page/verdict/notice/terms.ts';
import { ASKS_TO_APPLY } from '../../../lib/page/verdict/offer/asks.ts';
import { JOB_NAMES } from '../../../lib/page/verdict/offer/job-names.ts';
import { CONTRACTS, COURSES, GOODS, HOMES } from '../../../lib/page/verdict/offer/others.ts';
import { SEEKS_SOMEONE } from '../../../lib/page/verdict/offer/seeks.ts';

const LISTS: Record<string, WordsByLanguage> = {
  ANNOUNCED,
  OF_AN_OCCUPATION,
  SAID_BY,
  WORK_MARKET,
  APPLYING,
  HOLDER,
  OPENS,
  TERMS,
  ASKS_TO_APPLY,
  JOB_NAMES,
  CONTRACTS,
  COURSES,
  GOODS,
  HOMES,
  SEEKS_SOMEONE,
};

const pieces = Object.entries(LISTS).flatMap(([list, words]) =>
  Object.entries(words).flatMap(([language, rows]) =>
    piecesOf(rows).map((piece) => ({ where: `${list}.${language}: ${piece}`, piece })),
  ),
);

test('each piece is a pattern by itself, in lower case, and needs at least one letter', () => {
  const wrong = pieces.filter(({ piece }) => {
    const letters = piece.replaceAll(/\\p\{\w+\}|\\\w/g, '');
    return letters !== letters.toLowerCase() || new RegExp(`^(?:${piece})$`, 'u').test('');
  });
  expect(wrong.map(({ where }) => where)).toEqual([]);
});

test('no language lists a piece twice', () => {
  const all = pieces.map(({ where }) => where);
  expect(all.filter((where, index) => all.indexOf(where) !== index)).toEqual([]);
});

test('rows may end with a comma or without, and a comma may stand inside of a piece', () => {
  expect(piecesOf('\n  one, two(?: \\S+){0,3},\n  three\n')).toEqual(['one', 'two(?: \\S+){0,3}', 'three']);
  expect(anyOf({ en: 'one, two' }, { de: 'eins' })).toBe('(?:one|two|eins)');
});
