/** The parts of ELM 3 that are written: outcomes and the concepts they name, with the addresses of the EU's lists. */
import type { ReuseLevel, SkillType } from '../../esco/model.ts';

/** A skill to be written. */
export interface WrittenSkill {
  uri: string;
  label: string;
  type?: SkillType | null;
  reuseLevel?: ReuseLevel | null;
}

export interface WriteOptions {
  /** Of the labels: ISO 639-1. */
  language: string;
  /** Makes `urn:uuid:` addresses; given, so that tests write the same twice. */
  newId: () => string;
}

/**
 * `edc-ap` names the model's terms but not `id` and `type`, which credentials take from another context. Without this
 * first line every node would lose its type, and a validator would find nothing to object to.
 */
export const CONTEXT = [
  { id: '@id', type: '@type' },
  'http://data.europa.eu/snb/model/context/edc-ap',
] as const;

const SNB = 'http://data.europa.eu/snb';
const ESCO_SKILLS = 'http://data.europa.eu/esco/concept-scheme/skills';

/** A concept of one of the EU's lists, whose scheme carries the same last part in all of them. */
export const listedConcept = (list: string, code: string) => ({
  id: `${SNB}/${list}/${code}`,
  type: 'Concept',
  inScheme: { id: `${SNB}/${list}/25831c2`, type: 'ConceptScheme' },
});

export function escoConcept({ uri, label }: WrittenSkill, language: string) {
  return {
    id: uri,
    type: 'Concept',
    inScheme: { id: ESCO_SKILLS, type: 'ConceptScheme' },
    prefLabel: { [language]: label },
  };
}

/** A `LearningOutcome` that is one skill. */
export function learningOutcome(skill: WrittenSkill, { language, newId }: WriteOptions) {
  return {
    id: newId(),
    type: 'LearningOutcome',
    title: { [language]: skill.label },
    ...(skill.type && { dcType: listedConcept('skill-type', skill.type) }),
    ...(skill.reuseLevel && { reusabilityLevel: listedConcept('skill-reuse-level', skill.reuseLevel) }),
    relatedESCOSkill: [escoConcept(skill, language)],
  };
}

export const asJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
