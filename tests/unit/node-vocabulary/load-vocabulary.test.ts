import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDataset } from '../../../lib/esco/read-dataset.ts';
import { bundledVocabulary } from '../../../lib/node/bundled-vocabulary.ts';
import { loadVocabulary } from '../../../lib/node/load-vocabulary.ts';
import { packName, vocabularyInfo } from '../../../lib/node/vocabulary.ts';
import { compilePack } from '../../../lib/pack/compile.ts';
import { openPack } from '../../../lib/pack/open.ts';
import { FIXTURES, officialZips } from '../../fixtures/esco/official-zips.ts';

let folder: string;
const inside = (...parts: string[]) => join(folder, ...parts);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vocabulary-'));
  mkdirSync(inside('zips'));
  for (const { name, bytes } of officialZips()) writeFileSync(inside('zips', name), bytes);
});
afterEach(() => rmSync(folder, { recursive: true }));

const none = () => ({ dataset: undefined, packFolder: inside('packs') });
const writePack = (name: string, version: string, time: number) => {
  mkdirSync(inside('packs'), { recursive: true });
  writeFileSync(inside('packs', name), compilePack({ ...readDataset(officialZips()), version }));
  utimesSync(inside('packs', name), time, time);
};

describe('the vocabulary of a command', () => {
  it.each([
    ['a folder of zips', () => [inside('zips')]],
    ['single zips', () => officialZips().map(({ name }) => inside('zips', name))],
    ['folders of CSV files', () => [join(FIXTURES, 'classification-en'), join(FIXTURES, 'relations')]],
  ])('comes from %s', async (_, paths) => {
    const vocabulary = await loadVocabulary(paths(), none());
    expect([vocabulary.skillCount, vocabulary.occupationCount]).toEqual([13, 5]);
  });

  it('comes from ESCO_DATASET where no path is given', async () => {
    const dataset = officialZips()
      .map(({ name }) => inside('zips', name))
      .join(delimiter);
    expect((await loadVocabulary([], { ...none(), dataset })).skillCount).toBe(13);
  });

  it('is else the newest pack, else the starter vocabulary', async () => {
    expect((await loadVocabulary([], none())).excerpt).toBe(true);
    writePack('b.pack', '2.0', 2000);
    writePack('a.pack', '1.0', 1000);
    expect((await loadVocabulary([], none())).version).toBe('2.0');
    expect((await loadVocabulary([inside('packs', 'a.pack')], none())).version).toBe('1.0');
  });

  it('is kept, and read anew when a file changed or the kept copy is broken', async () => {
    const cache = inside('packs', 'cache');
    const csv = inside('skills_en.csv');
    writeFileSync(csv, readFileSync(join(FIXTURES, 'classification-en', 'skills_en.csv')));
    const first = await loadVocabulary([csv], none());
    const [kept = ''] = readdirSync(cache);
    writeFileSync(join(cache, kept), 'half');
    expect((await loadVocabulary([csv], none())).checksum).toBe(first.checksum);
    expect(openPack(new Uint8Array(readFileSync(join(cache, kept))).buffer).checksum).toBe(first.checksum);
    const lines = readFileSync(csv, 'utf8').split('\r\n');
    writeFileSync(csv, [...lines.slice(0, -2), ''].join('\r\n'));
    expect((await loadVocabulary([csv], none())).skillCount).toBe(12);
  });

  it('is not kept for ever: a few datasets side by side at most', async () => {
    const csv = readFileSync(join(FIXTURES, 'classification-en', 'skills_en.csv'));
    for (const version of ['1', '2', '3', '4', '5', '6']) {
      mkdirSync(inside(version));
      writeFileSync(inside(version, 'skills_en.csv'), csv);
      await loadVocabulary([inside(version)], none());
    }
    expect(readdirSync(inside('packs', 'cache'))).toHaveLength(4);
  });

  it.each([
    ['a path that is not there', () => [inside('nowhere')], /There is no file or folder .*nowhere/],
    ['an empty folder', () => [inside('packs')], /holds neither zips nor CSV/],
    ['a pack that is none', () => [inside('broken.pack')], /broken\.pack: This is not a vocabulary pack/],
    ['a pack among other files', () => [inside('broken.pack'), inside('zips')], /name .*broken\.pack alone/],
  ])('is refused in a sentence: %s', async (_, paths, sentence) => {
    mkdirSync(inside('packs'));
    writeFileSync(inside('broken.pack'), 'this is some other file altogether');
    await expect(loadVocabulary(paths(), none())).rejects.toThrow(sentence);
  });
});

describe('the vocabulary of a build', () => {
  it('is the newest pack, else the starter vocabulary', async () => {
    const open = async () => openPack(new Uint8Array(await bundledVocabulary(inside('packs'))).buffer);
    expect((await open()).excerpt).toBe(true);
    writePack('whole.pack', '1.1.1', 1000);
    expect(await open()).toMatchObject({ excerpt: false, version: '1.1.1' });
    writeFileSync(inside('packs', 'newer.pack'), 'broken');
    await expect(open()).rejects.toThrow('newer.pack');
  });
});

describe('what is told of a vocabulary', () => {
  const dataset = readDataset(officialZips());

  it('is its version, languages and counts', () => {
    const vocabulary = openPack(compilePack(dataset).buffer);
    expect(vocabularyInfo(vocabulary)).toEqual({
      version: '1.1.1',
      languages: ['en'],
      excerpt: false,
      skills: 13,
      occupations: 5,
      groups: 45,
      labels: { en: vocabulary.inLanguage('en').labelCount },
      checksum: vocabulary.checksum,
    });
  });

  it('names its file', () => {
    expect(packName({ ...dataset, languages: ['en', 'de'] })).toBe('esco-1.1.1-en+de.pack');
  });
});
