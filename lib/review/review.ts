/** What the vocabulary says about the skills of a posting taken together. Plain JSON; every room may import it. */
import type { ConceptName } from '../analysis.ts';
import type { Collection } from '../esco/model.ts';

/** A skill group with the posting's skills below it. */
export interface GroupNode {
  uri: string;
  label: string;
  /** `S1.2`, `T3`, an ISCED-F number; '' where the vocabulary gives none. */
  code: string;
  /** The skills that lie in it or in a group below, each once. */
  skills: string[];
  /** Groups directly below that hold any of them, in the order of their codes. */
  children: GroupNode[];
}

export interface SkillPair {
  narrower: string;
  broader: string;
}

export interface VocabularyReview {
  /** The topmost groups. A skill that ESCO puts into several groups is in each of them. */
  groups: GroupNode[];
  /** Thematic collections by the skill's URI; skills in none are left out. */
  collections: Record<string, Collection[]>;
  /** Pairs of which one skill is a kind of the other. */
  pairs: SkillPair[];
  /** Skills that stand for a whole family, with the number of skills directly below. */
  broad: { uri: string; narrower: number }[];
  /** Null where no occupation was given or the vocabulary does not hold it. */
  occupation: OccupationReview | null;
}

/** The skills of an occupation, parted by whether the posting names them. */
export interface OccupationReview {
  uri: string;
  essential: NamedSkills;
  optional: NamedSkills;
  /** Skills of the posting that neither this occupation nor one of its minor group needs, and no trade shares. */
  foreign: string[];
}

export interface NamedSkills {
  named: ConceptName[];
  notNamed: ConceptName[];
  /** Of how many in full ESCO, since the starter vocabulary holds an excerpt. */
  total: number;
}

/** One thing that was looked at. `good` where nothing is to be mended, `unknown` where it could not be told. */
export type Finding = ToldFinding | UntoldFinding;

/** What rests on the skills cannot be told where the vocabulary has no labels in the posting's language. */
export interface UntoldFinding {
  about: Exclude<ToldFinding['about'], 'boilerplate'>;
  state: 'unknown';
  languageMissing: string;
}

export type ToldFinding =
  | { about: 'required'; state: 'good' | 'mend'; required: number; most: number }
  | { about: 'unclear'; state: 'good' | 'mend' | 'unknown'; unclear: number; all: number }
  | { about: 'vague'; state: 'good' | 'mend'; skills: (ConceptName & { narrower: number })[] }
  | { about: 'duplicate'; state: 'good' | 'mend'; pairs: { narrower: ConceptName; broader: ConceptName }[] }
  | { about: 'foreign'; state: 'good' | 'mend' | 'unknown'; skills: ConceptName[] }
  | { about: 'boilerplate'; state: 'good' | 'mend' | 'unknown'; share: number }
  | {
      about: 'essential';
      state: 'good' | 'mend' | 'unknown';
      named: number;
      total: number;
      notNamed: ConceptName[];
    };
