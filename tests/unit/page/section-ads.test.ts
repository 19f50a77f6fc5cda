import { describe, expect, test } from 'vitest';
import { judge, readSectionedAds } from '../../fixtures/sections/read-ads.ts';

const TUNED = readSectionedAds('tuned');
const KEPT_APART = readSectionedAds('kept-apart');
const LANGUAGES = ['cs', 'da', 'de', 'el', 'en', 'es', 'fi', 'fr', 'it', 'nl', 'pl', 'pt', 'sv'];

const share = ({ lines, wrong }: ReturnType<typeof judge>): number => 1 - wrong.length / lines;

test('there are two ads and one kept apart in each of the thirteen languages', () => {
  for (const language of LANGUAGES) {
    expect(TUNED.filter((ad) => ad.language === language).length).toBeGreaterThanOrEqual(2);
    expect(KEPT_APART.some((ad) => ad.language === language)).toBe(true);
  }
});

describe('sections of ads written for the project', () => {
  test('of all lines at least 95 % are told', () => {
    const figures = judge(TUNED);
    expect(share(figures), JSON.stringify(figures.wrong, null, 1)).toBeGreaterThanOrEqual(0.95);
  });

  test.each(LANGUAGES)('%s: at least nine lines of ten', (language) => {
    const figures = judge(TUNED.filter((ad) => ad.language === language));
    expect(share(figures), JSON.stringify(figures.wrong, null, 1)).toBeGreaterThanOrEqual(0.9);
  });
});

test('what an employer offers is never taken for something it asks for', () => {
  expect(judge([...TUNED, ...KEPT_APART]).offersAsRequirements).toBe(0);
});

test('headings that nobody foresaw: no fewer lines are told than before', () => {
  expect(share(judge(KEPT_APART))).toBeGreaterThanOrEqual(0.42);
});
