import { describe, expect, it } from 'vitest';
import type { FilesSurvey } from '../../../lib/import/import-messages.ts';
import { demandSpace, nextQuestion, planOf } from '../../../lib/import/import-plan.ts';

const survey = (changes: Partial<FilesSurvey> = {}): FilesSurvey => ({
  ...{ version: '1.1.1', versions: ['1.1.1'], languages: ['en'], missing: [], isWhole: true },
  ...{ bytes: 8_000_000, unpacked: 45_000_000 },
  ...changes,
});
const WHOLE_ESCO = { id: 'mine', version: '1.1.1', excerpt: false };
const STARTER = { id: 'bundled', version: '1.1.1', excerpt: true };
const LANGUAGE_ALONE = survey({
  languages: ['de'],
  missing: [
    { code: 'withoutOccupationSkills', values: {} },
    { code: 'withoutBroader', values: {} },
  ],
});
const LABELS = survey({ isWhole: false, languages: ['de'], version: 'unknown', versions: [] });
const none = new Set<string>();

describe('what is asked before files are added', () => {
  it('is nothing for a complete download of one version', () => {
    expect(nextQuestion(survey(), STARTER, null, none)).toBeNull();
    expect(planOf([], survey(), WHOLE_ESCO, null)).toMatchObject({ base: null, former: 'mine' });
  });

  it('is the version, where there are several', () => {
    const two = survey({ versions: ['1.2.0', '1.1.1'] });
    expect(nextQuestion(two, STARTER, null, none)).toEqual({ ask: 'version' });
    expect(nextQuestion(two, STARTER, '1.2.0', new Set(['version']))).toBeNull();
  });

  it('is whether to go on, where files are missing, once', () => {
    expect(nextQuestion(LANGUAGE_ALONE, STARTER, null, none)).toEqual({ ask: 'missing' });
    expect(nextQuestion(LANGUAGE_ALONE, STARTER, null, new Set(['missing']))).toBeNull();
  });

  it('is nothing where a language joins a vocabulary of its version', () => {
    expect(nextQuestion(LANGUAGE_ALONE, WHOLE_ESCO, null, none)).toBeNull();
    expect(planOf([], LANGUAGE_ALONE, WHOLE_ESCO, null).base).toBe('mine');
    expect(nextQuestion(LABELS, WHOLE_ESCO, null, none)).toBeNull();
    expect(planOf([], LABELS, WHOLE_ESCO, null).base).toBe('mine');
  });

  it('is whether labels of another version may join', () => {
    const older = { ...LABELS, version: '1.0.8' };
    expect(nextQuestion(older, WHOLE_ESCO, null, none)).toEqual({ ask: 'otherVersion', inUse: '1.1.1' });
    expect(nextQuestion(older, WHOLE_ESCO, null, new Set(['otherVersion']))).toBeNull();
  });

  it('is nothing for labels that there are no concepts for: they are refused', () => {
    for (const own of [STARTER, null])
      expect(() => nextQuestion(LABELS, own, null, none)).toThrow('lack the skills');
  });
});

describe('room on the device', () => {
  const storage = (quota: number) => ({
    persist: async () => true,
    estimate: async () => ({ quota, usage: 1_000_000 }),
  });

  it('is demanded before anything is begun', async () => {
    await demandSpace(survey(), storage(100_000_000));
    await expect(demandSpace(survey(), storage(20_000_000))).rejects.toMatchObject({ code: 'full' });
  });

  it('is hoped for where the browser does not say', async () => {
    await demandSpace(survey(), undefined);
    await demandSpace(survey(), {
      persist: () => Promise.reject(new Error('no')),
      estimate: () => Promise.reject(new Error('no')),
    });
  });
});
