import { describe, expect, it } from 'vitest';
import {
  heldSkills,
  newProfile,
  type Profile,
  type ProfileSource,
  withAccepted,
  withOccupation,
  withoutSkill,
  withoutSource,
  withSkill,
  withSources,
} from '../../../lib/profile/profile.ts';
import { profileSkills } from '../../../lib/profile/with-vocabulary.ts';
import { occupationUri, uriOf, vocabulary } from './small-vocabulary.ts';

const concept = (id: string) => ({ uri: uriOf(id), label: `label ${id}`, version: '1.1.0' });

function source(
  more: Partial<ProfileSource> = {},
  state: ProfileSource['seal']['state'] = 'intact',
): ProfileSource {
  return {
    ...{
      id: 's1',
      kind: 'credential',
      file: 'a.json',
      title: 'Master',
      issuer: 'Uni',
      holder: 'Ida',
      added: 1,
    },
    seal: { state, certificate: 'Uni', fingerprint: 'abc', issuerDiffers: false, statements: [] },
    expired: false,
    skills: [
      { ...concept('b'), evidence: 'credential' },
      { ...concept('d'), evidence: 'similar' },
    ],
    occupations: [],
    ...more,
  };
}

const grades = (profile: Profile) =>
  Object.fromEntries(heldSkills(profile).map(({ uri, grade }) => [uri, grade]));
const empty = newProfile('p', 'Me', 0);
const withMaster = withSources(empty, [source()], 1);

describe('grades of evidence', () => {
  it('an intact seal counts as a credential only once the person accepted whom its certificate names', () => {
    expect(grades(withMaster)).toEqual({ [uriOf('b')]: 'stated', [uriOf('d')]: 'stated' });
    const accepted = withAccepted(withMaster, source().seal, true, 2);
    expect(grades(accepted)).toEqual({ [uriOf('b')]: 'credential', [uriOf('d')]: 'stated' });
    expect(grades(withAccepted(accepted, source().seal, false, 3))).toEqual(grades(withMaster));
  });

  it('accepting one certificate accepts no other of the same name', () => {
    const accepted = withAccepted(withMaster, { certificate: 'Uni', fingerprint: 'other' }, true, 2);
    expect(grades(accepted)[uriOf('b')]).toBe('stated');
    const tricky = source({ seal: { ...source().seal, fingerprint: 'constructor' } });
    expect(grades(withSources(empty, [tricky], 1))[uriOf('b')]).toBe('stated');
  });

  it('a changed seal counts for nothing, any other kind of seal as none', () => {
    const accepted = withAccepted(empty, source().seal, true, 1);
    expect(heldSkills(withSources(accepted, [source({}, 'changed')], 2))).toEqual([]);
    for (const state of ['absent', 'unsupported', 'unchecked', 'unreadable'] as const)
      expect(grades(withSources(accepted, [source({}, state)], 2))[uriOf('b')]).toBe('stated');
  });

  it('the strongest grade stays, with everything that speaks for it', () => {
    const accepted = withAccepted(withSkill(withMaster, concept('b'), 2), source().seal, true, 3);
    expect(heldSkills(accepted).find(({ uri }) => uri === uriOf('b'))).toMatchObject({
      grade: 'credential',
      from: ['Master', ''],
    });
  });

  it('an occupation held makes its essential skills likely, never more', () => {
    const profile = withOccupation(
      withMaster,
      { uri: occupationUri(1), label: 'old name', version: '1' },
      true,
      2,
    );
    const shown = profileSkills(vocabulary, 'de', {
      held: heldSkills(profile),
      occupations: profile.occupations,
      removed: [],
    });
    expect(shown.map(({ label, grade }) => [label, grade])).toEqual([
      ['Abfragen schreiben', 'stated'],
      ['Diagramme zeichnen', 'stated'],
    ]);
    const alone = { held: [], occupations: profile.occupations, removed: [uriOf('d')] };
    expect(profileSkills(vocabulary, 'en', alone)).toMatchObject([
      { label: 'write queries', grade: 'implied', from: ['analyst'] },
    ]);
  });
});

describe('editing', () => {
  it('what is taken out stays out, whatever a file says, until it is ticked again', () => {
    const without = withoutSkill(withMaster, uriOf('b'), 2);
    expect(grades(without)[uriOf('b')]).toBeUndefined();
    expect(grades(withSources(without, [source({ id: 's2' })], 3))[uriOf('b')]).toBeUndefined();
    expect(grades(withSkill(without, concept('b'), 4))[uriOf('b')]).toBe('stated');
  });

  it('the same file again takes the place of the first, and a file can go', () => {
    const twice = withSources(withMaster, [source({ id: 's2' })], 2);
    expect(twice.sources.map(({ id }) => id)).toEqual(['s2']);
    expect(heldSkills(withoutSource(twice, 's2', 3))).toEqual([]);
  });

  it('several of one title in a file stay, and so does another of the same name', () => {
    const both = withSources(empty, [source({ id: 's1' }), source({ id: 's2' })], 1);
    expect(both.sources.map(({ id }) => id)).toEqual(['s1', 's2']);
    const one = withSources(empty, [source({ id: 's1', credential: 'urn:1' })], 1);
    const more = withSources(one, [source({ id: 's2', credential: 'urn:2' })], 2);
    expect(more.sources.map(({ id }) => id)).toEqual(['s1', 's2']);
    const again = withSources(more, [source({ id: 's3', credential: 'urn:1' })], 3);
    expect(again.sources.map(({ id }) => id)).toEqual(['s2', 's3']);
  });

  it('changes nothing in place', () => {
    const before = JSON.stringify(withMaster);
    withoutSkill(withMaster, uriOf('b'), 9);
    withAccepted(withMaster, source().seal, true, 9);
    expect(JSON.stringify(withMaster)).toBe(before);
  });
});

it('a skill that the vocabulary in use does not hold keeps its name and version', () => {
  const held = heldSkills(withSkill(empty, { uri: uriOf('f'), label: 'old skill', version: '1.0.8' }, 1));
  expect(profileSkills(vocabulary, 'de', { held, occupations: [], removed: [] })).toMatchObject([
    { label: 'old skill', version: '1.0.8', known: false },
  ]);
});
