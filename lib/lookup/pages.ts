/** What a look-up answers: hits of a search, and the page of one concept. Plain JSON. */
import type { ConceptName, LabelKind } from '../analysis.ts';
import type { ReuseLevel, SkillType } from '../esco/model.ts';

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

export interface SkillPage {
  kind: 'skill';
  uri: string;
  label: string;
  alternative: string[];
  type: SkillType | null;
  reuseLevel: ReuseLevel | null;
  /** Skill groups above it, nearest first, with their codes. */
  groups: (ConceptName & { code: string })[];
  broader: ConceptName[];
  narrower: ConceptName[];
  essentialFor: (ConceptName & { code: string })[];
  optionalFor: (ConceptName & { code: string })[];
}

export interface OccupationPage {
  kind: 'occupation';
  uri: string;
  label: string;
  code: string;
  alternative: string[];
  essential: ConceptName[];
  optional: ConceptName[];
  /** Of how many in full ESCO, since the starter vocabulary holds an excerpt. */
  essentialTotal: number;
  optionalTotal: number;
}

export type ConceptPage = SkillPage | OccupationPage;
