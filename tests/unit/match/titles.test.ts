import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTable } from '../../../lib/esco/csv.ts';
import { createMatcher, type Matcher } from '../../../lib/match/match.ts';
import { cleanTitle } from '../../../lib/match/title.ts';
import { loadAliases } from '../../../lib/node/aliases.ts';
import { loadVocabulary } from '../../../lib/node/load-vocabulary.ts';
import { occupationsOf, readTitles, titleFigures } from '../../bench/titles.ts';
import { NEEDS_OFFICIAL_DOWNLOAD, OFFICIAL_DOWNLOAD } from '../../fixtures/esco/official-download.ts';

describe('a title without what says nothing of the occupation', () => {
  it.each([
    ['Senior Data Analyst (m/f/d)', 'Data Analyst'],
    ['Warehouse Operative – nights – £13.50 per hour', 'Warehouse Operative'],
    ['Full-time Nurse (all genders) 80-100%', 'Nurse'],
    ['Junior Accountant, temporary', 'Accountant'],
  ])('%j', (title, expected) => expect(cleanTitle(title).bare).toContain(expected));

  it('the employer is no part of it', () => {
    expect(cleanTitle('Cook at Harbour Hotel', 'Harbour Hotel').bare).toBe('Cook');
  });
});

describe('two hundred titles', NEEDS_OFFICIAL_DOWNLOAD, () => {
  let matcher: Matcher;

  it('the right occupation comes among the first five as often as before', async () => {
    const vocabulary = await loadVocabulary([OFFICIAL_DOWNLOAD]);
    matcher = createMatcher(vocabulary, { aliases: loadAliases() });
    const titles = readTitles();
    const share = (set: string) =>
      titleFigures(
        matcher,
        vocabulary,
        titles.filter((title) => title.set === set),
      ).firstFive;
    expect(share('tune')).toBeGreaterThanOrEqual(0.95);
    expect(share('apart')).toBeGreaterThanOrEqual(0.81);
  });

  it('every occupation alias points to the occupation whose label it names', async () => {
    const vocabulary = await loadVocabulary([OFFICIAL_DOWNLOAD]);
    const index = vocabulary.inLanguage('en');
    const { rows } = parseTable(
      'occupations-en.csv',
      readFileSync('assets/aliases/occupations-en.csv', 'utf8'),
    );
    expect(rows.length).toBeGreaterThan(250);
    expect(new Set(rows.map(([alias]) => alias?.toLowerCase())).size).toBe(rows.length);
    for (const [, uri = '', label] of rows) expect(index.preferred(vocabulary.find(uri))).toBe(label);
  });

  it.each([
    ['Full Stack Developer (m/f/d)', /developer/],
    ['Sister – Band 6', /nurse/],
    ['Data Analyst', /data analyst/],
    ['HGV Class 1 Driver', /cargo vehicle driver/],
  ])('%j is no known failure', async (title, expected) => {
    const vocabulary = await loadVocabulary([OFFICIAL_DOWNLOAD]);
    const index = vocabulary.inLanguage('en');
    const first = occupationsOf(createMatcher(vocabulary, { aliases: loadAliases() }), {
      title,
      employer: null,
      uris: [],
      set: '',
    })[0];
    expect(index.preferred(vocabulary.find(first as string))).toMatch(expected);
  });
});
