/** The classification that the test server answers from, with what the services know beyond it. */
import type { Classification, Group, Labels, Occupation, Skill } from '../../lib/esco/model.ts';

/** A concept as the services see it. */
export interface ServedConcept {
  uri: string;
  className: 'Skill' | 'Occupation' | 'Concept';
  status: 'released' | 'obsolete';
  code: string | null;
  labels: Record<string, Labels>;
  description: Record<string, string>;
  schemes: string[];
  skillType: string | null;
  reuseLevel: string | null;
  broaderGroups: string[];
  broaderSkills: string[];
  narrower: string[];
  essential: string[];
  optional: string[];
  essentialFor: string[];
  optionalFor: string[];
  replacedBy: string[];
}

export interface ServedDataset {
  /** `v1.2.1` */
  version: string;
  concepts: Map<string, ServedConcept>;
}

export const SCHEME = 'http://data.europa.eu/esco/concept-scheme/';

/** Adds to a concept what no dataset in CSV says. */
export interface Additions {
  descriptions?: Record<string, Record<string, string>>;
  /** Labels in further languages by URI. */
  labels?: Record<string, Record<string, Labels>>;
  /** Concepts out of use: URI, label, and what takes their place. */
  obsolete?: { uri: string; label: string; replacedBy: string[] }[];
  /** As which version the service calls itself. */
  version?: string;
}

export function servedDataset(classification: Classification, additions: Additions = {}): ServedDataset {
  const concepts = new Map<string, ServedConcept>();
  for (const skill of classification.skills) concepts.set(skill.uri, ofSkill(skill));
  for (const occupation of classification.occupations) concepts.set(occupation.uri, ofOccupation(occupation));
  for (const group of classification.groups) concepts.set(group.uri, ofGroup(group));
  for (const { uri, label, replacedBy } of additions.obsolete ?? []) {
    const labels = { en: { preferred: label, alternative: [], hidden: [] } };
    const skill: Skill = { uri, type: 'skill', reuseLevel: 'cross-sector', labels, broader: [] };
    concepts.set(uri, { ...ofSkill(skill), status: 'obsolete', replacedBy });
  }
  connect(concepts, classification);
  for (const concept of concepts.values()) {
    Object.assign(concept.labels, additions.labels?.[concept.uri]);
    concept.description = additions.descriptions?.[concept.uri] ?? {
      en: `What “${concept.labels.en?.preferred ?? ''}” means, in words made up for tests.`,
    };
  }
  return { version: `v${additions.version ?? classification.version}`, concepts };
}

const EMPTY = {
  status: 'released',
  code: null,
  description: {},
  skillType: null,
  reuseLevel: null,
  broaderGroups: [],
  broaderSkills: [],
  narrower: [],
  essential: [],
  optional: [],
  essentialFor: [],
  optionalFor: [],
  replacedBy: [],
} as const satisfies Partial<ServedConcept>;

const blank = () => structuredClone(EMPTY) as { -readonly [Key in keyof typeof EMPTY]: ServedConcept[Key] };
const labelsOf = (labels: Record<string, Labels>) => structuredClone(labels);

function ofSkill(skill: Skill): ServedConcept {
  const collections: Record<string, string> = {
    digital: '6c930acd-c104-4ece-acf7-f44fd7333036',
    language: 'skill-language-groups',
    transversal: 'skill-transversal-groups',
  };
  const schemes = (skill.collections ?? []).map((name) => collections[name] ?? name);
  return {
    ...blank(),
    uri: skill.uri,
    className: 'Skill',
    labels: labelsOf(skill.labels),
    schemes: ['skills', 'member-skills', ...schemes].map((name) => `${SCHEME}${name}`),
    skillType: skill.type,
    reuseLevel: skill.reuseLevel,
    optional: [...(skill.related ?? [])],
  };
}

function ofOccupation(occupation: Occupation): ServedConcept {
  const { uri, code, labels, essential, optional } = occupation;
  return {
    ...blank(),
    ...{ uri, code, className: 'Occupation', essential: [...essential], optional: [...optional] },
    labels: labelsOf(labels),
    schemes: ['occupations', 'member-occupations'].map((name) => `${SCHEME}${name}`),
    broaderGroups: [`http://data.europa.eu/esco/isco/C${code.split('.')[0]}`],
  };
}

function ofGroup({ uri, kind, code, labels, broader }: Group): ServedConcept {
  const schemes = kind === 'isco-group' ? ['isco', 'occupations'] : ['skills', 'skills-hierarchy'];
  return {
    ...blank(),
    ...{ uri, code, className: 'Concept', broaderGroups: [...broader] },
    labels: labelsOf(labels),
    schemes: schemes.map((name) => `${SCHEME}${name}`),
  };
}

/** The other direction of every relation. */
function connect(concepts: Map<string, ServedConcept>, { skills }: Classification): void {
  for (const { uri, broader } of skills) {
    const skill = concepts.get(uri);
    for (const above of broader) {
      const isSkill = concepts.get(above)?.className === 'Skill';
      skill?.[isSkill ? 'broaderSkills' : 'broaderGroups'].push(above);
    }
  }
  for (const concept of concepts.values()) {
    for (const above of [...concept.broaderGroups, ...concept.broaderSkills])
      concepts.get(above)?.narrower.push(concept.uri);
    for (const skill of concept.essential) concepts.get(skill)?.essentialFor.push(concept.uri);
    for (const skill of concept.optional) concepts.get(skill)?.optionalFor.push(concept.uri);
  }
}

/** Title in a language, else in English, else in whichever there is. */
export function titleOf({ labels }: ServedConcept, language: string): string {
  return (labels[language] ?? labels.en ?? Object.values(labels)[0])?.preferred ?? '';
}
