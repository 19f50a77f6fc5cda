import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { createAliasIndex } from '../../../lib/match/alias-index.ts';
import type { Alias } from '../../../lib/match/aliases.ts';
import { parsePackagedAliases } from '../../../lib/match/packaged-aliases.ts';
import { aliasFilesOfPackage, loadAliases } from '../../../lib/node/aliases.ts';
import { readPlainText } from '../../../lib/page/plain-text.ts';
import { ALIAS_LANGUAGES, AliasesNotLoaded, aliasFiles } from '../../../lib/tabs/alias-files.ts';
import { engineOver } from '../../../lib/tabs/open-engine.ts';
import { createFolder } from '../../../lib/text/fold.ts';
import { createWordReader } from '../../../lib/text/words.ts';
import { vocabularyOf } from '../../fixtures/vocabulary/small.ts';

const ALIASES = path.resolve(import.meta.dirname, '../../../assets/aliases');
const vocabulary = vocabularyOf([{ labels: ['drive forklift'] }, { labels: ['write reports'] }]);
const QUICK = { depth: 'quick', minimumProbability: 0 } as const;

test('every language that has lists is one the extension reads', () => {
  const languages = readdirSync(ALIASES).flatMap((name) => /([a-z]{2})\.csv$/.exec(name)?.[1] ?? []);
  expect([...ALIAS_LANGUAGES].sort()).toEqual([...new Set(languages)].sort());
});

test('the files of the package say what the lists say', async () => {
  const files = new Map(aliasFilesOfPackage().map(({ name, text }) => [name, text]));
  const read = async (language: string) => files.get(`${language}.csv`) ?? '';
  const aliases = aliasFiles(read);
  const lists = loadAliases();
  for (const language of ALIAS_LANGUAGES) {
    expect(() => aliases.lists[language], language).toThrow(AliasesNotLoaded);
    await aliases.load(language);
    const said = aliases.lists[language]?.map(({ alias, uri }) => ({ alias, uri }));
    expect(said, language).toEqual(lists[language]);
  }
});

test('aliases find in a text what they would if all of them were folded here at once', () => {
  const all = { ...vocabulary, find: () => 0, isSkill: () => true } as unknown as typeof vocabulary;
  const lists = loadAliases();
  for (const { name, text } of aliasFilesOfPackage()) {
    const language = name.slice(0, 2);
    const read = createWordReader(language);
    const index = (aliases: Alias[]) =>
      createAliasIndex(aliases, all, createFolder(language), language === 'en' ? null : read);
    const list = lists[language] ?? [];
    const made = index(list.map(({ alias, uri }) => ({ alias, uri, beginnings: [] })));
    made.makeReady(['']);
    const packaged = index(parsePackagedAliases(text));
    // Each alias in a text of its own: what folds like it must be there as if it had always been.
    const { fold, isSkippable } = made;
    for (const { alias } of list) {
      const { form } = (language === 'en' ? createWordReader('en') : read)(alias);
      packaged.makeReady(form);
      const phrase = form
        .map((word) => fold(word))
        .filter((word) => !isSkippable(word))
        .join(' ');
      expect(packaged.entriesOf(phrase), `${language}: ${alias}`).toEqual(made.entriesOf(phrase));
    }
    expect(packaged.firstWords, language).toEqual(made.firstWords);
    expect(packaged.longest, language).toBe(made.longest);
  }
});

test('a posting is read with the aliases of its language and with English ones, and no others are read', async () => {
  const uri = vocabulary.uri(0);
  const read = vi.fn(async (language: string) =>
    language === 'de' ? `alias,uri\nStaplerfahren,${uri}` : `alias,uri\nForkLiftPro,${uri}`,
  );
  const engine = engineOver(
    { vocabulary, warning: null },
    { aliases: aliasFiles(read), language: 'en', loadModels: async () => ({}) },
  );
  const posting = readPlainText('Lagerist\n\nAufgaben\n- Staplerfahren\n- ForkLiftPro\n', {
    title: 'Lagerist',
    language: 'de',
  });
  const { skills } = await engine.analyse(posting, QUICK);
  await engine.analyse(posting, QUICK);
  const words = skills.flatMap(({ mentions }) => mentions.map(({ text }) => text));
  expect(words.sort()).toEqual(['ForkLiftPro', 'Staplerfahren']);
  expect(read.mock.calls.flat().sort()).toEqual(['de', 'en']);
});

test('a file that is missing costs its aliases, not the answer', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const aliases = aliasFiles(async () => {
    throw new Error('aliases/en.csv is missing from the extension.');
  });
  const engine = engineOver(
    { vocabulary, warning: null },
    { aliases, language: 'en', loadModels: async () => ({}) },
  );
  const posting = readPlainText('Driver\n\nTasks\n- You drive forklift\n', {
    title: 'Driver',
    language: 'en',
  });
  const { skills } = await engine.analyse(posting, QUICK);
  expect(skills.map(({ label }) => label)).toContain('drive forklift');
  expect(console.error).toHaveBeenCalledOnce();
});
