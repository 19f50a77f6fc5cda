import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadModels } from '../../../lib/node/models.ts';
import { compilePack } from '../../../lib/pack/compile.ts';
import { openPack } from '../../../lib/pack/open.ts';
import { classificationOf } from '../../fixtures/vocabulary/small.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'models-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const vocabularyWith = (...labels: string[]) =>
  openPack(compilePack(classificationOf(labels.map((label) => ({ labels: [label] })))).buffer);
const conceptsOf = (vocabulary: ReturnType<typeof vocabularyWith>, cache: string | null) =>
  loadModels(vocabulary, undefined, cache).en?.concepts;

describe('models for commands', () => {
  it('keep the vectors of concepts for the next command', () => {
    const vocabulary = vocabularyWith('drive a forklift', 'manage staff');
    const made = conceptsOf(vocabulary, folder);
    const [file, ...others] = readdirSync(folder);
    expect(others).toEqual([]);
    expect(made?.count).toBe(2);
    expect(conceptsOf(vocabulary, folder)).toEqual(made);
    expect(readdirSync(folder)).toEqual([file]);
  });

  it('make them anew for another vocabulary, and where the file kept is broken', () => {
    const one = vocabularyWith('drive a forklift', 'manage staff');
    const made = conceptsOf(one, folder);
    const [file = ''] = readdirSync(folder);
    const bytes = readFileSync(join(folder, file));
    writeFileSync(join(folder, file), bytes.subarray(0, 40));
    expect(conceptsOf(one, folder)).toEqual(made);
    expect(readFileSync(join(folder, file)).equals(bytes)).toBe(true);
    const other = conceptsOf(vocabularyWith('bake bread', 'manage staff'), folder);
    expect(other?.mean).not.toEqual(made?.mean);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('keep nothing where there is no folder to', () => {
    const vocabulary = vocabularyWith('drive a forklift');
    expect(conceptsOf(vocabulary, null)).toEqual(conceptsOf(vocabulary, folder));
  });
});
