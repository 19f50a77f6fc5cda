import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Labels } from '../../../lib/esco/model.ts';
import { readDataset } from '../../../lib/esco/read-dataset.ts';
import { parseAliases } from '../../../lib/match/aliases.ts';
import { datasetPaths, readSources } from '../../../lib/node/dataset-sources.ts';
import { createFolder } from '../../../lib/text/fold.ts';
import { tokenize } from '../../../lib/text/tokenize.ts';
import { NEEDS_OFFICIAL_DOWNLOAD, OFFICIAL_DOWNLOAD } from '../../fixtures/esco/official-download.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const CSV = readFileSync(path.join(ROOT, 'assets/aliases/en.csv'), 'utf8');

interface Row {
  alias: string;
  uri: string;
  label: string;
  why: string;
}

const [HEADER, ...LINES] = CSV.trimEnd().split('\n') as [string, ...string[]];
const ROWS: Row[] = LINES.map((line) => {
  const [alias = '', uri = '', label = '', ...why] = line.split(',');
  return { alias, uri, label, why: why.join(',') };
});

const folder = createFolder('en');
const folded = (text: string) => {
  const tokens = tokenize(text);
  return tokens.start.map((start, at) => folder.fold(text.slice(start, tokens.end[at]))).join(' ');
};

describe('the English aliases', () => {
  test('are at least four hundred, under the header the reader skips', () => {
    expect(HEADER).toBe('alias,uri,label,why');
    expect(ROWS.length).toBeGreaterThanOrEqual(400);
  });

  test('reach the matcher as they stand in the file', () => {
    expect(parseAliases(CSV)).toEqual(ROWS.map(({ alias, uri }) => ({ alias, uri })));
  });

  test('each have an alias, the address of a skill, its label and a reason', () => {
    const faulty = ROWS.filter(
      ({ alias, uri, label, why }) =>
        [alias, label, why].some(
          (cell) => cell.trim() === '' || cell !== cell.trim() || cell.includes('"'),
        ) ||
        !/^http:\/\/data\.europa\.eu\/esco\/skill\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(uri),
    );
    expect(faulty).toEqual([]);
  });

  test('are met by no text twice: none folds to nothing or to another', () => {
    const seen = new Map<string, string>();
    const clashes = ROWS.flatMap(({ alias }) => {
      const key = folded(alias);
      const other = key === '' ? '(nothing)' : seen.get(key);
      seen.set(key, alias);
      return other === undefined ? [] : [`${alias} = ${other}`];
    });
    expect(clashes).toEqual([]);
  });
});

describe('the English aliases beside official ESCO 1.1.1', NEEDS_OFFICIAL_DOWNLOAD, () => {
  let skills: Map<string, Labels | undefined>;
  beforeAll(() => {
    const english = datasetPaths([OFFICIAL_DOWNLOAD]).filter(({ path: name }) =>
      / - en - csv\.zip$/.test(name),
    );
    skills = new Map(readDataset(readSources(english)).skills.map(({ uri, labels }) => [uri, labels.en]));
  });

  test('name their concept by its address and preferred label', () => {
    const faulty = ROWS.filter(({ uri, label }) => skills.get(uri)?.preferred !== label);
    expect(faulty).toEqual([]);
  });

  test('say what is no label of their concept already', () => {
    const needless = ROWS.filter(({ alias, uri }) => {
      const labels = skills.get(uri);
      return [labels?.preferred, ...(labels?.alternative ?? [])].some(
        (label) => label?.toLowerCase() === alias.toLowerCase(),
      );
    });
    expect(needless).toEqual([]);
  });

  test('take no preferred label from another concept', () => {
    const preferred = new Map([...skills].map(([uri, labels]) => [labels?.preferred.toLowerCase(), uri]));
    const taken = ROWS.filter(({ alias, uri }) => (preferred.get(alias.toLowerCase()) ?? uri) !== uri);
    expect(taken).toEqual([]);
  });
});
