/**
 * The ESCO classification as the rest of the house sees it: plain data, one object a concept.
 * Source of the terms: the official CSV download and the ESCO documentation of the European Commission.
 */

import type { Remark } from './sentences.ts';

export type SkillType = 'skill' | 'knowledge';
export type ReuseLevel = 'transversal' | 'cross-sector' | 'sector-specific' | 'occupation-specific';
/** Thematic lists that ESCO keeps across its hierarchy. */
export const COLLECTIONS = ['digital', 'green', 'language', 'transversal', 'research', 'digcomp'] as const;
export type Collection = (typeof COLLECTIONS)[number];
/** Lower-case ISO 639-1 code as ESCO writes it: `en`, `de`, … */
export type Language = string;

/** The labels of one concept in one language, as published (trimmed; no alternative repeats another). */
export interface Labels {
  preferred: string;
  alternative: string[];
  hidden: string[];
}

export interface Skill {
  uri: string;
  /** null where the dataset leaves it empty (6 skills of v1.1.1). */
  type: SkillType | null;
  reuseLevel: ReuseLevel | null;
  labels: Record<Language, Labels>;
  /** URIs of skill groups and skills directly above. */
  broader: string[];
  /** Absent or empty: in none. */
  collections?: Collection[];
  /** URIs of skills that ESCO relates to it as essential or optional. */
  related?: string[];
}

export interface Occupation {
  uri: string;
  /** ESCO code: ISCO-08 unit group, a dot, a number (`2511.3`). */
  code: string;
  labels: Record<Language, Labels>;
  /** URIs of the essential and optional skills that this classification holds. */
  essential: string[];
  optional: string[];
  /** How many there are in full ESCO, also where an excerpt holds fewer. */
  essentialTotal: number;
  optionalTotal: number;
}

/** A node above the concepts: a skill group (`S1.2.3`, ISCED-F…) or an ISCO-08 group (`C2511`). */
export interface Group {
  uri: string;
  kind: 'skill-group' | 'isco-group';
  code: string;
  labels: Record<Language, Labels>;
  /** URIs of the groups directly above. */
  broader: string[];
}

export interface Classification {
  /** `1.1.1`, without a leading v; `unknown` where no file says. */
  version: string;
  languages: Language[];
  skills: Skill[];
  occupations: Occupation[];
  groups: Group[];
  /** An adapted excerpt (the starter vocabulary), not the whole. */
  excerpt: boolean;
  /** Former concepts by URI, with the URIs that took their place (`isReplacedBy`), where the files say so. */
  replaced?: Record<string, string[]>;
  /** What was odd in the files but could be tolerated. */
  problems: Remark[];
}
