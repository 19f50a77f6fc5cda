/** The starter vocabulary as it is committed: what a person has who has just installed the extension. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { STARTER_FILES } from '../../../lib/esco/starter.ts';
import { loadStarter, readSelection, STARTER_FOLDER } from '../../../lib/node/starter.ts';
import { compilePack } from '../../../lib/pack/compile.ts';
import { openPack } from '../../../lib/pack/open.ts';
import { readAliases, readAnnotatedAds, statedFinder } from './annotated-ads.ts';

const starter = loadStarter();
const pack = compilePack(starter);
const vocabulary = openPack(pack.buffer);
const selection = readSelection(readFileSync(join(STARTER_FOLDER, 'selection.csv'), 'utf8'));
const duplicates = (values: string[]) => values.filter((value, at) => values.indexOf(value) !== at);

describe('the starter selection', () => {
  it('holds about 1,500 skills and 500 occupations of ESCO v1.1.1', () => {
    expect(starter).toMatchObject({ version: '1.1.1', languages: ['en'], excerpt: true });
    expect(starter.skills.length).toBeGreaterThanOrEqual(1450);
    expect(starter.skills.length).toBeLessThanOrEqual(1600);
    expect(starter.occupations.length).toBeGreaterThanOrEqual(480);
    expect(starter.occupations.length).toBeLessThanOrEqual(540);
  });

  it('names each concept once, in the order of the URIs, with the reason it was chosen for', () => {
    const uris = selection.map(({ uri }) => uri);
    expect(duplicates(uris)).toEqual([]);
    expect(uris).toEqual(uris.toSorted());
    expect(selection.filter(({ reason }) => !/\w{3}/.test(reason) || /provisional/i.test(reason))).toEqual(
      [],
    );
  });

  it('gives every concept an English name and no name to two skills', () => {
    const names = starter.skills.map(({ labels }) => labels.en?.preferred ?? '');
    expect(names.filter((name) => name.trim() === '')).toEqual([]);
    expect(duplicates(names)).toEqual([]);
    expect(starter.occupations.filter(({ labels }) => !labels.en?.preferred)).toEqual([]);
  });

  it('has work of all nine major groups outside the armed forces, and over 400 unit groups', () => {
    const unitGroups = new Set(starter.occupations.map(({ code }) => code.slice(0, 4)));
    expect(unitGroups.size).toBeGreaterThan(400);
    expect([...new Set([...unitGroups].map((code) => code[0]))].toSorted().join('')).toBe('123456789');
  });

  it('knows a skill that is essential for each occupation, and how many more there are in full ESCO', () => {
    const poor = starter.occupations.filter(
      ({ essential, essentialTotal }) => essential.length === 0 || essential.length > essentialTotal,
    );
    expect(poor.map(({ labels }) => labels.en?.preferred)).toEqual([]);
    const nurse = starter.occupations.find(({ code }) => code === '2221.2');
    expect(nurse?.essentialTotal).toBeGreaterThan(nurse?.essential.length ?? 0);
  });

  it('holds every concept that an alias of ours stands for', () => {
    const lost = readAliases().filter(({ uri }) => vocabulary.find(uri) < 0);
    expect(lost).toEqual([]);
  });
});

describe('the starter pack', () => {
  it('compiles to the same counts and stays small', () => {
    expect([vocabulary.skillCount, vocabulary.occupationCount, vocabulary.groupCount]).toEqual([
      starter.skills.length,
      starter.occupations.length,
      starter.groups.length,
    ]);
    expect(pack.byteLength).toBeLessThan(2_000_000);
    expect(gzipSync(pack).byteLength).toBeLessThan(800_000);
  });

  it('comes from files of less than 4 MB', () => {
    const sizes = STARTER_FILES.map((name) => statSync(join(STARTER_FOLDER, `${name}.csv`)).size);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(4_000_000);
  });

  it('keeps the facts: labels, types, codes and totals can be read from it', () => {
    const labels = vocabulary.inLanguage('en');
    const wrong = starter.skills.filter((skill) => {
      const id = vocabulary.find(skill.uri);
      return labels.preferred(id) !== skill.labels.en?.preferred || vocabulary.skillType(id) !== skill.type;
    });
    expect(wrong).toEqual([]);
    const wrongJobs = starter.occupations.filter((job) => {
      const id = vocabulary.find(job.uri);
      return vocabulary.code(id) !== job.code || vocabulary.essentialTotal(id) !== job.essentialTotal;
    });
    expect(wrongJobs).toEqual([]);
  });

  it('finds what postings name outright, in each ad of each sector', () => {
    const find = statedFinder(vocabulary);
    const poor = readAnnotatedAds()
      .map((ad) => ({
        ad: `${ad.sector}/${ad.name}`,
        found: [...find(ad)].filter((uri) => ad.right.has(uri)),
      }))
      .filter(({ found }) => found.length === 0)
      .map(({ ad }) => ad);
    expect(poor).toEqual([]);
  });
});
