/** What a look-up answers: hits of a search, and the page of one concept or group. Plain JSON. */
import type { ConceptName, LabelKind } from '../analysis.ts';
import type { Collection, Language, ReuseLevel, SkillType } from '../esco/model.ts';

export interface LookUpHit {
  uri: string;
  kind: 'skill' | 'occupation';
  /** The preferred label. */
  label: string;
  /** The label that matched the query, and which kind it is. */
  matched: string;
  matchedKind: LabelKind;
  /** ESCO code of an occupation, null for a skill. */
  code: string | null;
  type: SkillType | null;
}

/** A concept or group with its ESCO code. */
export type CodedName = ConceptName & { code: string };

/** What a concept is called in one language of the vocabulary. */
export interface LabelsIn {
  language: Language;
  preferred: string;
  alternative: string[];
}

interface Page {
  uri: string;
  /** In the language asked for, or in another where that has none. */
  label: string;
  /** All languages of the vocabulary that have a label, the one asked for first. */
  labels: LabelsIn[];
  /** Groups above it, nearest first. */
  groups: CodedName[];
}

export interface SkillPage extends Page {
  kind: 'skill';
  alternative: string[];
  type: SkillType | null;
  reuseLevel: ReuseLevel | null;
  collections: Collection[];
  broader: ConceptName[];
  narrower: ConceptName[];
  related: ConceptName[];
  essentialFor: CodedName[];
  optionalFor: CodedName[];
}

export interface OccupationPage extends Page {
  kind: 'occupation';
  code: string;
  alternative: string[];
  broader: CodedName[];
  narrower: CodedName[];
  essential: ConceptName[];
  optional: ConceptName[];
  /** Of how many in full ESCO, since the starter vocabulary holds an excerpt. */
  essentialTotal: number;
  optionalTotal: number;
}

/** A group below another one, and how many skills or occupations lie below it at any depth. */
export type CountedGroup = CodedName & { count: number };

/** A group of skills or occupations, or one of the two concept schemes, which stand above all groups. */
export interface GroupPage extends Page {
  kind: 'group';
  /** What lies in it. */
  holds: 'skills' | 'occupations';
  code: string;
  below: CountedGroup[];
  /** Skills or occupations directly in it. */
  members: CodedName[];
}

export type ConceptPage = SkillPage | OccupationPage | GroupPage;

/** A concept that a person looked at or marked as a favourite. */
export interface KeptConcept {
  uri: string;
  kind: ConceptPage['kind'];
  /** As it was called when it was last looked at, in that vocabulary version. */
  label: string;
  code: string | null;
  version: string;
  /** When it was last looked at: milliseconds since 1970. */
  at: number;
  favourite: boolean;
}

/** The tops of the hierarchy: concept schemes of ESCO, whose pages list their groups. */
export const SKILL_SCHEME = 'http://data.europa.eu/esco/concept-scheme/skills';
export const OCCUPATION_SCHEME = 'http://data.europa.eu/esco/concept-scheme/occupations';
