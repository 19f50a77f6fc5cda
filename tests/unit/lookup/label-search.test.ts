import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDataset } from '../../../lib/esco/read-dataset.ts';
import { LabelSearch } from '../../../lib/lookup/label-search.ts';
import { loadVocabulary } from '../../../lib/node/load-vocabulary.ts';
import { compilePack } from '../../../lib/pack/compile.ts';
import { openPack } from '../../../lib/pack/open.ts';
import { NEEDS_OFFICIAL_DOWNLOAD, OFFICIAL_DOWNLOAD } from '../../fixtures/esco/official-download.ts';
import { fixtureFile, officialZips } from '../../fixtures/esco/official-zips.ts';

const vocabulary = openPack(
  compilePack(readDataset([...officialZips(), fixtureFile('other-languages', 'occupations_de.csv')])).buffer,
);
const search = new LabelSearch(vocabulary, 'en');
const labels = (text: string) => search.search(text, 10).map(({ label }) => label);

describe('looking up a term', () => {
  it('says which label met the query, and of what concept', () => {
    expect(search.search('sql', 1)).toEqual([
      {
        uri: 'http://data.europa.eu/esco/skill/598de5b0-5b58-4ea7-8058-a4bc4d18c742',
        kind: 'skill',
        label: 'SQL',
        matched: 'SQL',
        matchedKind: 'preferred',
        code: null,
        type: 'knowledge',
      },
    ]);
    expect(search.search('python', 1)[0]).toMatchObject({
      label: 'Python (computer programming)',
      matched: 'Python',
      matchedKind: 'alternative',
    });
  });

  it('finds occupations with their codes', () => {
    expect(search.search('software developer', 1)[0]).toMatchObject({
      kind: 'occupation',
      code: '2512.4',
      type: null,
    });
  });

  it('puts the same label first, preferred before alternative', () => {
    expect(labels('manage staff').slice(0, 2)).toEqual(['manage staff', 'manage personnel']);
  });

  it('finds while the word is still being typed', () => {
    for (const typed of ['fork', 'forkl', 'forkli', 'operate fo'])
      expect(labels(typed)).toContain('operate forklift');
  });

  it.each([
    ['forlift', 'operate forklift'],
    ['pyhton', 'Python (computer programming)'],
    ['weldin tecniques', 'welding techniques'],
    ['techniques welding', 'welding techniques'],
    ['  SPREADSHEET  ', 'use spreadsheets software'],
    ['software devloper', 'software developer'],
  ])('bears slips, word order and case: %s', (typed, label) => {
    expect(labels(typed)).toContain(label);
  });

  it('lists each concept once', () => {
    const uris = search.search('manage', 50).map(({ uri }) => uri);
    expect(new Set(uris).size).toBe(uris.length);
  });

  it('finds a concept by its identifier', () => {
    expect(labels('https://data.europa.eu/esco/skill/598de5b0-5b58-4ea7-8058-a4bc4d18c742')).toEqual(['SQL']);
  });

  it('finds nothing where nothing is like it', () => {
    expect(labels('zzzzqq')).toEqual([]);
    expect(labels('http://data.europa.eu/esco/isco/C2512')).toEqual([]);
    expect(labels(' ,;- ')).toEqual([]);
  });

  it('searches in the language asked for, accents and umlauts aside', () => {
    const german = new LabelSearch(vocabulary, 'de');
    expect(german.search('schweiss', 5).length + german.search('schweißer', 5).length).toBeGreaterThan(0);
    expect(german.search('SQL', 5)).toEqual([]);
    expect(() => new LabelSearch(vocabulary, 'mt')).toThrow('"mt"');
  });

  it('answers anything with at most as many hits as asked for', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 1, max: 20 }),
        (text, limit) => {
          expect(search.search(text, limit).length).toBeLessThanOrEqual(limit);
        },
      ),
    );
  });

  it('finds every concept first by its own preferred label, but for those that share it', () => {
    const english = vocabulary.inLanguage('en');
    for (let concept = 0; concept < vocabulary.skillCount + vocabulary.occupationCount; concept++)
      expect(search.search(english.preferred(concept), 1)[0]?.label).toBe(english.preferred(concept));
  });
});

describe('looking up in all of ESCO', NEEDS_OFFICIAL_DOWNLOAD, () => {
  let whole: LabelSearch;
  beforeAll(async () => {
    whole = new LabelSearch(await loadVocabulary([OFFICIAL_DOWNLOAD]), 'en');
    whole.search('warm', 1);
  });

  it.each([
    ['forlift', 'operate forklift'],
    ['excel', 'use spreadsheets software'],
    ['communicaton', 'communication'],
    ['customer servise', 'customer service'],
    ['elctrician', 'electrician'],
    ['project managment', 'project management'],
  ])('finds %s → %s among the first three', (typed, label) => {
    expect(whole.search(typed, 3).map((hit) => hit.label)).toContain(label);
  });

  it('answers as fast as one types', () => {
    const typed = ['m', 'manage st', 'forlift', 'customer servise', 'software devloper', 'first aid'];
    const times = [...typed, ...typed, ...typed].map((text) => {
      const start = performance.now();
      whole.search(text, 20);
      return performance.now() - start;
    });
    // 5 ms here; the bound leaves room for a busy machine.
    expect(times.toSorted((a, b) => a - b)[times.length >> 1]).toBeLessThan(40);
  });
});
