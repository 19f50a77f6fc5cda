/** The reader and the starter vocabulary against the official download, where it is at hand. */
import { beforeAll, describe, expect, it } from 'vitest';
import { excerptOf } from '../../../lib/esco/excerpt.ts';
import type { Classification } from '../../../lib/esco/model.ts';
import { readDataset } from '../../../lib/esco/read-dataset.ts';
import { sentenceOf } from '../../../lib/esco/sentences.ts';
import { datasetPaths, readSources } from '../../../lib/node/dataset-sources.ts';
import { loadStarter } from '../../../lib/node/starter.ts';
import { NEEDS_OFFICIAL_DOWNLOAD, OFFICIAL_DOWNLOAD } from '../../fixtures/esco/official-download.ts';

describe('official ESCO v1.1.1', NEEDS_OFFICIAL_DOWNLOAD, () => {
  let dataset: Classification;
  let seconds: number;
  beforeAll(() => {
    const sources = readSources(datasetPaths([OFFICIAL_DOWNLOAD]));
    const start = performance.now();
    dataset = readDataset(sources);
    seconds = (performance.now() - start) / 1000;
  });
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

  it('has all concepts', () => {
    expect(dataset).toMatchObject({ version: '1.1.1', languages: ['en'] });
    expect(dataset.skills).toHaveLength(13_896);
    expect(dataset.occupations).toHaveLength(3_007);
    expect(dataset.groups.filter(({ kind }) => kind === 'isco-group')).toHaveLength(619);
    // 640 of skillGroups and 7 that the hierarchy alone names.
    expect(dataset.groups.filter(({ kind }) => kind === 'skill-group')).toHaveLength(647);
  });

  it('has all types, and all groups have codes or are named by a letter', () => {
    const count = (type: string | null) => dataset.skills.filter((skill) => skill.type === type).length;
    expect([count('skill'), count('knowledge'), count(null)]).toEqual([10_831, 3_059, 6]);
    expect(dataset.skills.filter(({ reuseLevel }) => reuseLevel === null)).toHaveLength(5);
    expect(dataset.groups.filter(({ code }) => code === '')).toEqual([]);
  });

  it('has all relations but those of the occupation that is missing from the files', () => {
    expect(sum(dataset.occupations.map(({ essential }) => essential.length))).toBe(64_946 - 55);
    expect(sum(dataset.occupations.map(({ optional }) => optional.length))).toBe(58_909 - 12);
    expect(sum(dataset.skills.map(({ broader }) => broader.length))).toBe(13_448 + 6_565);
    expect(dataset.problems).toHaveLength(2);
    expect(dataset.problems.map(sentenceOf).join(' ')).toMatch(/: 67\. For example: .*a9e54177/);
  });

  it('has no label twice in one concept', () => {
    const labels = dataset.skills.map((skill) => skill.labels.en);
    expect(
      labels.filter((label) => {
        const all = [label?.preferred, ...(label?.alternative ?? []), ...(label?.hidden ?? [])];
        return new Set(all).size !== all.length || all.some((text) => text !== text?.trim() || text === '');
      }),
    ).toEqual([]);
  });

  it('keeps the hierarchy of occupations in their codes', () => {
    const codes = new Set(
      [...dataset.occupations, ...dataset.groups.filter(({ kind }) => kind === 'isco-group')].map(
        ({ code }) => code,
      ),
    );
    expect(
      dataset.occupations.filter(({ code }) => !codes.has(code.slice(0, code.lastIndexOf('.')))),
    ).toEqual([]);
  });

  it('is read in a few seconds', () => {
    expect(seconds).toBeLessThan(15);
  });

  it('is what the starter vocabulary says it is an excerpt of: identifiers, labels, relations, numbers', () => {
    const starter = loadStarter();
    const uris = [...starter.skills, ...starter.occupations].map(({ uri }) => uri);
    expect(starter).toEqual(excerptOf(dataset, uris));
  });
});
