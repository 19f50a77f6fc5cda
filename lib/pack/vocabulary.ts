/**
 * An opened vocabulary pack: views on one ArrayBuffer, no parsing. Concepts are dense integers:
 * skills `0 … skillCount-1`, then occupations, then groups. Labels are dense integers per language,
 * grouped by concept, the preferred label first.
 */
import type { LabelKind } from '../analysis.ts';
import type { Collection, Language, ReuseLevel, SkillType } from '../esco/model.ts';

export type ConceptId = number;
export type LabelId = number;
/** Concept ids: a view on the pack, not to be written to. */
export type ConceptIds = Uint8Array | Uint16Array | Uint32Array;

export interface Vocabulary {
  readonly version: string;
  readonly languages: Language[];
  readonly excerpt: boolean;
  readonly skillCount: number;
  readonly occupationCount: number;
  readonly groupCount: number;
  /** Hex checksum over the sections, made when the pack was compiled. */
  readonly checksum: string;

  uri(concept: ConceptId): string;
  /** The concept of a URI, or -1. */
  find(uri: string): ConceptId;
  /** What took the place of a concept that is no longer in ESCO, as far as the files said: URIs. */
  replacedBy(uri: string): string[];
  isSkill(concept: ConceptId): boolean;
  isOccupation(concept: ConceptId): boolean;
  skillType(skill: ConceptId): SkillType | null;
  reuseLevel(skill: ConceptId): ReuseLevel | null;
  collections(skill: ConceptId): Collection[];
  /** Skills that ESCO relates to the skill, in either direction. */
  related(skill: ConceptId): ConceptId[];
  /** ESCO code of an occupation or group, '' for skills. */
  code(concept: ConceptId): string;

  /** Concepts directly above (skills and groups) and directly below. */
  broader(concept: ConceptId): ConceptIds;
  narrower(concept: ConceptId): ConceptIds;
  essentialSkills(occupation: ConceptId): ConceptIds;
  optionalSkills(occupation: ConceptId): ConceptIds;
  essentialTotal(occupation: ConceptId): number;
  optionalTotal(occupation: ConceptId): number;
  /** Occupations for which the skill is essential / optional. */
  essentialFor(skill: ConceptId): ConceptIds;
  optionalFor(skill: ConceptId): ConceptIds;

  /**
   * The labels of a language. Throws if the pack lacks it (see `languages`), and `LanguageNotLoaded` (open.ts) where
   * they were not read yet: then `load` them and try again, as the engine does for whatever works on a vocabulary.
   */
  inLanguage(language: Language): LanguageLabels;
}

/** The labels of all concepts in one language. */
export interface LanguageLabels {
  readonly language: Language;
  readonly labelCount: number;
  text(label: LabelId): string;
  kind(label: LabelId): Exclude<LabelKind, 'alias'>;
  concept(label: LabelId): ConceptId;
  /** First label (the preferred one) and the end (exclusive) of a concept's labels. Equal if it has none. */
  firstLabel(concept: ConceptId): LabelId;
  endLabel(concept: ConceptId): LabelId;
  /** '' where the concept has no label in this language. */
  preferred(concept: ConceptId): string;
}
