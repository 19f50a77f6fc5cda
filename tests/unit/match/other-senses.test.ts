/** Words of ads that are labels of ESCO and mean something else there. */
import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../lib/match/match.ts';
import { readPlainText } from '../../../lib/page/plain-text.ts';
import { vocabularyOf } from '../../fixtures/vocabulary/small.ts';

const matcher = createMatcher(
  vocabularyOf([
    { labels: ['digital printing'], type: 'knowledge' },
    { labels: ['import and export rules'], type: 'knowledge' },
    { labels: ['project management'], type: 'knowledge' },
    { labels: ['hybrid model', 'hybrid modelling'], type: 'knowledge' },
    { labels: ['electronics'], type: 'knowledge' },
    { labels: ['search engines', 'Google'], type: 'knowledge' },
    { labels: ['financial jurisdiction', 'financial controls'], type: 'knowledge' },
    { labels: ['follow the news'] },
  ]),
);
const labels = (text: string) =>
  matcher.analyse(readPlainText(text, { language: 'en' })).skills.map(({ label }) => label);

describe('what is named', () => {
  it.each([
    ['Experience with digital printing', ['digital printing']],
    ['Knowledge of digital and textile printing machines', []],
    ['Content for digital and print formats', []],
    ['Rules for import and export: import & export rules', ['import and export rules']],
    ['You know project management', ['project management']],
    ['Project Manager wanted', ['project management']],
    ['You work closely with project managers and nurses', []],
    ['We have a hybrid model with three days at the office', []],
    ['Repair of consumer electronics', ['electronics']],
    ['Electronic trading', []],
    ['We use Google and a fax machine', []],
    ['You strengthen financial controls', []],
  ])('%j', (text, expected) => expect(labels(text)).toEqual(expected));
});

describe('addresses', () => {
  it.each([
    'See https://example.org/follow-the-news for more',
    'Visit www.example.org/follow/the/news today',
    'Write to follow.the.news@example.org by Friday',
    'Apply (https://example.org/follow-the-news)',
  ])('names no skill inside %j', (text) => expect(labels(text)).toEqual([]));

  it('reads on behind them, but joins no words across them', () => {
    expect(labels('At www.example.org, follow the news')).toEqual(['follow the news']);
    expect(labels('digital https://example.org printing')).toEqual([]);
  });
});
