import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Analysis, Mention, SkillFound } from '../../../lib/analysis.ts';
import { applyCorrections, type ConceptFacts } from '../../../lib/corrections/apply.ts';
import { type Correction, withSuccessor } from '../../../lib/corrections/correction.ts';
import { correctionsFrom, correctionsJson } from '../../../lib/corrections/file.ts';
import { foldedWords } from '../../../lib/corrections/words.ts';
import { correctionStore } from '../../../lib/store/corrections.ts';
import { connectDatabase } from '../../../lib/store/database.ts';

const uri = (name: string) => `http://data.europa.eu/esco/skill/${name}`;
const concept = (name: string) => ({ uri: uri(name), label: name });

function mention(text: string, start: number, rivals: string[] = []): Mention {
  const end = start + text.length;
  const match = { label: text, labelKind: 'alternative', folding: 'exact', section: 'tasks' } as const;
  return { start, end, text, ...match, rivals: rivals.map(concept) };
}

function skill(name: string, mentions: Mention[], over: Partial<SkillFound> = {}): SkillFound {
  return {
    ...concept(name),
    type: 'skill',
    reuseLevel: null,
    evidence: 'stated',
    probability: 0.8,
    necessity: 'required',
    mentions,
    reason: null,
    ...over,
  };
}

const analysisOf = (skills: SkillFound[], language: string | null = 'en') =>
  ({ posting: { language }, vocabulary: { language: 'en' }, skills, unlisted: [] }) as unknown as Analysis;

const said = (words: string, over: Partial<Correction>): Correction => ({
  ...{ words, language: 'en', rejected: [], chosen: null },
  ...{ vocabularyVersion: '1.2.0', at: '2026-01-01T00:00:00.000Z', ...over },
});

const known = (name: string): ConceptFacts => ({ ...concept(name), type: 'knowledge', reuseLevel: null });
const factsOf = (wanted: string) => (wanted === uri('planning') ? known('planning') : null);

describe('an analysis with what the person said', () => {
  test('loses a rejected concept for these words in any inflection, and keeps it for others', () => {
    const found = analysisOf([skill('running', [mention('Runs projects', 0), mention('project lead', 40)])]);
    const rejected = said('run project', { rejected: [concept('running')] });
    const [left] = applyCorrections(found, [rejected], factsOf).skills;
    expect(left?.mentions.map(({ text }) => text)).toEqual(['project lead']);
  });

  test('loses the skill when no mention is left, and skills that sentences with these words mean', () => {
    const reason = {
      start: 0,
      end: 30,
      text: 'You go to customers every week',
      carriedBy: ['meaning' as const],
    };
    const found = analysisOf([
      skill('Go', [mention('go', 4)]),
      skill('Go', [], { evidence: 'implied', reason }),
      skill('selling', [], { evidence: 'implied', reason }),
    ]);
    const left = applyCorrections(found, [said('go', { rejected: [concept('Go')] })], factsOf).skills;
    expect(left.map(({ label }) => label)).toEqual(['selling']);
  });

  test('has the chosen sense instead, with the other as a rival', () => {
    const found = analysisOf([skill('urban planning', [mention('plans', 3, ['planning'])])]);
    const [moved] = applyCorrections(found, [said('plan', { chosen: concept('planning') })], factsOf).skills;
    expect(moved).toMatchObject({ ...known('planning'), necessity: 'required', evidence: 'stated' });
    expect(moved?.mentions).toMatchObject([{ text: 'plans', rivals: [{ label: 'urban planning' }] }]);
  });

  test('gives the words to a skill that was found elsewhere, in the order of the text, none twice', () => {
    const found = analysisOf([
      skill('planning', [mention('planning', 50)]),
      skill('urban planning', [mention('plan', 3), mention('plan', 50)]),
    ]);
    const all = applyCorrections(found, [said('plan', { chosen: concept('planning') })], factsOf).skills;
    expect(all).toHaveLength(1);
    expect(all[0]?.mentions.map(({ start }) => start)).toEqual([3, 50]);
  });

  test.each([
    ['another language', said('plan', { language: 'de', rejected: [concept('planning')] })],
    ['a concept that the vocabulary lacks', said('plan', { chosen: concept('gone') })],
    ['other words', said('planet', { rejected: [concept('planning')] })],
  ])('stays as it is for what was said of %s', (_what, correction) => {
    const found = analysisOf([skill('planning', [mention('plan', 3)])]);
    expect(applyCorrections(found, [correction], factsOf).skills).toEqual(found.skills);
  });
});

