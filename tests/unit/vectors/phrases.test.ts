import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cellReader, readTable } from '../../../lib/esco/csv.ts';
import { loadVocabulary } from '../../../lib/node/load-vocabulary.ts';
import { readPhrases } from '../../../lib/train/vectors/corpus.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const ESCO = process.env.ESCO_TRAINING_ESCO ?? resolve(ROOT, '../shared/esco/v1.1.0/zips');
const TABLE = readTable('en-phrases.csv', readFileSync(resolve(ROOT, 'lib/train/vectors/en-phrases.csv')));
const uri = cellReader(TABLE, 'uri');
const label = cellReader(TABLE, 'label');

describe('the phrases that training reads', () => {
  it('give every skill once, with phrases', () => {
    const uris = TABLE.rows.map(uri);
    expect(new Set(uris).size).toBe(uris.length);
    const phrases = readPhrases(new Map(uris.map((skill, at) => [skill, at])));
    expect(phrases.length).toBeGreaterThan(1000);
    for (const { text } of phrases) expect(text).toMatch(/^[\p{L}\p{N}.&]/u);
  });

  it('name skills of ESCO by their true labels', async (context) => {
    if (!existsSync(ESCO)) return context.skip(`skipped: the official download is not at ${ESCO}`);
    const vocabulary = await loadVocabulary([ESCO]);
    const labels = vocabulary.inLanguage('en');
    for (const row of TABLE.rows) expect(label(row)).toBe(labels.preferred(vocabulary.find(uri(row))));
  });
});
