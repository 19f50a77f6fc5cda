/** A posting's skills in the light of the whole vocabulary: their groups, families, and what an occupation needs. */
import type { ConceptName } from '../analysis.ts';
import type { Collection, Language } from '../esco/model.ts';
import type { ConceptId, ConceptIds, LanguageLabels, Vocabulary } from '../pack/vocabulary.ts';
import { groupTree } from './group-tree.ts';
import type { NamedSkills, OccupationReview, SkillPair, VocabularyReview } from './review.ts';

/** A skill with so many directly below it is a family rather than something to be able to do. */
const FAMILY = 8;
/** Digits of an ISCO-08 minor group: occupations that share them are neighbours. */
const MINOR_GROUP = 3;

/**
 * Reviews skills by their URIs; those the vocabulary does not hold are left out.
 * @param occupation URI of the occupation whose skills are compared, or null
 */
export function reviewSkills(
  vocabulary: Vocabulary,
  language: Language,
  uris: readonly string[],
  occupation: string | null,
): VocabularyReview {
  const skills = [...new Set(uris.map((uri) => vocabulary.find(uri)))].filter(
    (concept) => concept >= 0 && vocabulary.isSkill(concept),
  );
  const name = namer(vocabulary, language);
  const concept = occupation === null ? -1 : vocabulary.find(occupation);
  return {
    groups: groupTree(vocabulary, skills, (group) => name(group).label),
    collections: collectionsOf(vocabulary, skills),
    pairs: pairsOf(vocabulary, skills),
    broad: skills
      .map((skill) => ({ uri: vocabulary.uri(skill), narrower: vocabulary.narrower(skill).length }))
      .filter(({ narrower }) => narrower >= FAMILY),
    occupation:
      concept >= 0 && vocabulary.isOccupation(concept)
        ? occupationReview(vocabulary, concept, skills, name)
        : null,
  };
}

function collectionsOf(vocabulary: Vocabulary, skills: ConceptId[]): Record<string, Collection[]> {
  const entries = skills.map((skill) => [vocabulary.uri(skill), vocabulary.collections(skill)] as const);
  return Object.fromEntries(entries.filter(([, collections]) => collections.length > 0));
}

/** Every skill of the posting with every other that lies above it. */
function pairsOf(vocabulary: Vocabulary, skills: ConceptId[]): SkillPair[] {
  const found = new Set(skills);
  return skills.flatMap((skill) =>
    skillsAbove(vocabulary, skill)
      .filter((above) => found.has(above))
      .map((above) => ({ narrower: vocabulary.uri(skill), broader: vocabulary.uri(above) })),
  );
}

function skillsAbove(vocabulary: Vocabulary, skill: ConceptId): ConceptId[] {
  const reached = new Set<ConceptId>([skill]);
  for (const concept of reached)
    for (const above of vocabulary.broader(concept)) if (vocabulary.isSkill(above)) reached.add(above);
  reached.delete(skill);
  return [...reached];
}

function occupationReview(
  vocabulary: Vocabulary,
  occupation: ConceptId,
  skills: ConceptId[],
  name: (concept: ConceptId) => ConceptName,
): OccupationReview {
  const found = new Set(skills);
  const parted = (ids: ConceptIds, total: number): NamedSkills => {
    const names = (wanted: boolean) =>
      [...ids]
        .filter((skill) => found.has(skill) === wanted)
        .map(name)
        .sort(byLabel);
    return { named: names(true), notNamed: names(false), total };
  };
  return {
    uri: vocabulary.uri(occupation),
    essential: parted(vocabulary.essentialSkills(occupation), vocabulary.essentialTotal(occupation)),
    optional: parted(vocabulary.optionalSkills(occupation), vocabulary.optionalTotal(occupation)),
    foreign: foreignSkills(vocabulary, occupation, skills),
  };
}

/** Skills that are shared across trades fit any occupation; the others fit where ESCO asks for them nearby. */
function foreignSkills(vocabulary: Vocabulary, occupation: ConceptId, skills: ConceptId[]): string[] {
  const minor = vocabulary.code(occupation).replace(/^C/, '').slice(0, MINOR_GROUP);
  const isNear = (other: ConceptId) => vocabulary.code(other).replace(/^C/, '').startsWith(minor);
  return skills
    .filter((skill) => {
      const reuse = vocabulary.reuseLevel(skill);
      if (reuse === 'transversal' || reuse === 'cross-sector' || reuse === null) return false;
      return ![...vocabulary.essentialFor(skill), ...vocabulary.optionalFor(skill)].some(isNear);
    })
    .map((skill) => vocabulary.uri(skill));
}

/** Names in the language, else in any other the vocabulary has, at worst the URI. */
function namer(vocabulary: Vocabulary, language: Language): (concept: ConceptId) => ConceptName {
  const others = vocabulary.languages.filter((other) => other !== language);
  const labels: LanguageLabels[] = [language, ...others].map((each) => vocabulary.inLanguage(each));
  return (concept) => {
    const uri = vocabulary.uri(concept);
    for (const each of labels) {
      const label = each.preferred(concept);
      if (label !== '') return { uri, label };
    }
    return { uri, label: uri };
  };
}

function byLabel(a: ConceptName, b: ConceptName): number {
  return a.label.localeCompare(b.label);
}
