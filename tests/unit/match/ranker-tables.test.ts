import { expect, test } from 'vitest';
import {
  buildRankerTables,
  openRankerTables,
  writeRankerTables,
} from '../../../lib/match/ranker/ranker-tables.ts';
import { loadModels } from '../../../lib/node/models.ts';
import { createFolder } from '../../../lib/text/fold.ts';
import { vocabularyOf } from '../../fixtures/vocabulary/small.ts';

const vocabulary = vocabularyOf([
  { labels: ['write reports', 'document work'] },
  { labels: ['drive forklift', 'operate forklift (vehicle)'] },
]);
const words = loadModels(vocabulary, undefined, null).en?.words;
if (!words) throw new Error('There are no word vectors for English in assets/models.');
const made = buildRankerTables(vocabulary, vocabulary.inLanguage('en'), createFolder('en'), words);
const madeOf = { language: 'en', packChecksum: vocabulary.checksum, wordsChecksum: words.checksum };
const kept = writeRankerTables(made).buffer;

test('tables that were kept are those that were made', () => {
  expect(openRankerTables(kept, madeOf)).toEqual(made);
  expect(made.wordOf.some((word) => word >= 0)).toBe(true);
});

test.each([{ language: 'de' }, { packChecksum: 'other' }, { wordsChecksum: 'other' }])(
  'tables made of something else are not used: %o',
  (other) => {
    expect(openRankerTables(kept, { ...madeOf, ...other })).toBeNull();
  },
);

test('tables that are cut short are refused with a sentence', () => {
  expect(() => openRankerTables(kept.slice(0, -64), madeOf)).toThrow(/file of ranker tables is cut short/);
});