test('words are the same whatever their case and inflection', () => {
  expect(foldedWords('Managing Projects', 'en')).toBe(foldedWords('manage project', 'en'));
  expect(foldedWords('C', 'en')).not.toBe(foldedWords('C++', 'en'));
});

describe('a concept that another took the place of', () => {
  test('is what words mean, or do not mean, from then on', () => {
    const before = said('plan', { chosen: concept('a'), rejected: [concept('b'), concept('c')] });
    expect(withSuccessor(before, uri('a'), concept('d'))).toEqual({ ...before, chosen: concept('d') });
    const rejected = [concept('d'), concept('c')];
    expect(withSuccessor(before, uri('b'), concept('d'))).toEqual({ ...before, rejected });
  });

  test('is neither twice there nor meant and not meant at once', () => {
    const before = said('plan', { chosen: concept('a'), rejected: [concept('b'), concept('c')] });
    expect(withSuccessor(before, uri('b'), concept('c')).rejected).toEqual([concept('c')]);
    expect(withSuccessor(before, uri('b'), concept('a')).rejected).toEqual([concept('c')]);
    expect(withSuccessor(before, uri('a'), concept('b'))).toMatchObject({
      chosen: concept('b'),
      rejected: [concept('c')],
    });
  });
});

describe('the store', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });
  const when = { vocabularyVersion: '1.2.0', at: '2026-02-02T10:00:00.000Z' };
  const open = () => correctionStore(connectDatabase('test'));

  test('keeps what was said, by words and language, until it is taken back', async () => {
    const store = open();
    await store.say({ words: 'Plans', language: 'en', uri: uri('a'), says: 'not-this' }, concept('a'), when);
    await store.say({ words: 'plan', language: 'en', uri: uri('b'), says: 'this' }, concept('b'), when);
    await store.say({ words: 'plan', language: 'de', uri: uri('c'), says: 'not-this' }, concept('c'), when);
    const [german, english] = (await open().all()).toSorted((a, b) => (a.language < b.language ? -1 : 1));
    expect(english).toMatchObject({ words: 'Plans', rejected: [concept('a')], chosen: concept('b') });
    expect(german).toMatchObject({ rejected: [concept('c')], chosen: null });
    await store.undo({ words: 'PLAN', language: 'en', uri: uri('a') });
    await store.undo({ words: 'plan', language: 'en', uri: uri('b') });
    expect(await store.all()).toEqual([german]);
  });

  test('a concept that is said to be meant is no longer rejected, and the other way round', async () => {
    const store = open();
    const wish = { words: 'plan', language: 'en', uri: uri('a') };
    await store.say({ ...wish, says: 'not-this' }, concept('a'), when);
    await store.say({ ...wish, says: 'this' }, concept('a'), when);
    expect(await store.all()).toMatchObject([{ rejected: [], chosen: concept('a') }]);
    await store.say({ ...wish, says: 'not-this' }, concept('a'), when);
    expect(await store.all()).toMatchObject([{ rejected: [concept('a')], chosen: null }]);
  });

  test('takes a record in the place of what was said of its words', async () => {
    const store = open();
    await store.say({ words: 'Plans', language: 'en', uri: uri('a'), says: 'this' }, concept('a'), when);
    const put = said('plan', { chosen: concept('b') });
    await store.put(put);
    expect(await store.all()).toEqual([put]);
  });

  test('a file adds to what is here and loses nothing of it', async () => {
    const store = open();
    await store.say({ words: 'plan', language: 'en', uri: uri('a'), says: 'not-this' }, concept('a'), when);
    const file = correctionsJson([
      said('plans', { rejected: [concept('b')], at: '2026-03-03T00:00:00.000Z' }),
      said('go', { chosen: concept('d') }),
    ]);
    await store.add(correctionsFrom(file));
    const all = await store.all();
    expect(all.map(({ words }) => words)).toEqual(['plan', 'go']);
    expect(all[0]?.rejected).toEqual([concept('a'), concept('b')]);
  });
});

describe('the file', () => {
  test('comes back as it was saved', () => {
    const all = [said('plan', { rejected: [concept('a')] }), said('Größe', { chosen: concept('b') })];
    expect(correctionsFrom(correctionsJson(all))).toEqual(all);
  });

  test.each([
    ['no JSON', '{"format"'],
    ['another file', '{"format":"esco-lens-postings","version":1,"corrections":[]}'],
    ['a record without words', correctionsJson([said('', {})])],
    [
      'an address that is none',
      correctionsJson([said('a', { chosen: { uri: 'javascript:1', label: 'x' } })]),
    ],
  ])('is refused with a sentence if it is %s', (_what, text) => {
    expect(() => correctionsFrom(text)).toThrow(/^This file holds no corrections.*\.$/);
  });
});
