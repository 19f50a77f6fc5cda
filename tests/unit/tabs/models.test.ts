import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createMatcher } from '../../../lib/match/match.ts';
import type { LanguageModels } from '../../../lib/match/models.ts';
import { loadModels } from '../../../lib/node/models.ts';
import { readPlainText } from '../../../lib/page/plain-text.ts';
import { extensionModels, MODEL_LANGUAGES, type ModelSources } from '../../../lib/tabs/models.ts';
import { engineOver } from '../../../lib/tabs/open-engine.ts';
import { vocabularyOf } from '../../fixtures/vocabulary/small.ts';

const MODELS = path.resolve(import.meta.dirname, '../../../assets/models');
const vocabulary = vocabularyOf([
  { labels: ['assist with personal hygiene', 'help people to wash'] },
  { labels: ['write reports', 'document work'] },
  { labels: ['drive forklift'] },
]);
const POSTING = readPlainText(
  'Care assistant\n\nYour tasks\n- You help residents to wash and dress in the morning\n- You write reports for the nurse\n',
  { title: 'Care assistant', language: 'en' },
);
const FULL = { depth: 'full', minimumProbability: 0.01 } as const;
const QUICK = { depth: 'quick', minimumProbability: null } as const;

const kept = new Map<string, ArrayBuffer>();

/** The files as they lie in the package, and a store of one row of vectors a language. */
function sources(changes: Partial<ModelSources> = {}) {
  const store = {
    readVectors: vi.fn(async (language: string, madeBy: string) => kept.get(`${language} ${madeBy}`) ?? null),
    saveVectors: vi.fn(async (language: string, madeBy: string, bytes: BlobPart) => {
      kept.set(`${language} ${madeBy}`, await new Blob([bytes]).arrayBuffer());
    }),
  };
  const read = async (name: string) => new Uint8Array(readFileSync(path.join(MODELS, name))).buffer;
  return { store, read, version: '1.0.0', ...changes };
}

const engineWith = (load: () => Promise<Record<string, LanguageModels>>) =>
  engineOver(
    { vocabulary, warning: null },
    { aliases: { lists: {}, load: async () => {} }, language: 'en', loadModels: load },
  );

beforeEach(() => {
  kept.clear();
});

test('every language that has models is one the extension opens', () => {
  const languages = readdirSync(MODELS).flatMap((name) => /^(\w+)\.ranker\.json$/.exec(name)?.[1] ?? []);
  expect([...MODEL_LANGUAGES]).toEqual(languages);
});

describe('a full analysis', () => {
  test('is the one that the command gives', async () => {
    const models = loadModels(vocabulary, undefined, null);
    const engine = engineWith(() => extensionModels(vocabulary, sources()));
    const answer = await engine.analyse(POSTING, FULL);
    expect(answer).toEqual(createMatcher(vocabulary, { models }).analyse(POSTING, FULL));
    expect(answer).toMatchObject({ depth: 'full', calibrated: true });
    expect(answer.skills.map(({ label }) => label)).toContain('write reports');
  });

  test('never makes a quick one wait: its models are loaded after that', async () => {
    const loading = Promise.withResolvers<Record<string, LanguageModels>>();
    const load = vi.fn(() => loading.promise);
    const engine = engineWith(load);
    const quick = await engine.analyse(POSTING, QUICK);
    expect(quick).toMatchObject({ depth: 'quick', calibrated: false });
    expect(quick.skills.map(({ label }) => label)).toEqual(['write reports']);
    expect(load).toHaveBeenCalledTimes(1);
    const full = engine.analyse(POSTING, FULL);
    loading.resolve(await extensionModels(vocabulary, sources()));
    expect((await full).depth).toBe('full');
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('is a quick one where the models cannot be loaded, and they are tried again', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const load = vi.fn(() => extensionModels(vocabulary, sources()));
    load.mockRejectedValueOnce(new Error('en.vectors.bin is missing from the extension.'));
    const engine = engineWith(load);
    expect((await engine.analyse(POSTING, FULL)).depth).toBe('quick');
    expect(said).toHaveBeenCalledWith(
      expect.objectContaining({ message: expect.stringContaining('missing') }),
    );
    expect((await engine.analyse(POSTING, FULL)).depth).toBe('full');
  });
});

describe('vectors of concepts', () => {
  const vectorsOf = async (given: ModelSources) => (await extensionModels(vocabulary, given)).en?.concepts;

  test('are made once and found again by a worker that starts anew', async () => {
    const first = sources();
    const made = await vectorsOf(first);
    expect(first.store.saveVectors).toHaveBeenCalledTimes(2);
    const later = sources();
    expect(await vectorsOf(later)).toEqual(made);
    expect(later.store.saveVectors).not.toHaveBeenCalled();
  });

  test('are made anew for another vocabulary', async () => {
    const others = vocabularyOf([{ labels: ['bake bread'] }]);
    await vectorsOf(sources());
    const later = sources();
    expect((await extensionModels(others, later)).en?.concepts?.count).toBe(1);
    expect(later.store.saveVectors).toHaveBeenCalledTimes(2);
  });

  test.each<[string, Partial<ModelSources>]>([
    ['by another version of the extension', { version: '1.0.1' }],
    [
      'where what was kept is broken',
      { store: { readVectors: async () => new ArrayBuffer(7), saveVectors: async () => {} } },
    ],
    [
      'where the storage does not work',
      {
        store: {
          readVectors: () => Promise.reject(new Error('The browser’s storage failed.')),
          saveVectors: () => Promise.reject(new Error('There is no space left.')),
        },
      },
    ],
  ])('are made anew %s', async (_when, changes) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const made = await vectorsOf(sources());
    expect(await vectorsOf(sources(changes))).toEqual(made);
  });
});

test('a file that is missing from the package is named', async () => {
  const read = async (name: string) => {
    throw new Error(`${name} is missing from the extension. Install the extension again.`);
  };
  await expect(extensionModels(vocabulary, sources({ read }))).rejects.toThrow('is missing');
});
