/** Services of a person's skills over a profile in memory; comparison and labels by the real code over a small vocabulary. */
import type { FileFailure, SkillsServices } from '../../../components/skills/skills-services.ts';
import { heldSkills, newProfile, type Profile, type ProfileSource } from '../../../lib/profile/profile.ts';
import { compareWithProfile, gapsOfProfile, profileSkills } from '../../../lib/profile/with-vocabulary.ts';
import { uriOf, vocabulary } from '../profile/small-vocabulary.ts';

/** What a file of this name is read as. */
export interface SampleFiles {
  sources: ProfileSource[];
  failures: FileFailure[];
}

export const MASTER: ProfileSource = {
  ...{
    id: 's1',
    kind: 'credential',
    file: 'master.json',
    title: 'Master of Data',
    issuer: 'Uni',
    holder: 'Ida',
    added: 1,
  },
  seal: {
    state: 'intact',
    certificate: 'Throw-away University',
    fingerprint: 'abc',
    issuerDiffers: false,
    statements: [
      { code: 'intact', params: {} },
      { code: 'notCompared', params: {} },
    ],
  },
  expired: false,
  skills: [{ uri: uriOf('b'), label: 'write queries', version: '1.2.0', evidence: 'credential' }],
  occupations: [],
};

export function sampleSkills(files: SampleFiles = { sources: [], failures: [] }): SkillsServices {
  let profile: Profile | null = null;
  const listeners = new Set<() => void>();
  const set = (next: Profile | null) => {
    profile = next;
    for (const listener of listeners) listener();
  };
  const queryOf = (of: Profile) => ({
    held: heldSkills(of),
    occupations: of.occupations,
    removed: of.removed,
  });
  return {
    state: async () => ({
      profiles: profile ? [{ id: profile.id, name: profile.name, changed: 0, locked: false }] : [],
      ...{ profile, lockedId: null, isProtected: false, isSession: false },
    }),
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    choose: async () => {},
    create: async (name) => set(newProfile('p1', name, 0)),
    beginSession: async () => {},
    endSession: async () => {},
    keep: async (next) => set(next),
    protect: async () => {},
    close: () => {},
    erase: async () => set(null),
    readFiles: async () => files,
    loadTrustedList: async () => ({ country: 'BE', issued: '2026-01-01' }),
    shown: async (of) => profileSkills(vocabulary, 'en', queryOf(of)),
    compare: async (of, asked) => compareWithProfile(vocabulary, 'en', { profile: queryOf(of), asked }),
    gaps: async (of) => ({
      gaps: gapsOfProfile(vocabulary, 'en', {
        profile: queryOf(of),
        postings: [[{ uri: uriOf('d'), label: 'draw charts', necessity: 'required' }]],
      }),
      postings: 1,
    }),
    lookUp: async () => [],
    version: async () => '1.2.0',
    exportAs: async () => 'my-skills.json',
    exportOutcomes: async () => ({ file: 'x.jsonld', toFill: [] }),
  };
}
