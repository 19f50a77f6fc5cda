/** A saved posting put together again from a file that holds less than all of it. */
import type { Necessity } from '../analysis.ts';
import type { SavedPosting, SavedStatus } from '../saved/saved-posting.ts';

export interface BareSkill {
  uri: string;
  label: string;
  necessity: Necessity;
}

export interface BarePosting {
  /** '' where the file gives none. */
  id: string;
  title: string | null;
  employer: string | null;
  language: string | null;
  address: string;
  /** Milliseconds since 1970; NaN where the file gives none. */
  saved: number;
  status: SavedStatus;
  note: string;
  text: string;
  version: string;
  vocabularyLanguage: string;
  skills: BareSkill[];
}

/** Where the words stood is not known any more: skills have no mentions, and their probability is 1. */
export function restoredPosting(bare: BarePosting): SavedPosting {
  const { title, employer, language, address, status, note, text } = bare;
  return {
    id: bare.id || crypto.randomUUID(),
    saved: Number.isNaN(bare.saved) ? Date.now() : bare.saved,
    ...{ address, status, note, text },
    analysis: {
      posting: {
        ...{ title, employer, language },
        source: 'text',
        steps: [],
        verdict: { kind: 'posting', probability: 1, signs: [] },
        isPosting: true,
        characters: text.length,
      },
      vocabulary: {
        version: bare.version,
        languages: [bare.vocabularyLanguage],
        language: bare.vocabularyLanguage,
        ...{ concepts: 0, skills: 0, occupations: 0, excerpt: false },
      },
      skills: bare.skills.map((skill) => ({
        ...skill,
        type: null,
        reuseLevel: null,
        evidence: 'stated',
        probability: 1,
        mentions: [],
        reason: null,
      })),
      occupations: [],
      unlisted: [],
      depth: 'full',
      calibrated: false,
    },
  };
}
