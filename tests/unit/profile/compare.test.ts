import { describe, expect, it } from 'vitest';
import { type AskedSkill, compareSkills } from '../../../lib/profile/compare.ts';
import { gapsOver } from '../../../lib/profile/gaps.ts';
import type { Grade, HeldSkill } from '../../../lib/profile/profile.ts';
import { compareWithProfile, gapsOfProfile, profileSkills } from '../../../lib/profile/with-vocabulary.ts';
import { uriOf, vocabulary } from './small-vocabulary.ts';

const labels = vocabulary.inLanguage('en');
const nameOf = (concept: number) => (concept < 0 ? '' : labels.preferred(concept));
const asked = (id: string, necessity: AskedSkill['necessity'] = 'required'): AskedSkill => ({
  ...{ uri: uriOf(id), label: `asked ${id}`, necessity },
});
const held = (id: string, grade: Grade = 'stated'): HeldSkill => ({
  ...{ uri: uriOf(id), label: `held ${id}`, version: '1.2.0', grade, from: ['CV'] },
});
const compare = (ask: AskedSkill[], have: HeldSkill[]) => compareSkills(ask, have, vocabulary, nameOf);

describe('a posting against what a person holds', () => {
  it('tells met, near and missing apart, and counts near as not met', () => {
    const { skills, coverage } = compare(
      [asked('e', 'optional'), asked('b'), asked('d'), asked('a')],
      [held('c'), held('d', 'credential')],
    );
    expect(skills.map(({ uri, state, grade }) => [uri, state, grade])).toEqual([
      [uriOf('b'), 'near', null],
      [uriOf('a'), 'near', null],
      [uriOf('d'), 'met', 'credential'],
      [uriOf('e'), 'missing', null],
    ]);
    expect(coverage.required).toEqual({
      asked: 3,
      credential: 1,
      stated: 0,
      implied: 0,
      near: 2,
      missing: 0,
    });
    expect(coverage.all).toEqual({ asked: 4, credential: 1, stated: 0, implied: 0, near: 2, missing: 1 });
  });

  it('shows the way to a near skill', () => {
    const near = (ask: string, have: string) => compare([asked(ask)], [held(have)]).skills[0]?.near;
    expect(near('b', 'a')).toMatchObject({ relation: 'broader', label: 'use databases' });
    expect(near('a', 'c')).toMatchObject({
      relation: 'narrower',
      path: [{ label: 'use databases' }, { label: 'write queries' }, { label: 'tune queries' }],
    });
    expect(near('e', 'a')).toBeNull();
  });

  it('must-haves come first, and among them what is missing', () => {
    const order = compare(
      [asked('a', 'optional'), asked('b', 'unknown'), asked('d'), asked('e')],
      [held('d'), held('a')],
    ).skills.map(({ uri }) => uri);
    expect(order).toEqual([uriOf('e'), uriOf('d'), uriOf('b'), uriOf('a')]);
  });

  it('meets by address, in the language of the panel, whatever the posting and the credential speak', () => {
    const profile = { held: [{ ...held('b'), label: 'γράφω ερωτήματα' }], occupations: [], removed: [] };
    const { skills } = compareWithProfile(vocabulary, 'de', {
      profile,
      asked: [{ ...asked('b'), label: 'write queries' }],
    });
    expect(skills).toMatchObject([{ label: 'Abfragen schreiben', state: 'met', grade: 'stated' }]);
  });

  describe('with concepts that ESCO has replaced since', () => {
    const held0 = (...ids: string[]) => ({
      ...{ held: ids.map((id) => held(id, 'credential')), occupations: [], removed: [] as string[] },
    });
    const met = (profile: ReturnType<typeof held0>, ...ids: string[]) =>
      compareWithProfile(vocabulary, 'en', { profile, asked: ids.map((id) => asked(id)) }).skills;

    it('counts what was held for what took its place, and says so', () => {
      expect(met(held0('0b'), 'b')).toMatchObject([
        { uri: uriOf('b'), state: 'met', grade: 'credential', formerly: 'held 0b' },
      ]);
      expect(met(held0('0b', 'b'), 'b')[0]?.formerly).toBeNull();
      expect(met(held0('b'), '0a')).toMatchObject([{ uri: uriOf('b'), state: 'met', formerly: null }]);
    });

    it('does not guess which part of a divided concept is held', () => {
      expect(met(held0('0c'), 'd', 'e').map(({ state }) => state)).toEqual(['missing', 'missing']);
    });

    it('leaves out what the person took out', () => {
      expect(met({ ...held0('0a'), removed: [uriOf('b')] }, 'b')[0]?.state).toBe('missing');
    });

    it('shows in the list what took its place, all of it', () => {
      const [one, other] = profileSkills(vocabulary, 'de', held0('0b', '0c'));
      expect(one).toMatchObject({ known: false, now: [{ label: 'Abfragen schreiben' }] });
      expect(other?.now.map(({ label }) => label)).toEqual(['Diagramme zeichnen', 'Brot backen']);
    });

    it('is no gap any more', () => {
      const postings = [[asked('b'), asked('0a')], [asked('0b')]];
      expect(gapsOfProfile(vocabulary, 'en', { profile: held0('0a'), postings })).toEqual([]);
      expect(gapsOfProfile(vocabulary, 'en', { profile: held0('e'), postings })).toMatchObject([
        { uri: uriOf('b'), postings: 2 },
      ]);
    });
  });

  it('a skill that the vocabulary does not hold can be met, not near', () => {
    expect(compare([asked('f')], [held('f')]).skills[0]?.state).toBe('met');
    expect(compare([asked('f')], [held('a')]).skills[0]?.state).toBe('missing');
  });
});

describe('gaps over several postings', () => {
  it('come by how many ask for them, and name the occupations they would open', () => {
    const gaps = gapsOver(
      [[asked('d'), asked('e', 'optional')], [asked('d', 'unknown'), asked('b')], [asked('e')]],
      [held('b'), held('a'), held('c')],
      vocabulary,
      nameOf,
    );
    expect(gaps.map(({ uri, postings, required }) => [uri, postings, required])).toEqual([
      [uriOf('d'), 2, 1],
      [uriOf('e'), 2, 1],
    ]);
    expect(gaps[0]?.completes.map(({ label }) => label)).toEqual(['analyst']);
    expect(gaps[0]?.bringsNearer).toMatchObject([{ label: 'baker', held: 2, total: 4 }]);
    expect(gaps[1]?.completes).toEqual([]);
  });
});
