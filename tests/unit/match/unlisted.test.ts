import { describe, expect, it } from 'vitest';
import { phrasesWorthShowing } from '../../../lib/match/unlisted.ts';

const kept = (text: string, ...phrases: string[]) =>
  phrasesWorthShowing(
    text,
    phrases.map((phrase) => {
      const start = text.indexOf(phrase);
      return { start, end: start + phrase.length, text: phrase };
    }),
  ).map((phrase) => phrase.text);

describe('phrases that are not in ESCO', () => {
  it('keeps names, however short', () =>
    expect(kept('Experience with DBT, Moodle and k6', 'DBT', 'Moodle', 'k6')).toEqual([
      'DBT',
      'Moodle',
      'k6',
    ]));

  it('leaves out single everyday words, which say nothing by themselves', () =>
    expect(
      kept('Monitoring of data, IFRS 15. You keep reporting.', 'Monitoring', 'data', '15', 'reporting'),
    ).toEqual([]));

  it('keeps phrases of several words', () =>
    expect(kept('You own mission planning', 'mission planning')).toEqual(['mission planning']));

  it('completes a word with hyphens', () =>
    expect(
      kept('We want a performance-driven mindset and end-to-end tests', 'driven mindset', 'end tests'),
    ).toEqual(['performance-driven mindset', 'end-to-end tests']));

  it('leaves out verbs that hang loose at the end', () =>
    expect(kept('You ensure milestones are met', 'ensure milestones are')).toEqual(['ensure milestones']));

  it('leaves out degrees, which are no skills', () =>
    expect(
      kept('A bachelor’s degree or a degree level qualification', 'bachelor’s degree', 'degree level'),
    ).toEqual([]));

  it('says a phrase once', () =>
    expect(kept('Mission planning, mission planning', 'Mission planning', 'mission planning')).toHaveLength(
      1,
    ));
});
