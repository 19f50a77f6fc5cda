/** Everything the vocabulary says about one concept. */
import type { ConceptName } from '../analysis.ts';
import type { Language } from '../esco/model.ts';
import type { ConceptId, LanguageLabels, Vocabulary } from '../pack/vocabulary.ts';
import type { ConceptPage, OccupationPage, SkillPage } from './pages.ts';

/** The page of a skill or occupation; null for every other URI. */
export function conceptPage(vocabulary: Vocabulary, language: Language, uri: string): ConceptPage | null {
  const concept = vocabulary.find(uri);
  if (concept < 0) return null;
  const labels = vocabulary.inLanguage(language);
  if (vocabulary.isSkill(concept)) return skillPage(vocabulary, labels, concept);
  return vocabulary.isOccupation(concept) ? occupationPage(vocabulary, labels, concept) : null;
}

function skillPage(vocabulary: Vocabulary, labels: LanguageLabels, skill: ConceptId): SkillPage {
  const name = namer(vocabulary, labels);
  const isSkill = (concept: ConceptId) => vocabulary.isSkill(concept);
  const withCode = (concept: ConceptId) => ({ ...name(concept), code: vocabulary.code(concept) });
  return {
    kind: 'skill',
    uri: vocabulary.uri(skill),
    label: name(skill).label,
    alternative: alternativeLabels(labels, skill),
    type: vocabulary.skillType(skill),
    reuseLevel: vocabulary.reuseLevel(skill),
    groups: groupsAbove(vocabulary, skill).map(withCode),
    broader: sorted([...vocabulary.broader(skill)].filter(isSkill).map(name)),
    narrower: sorted([...vocabulary.narrower(skill)].filter(isSkill).map(name)),
    essentialFor: sorted([...vocabulary.essentialFor(skill)].map(withCode)),
    optionalFor: sorted([...vocabulary.optionalFor(skill)].map(withCode)),
  };
}

function occupationPage(
  vocabulary: Vocabulary,
  labels: LanguageLabels,
  occupation: ConceptId,
): OccupationPage {
  const name = namer(vocabulary, labels);
  return {
    kind: 'occupation',
    uri: vocabulary.uri(occupation),
    label: name(occupation).label,
    code: vocabulary.code(occupation),
    alternative: alternativeLabels(labels, occupation),
    essential: sorted([...vocabulary.essentialSkills(occupation)].map(name)),
    optional: sorted([...vocabulary.optionalSkills(occupation)].map(name)),
    essentialTotal: vocabulary.essentialTotal(occupation),
    optionalTotal: vocabulary.optionalTotal(occupation),
  };
}

/**
 * Names concepts, in another language where this one has no label for them (some languages have occupations
 * alone), at worst by their URI: a name is never blank.
 */
function namer(vocabulary: Vocabulary, labels: LanguageLabels): (concept: ConceptId) => ConceptName {
  const others = vocabulary.languages.filter((language) => language !== labels.language);
  return (concept) => {
    const uri = vocabulary.uri(concept);
    const elsewhere = () => others.map((language) => vocabulary.inLanguage(language).preferred(concept));
    return { uri, label: labels.preferred(concept) || elsewhere().find((label) => label !== '') || uri };
  };
}

function sorted<Name extends ConceptName>(names: Name[]): Name[] {
  return names.sort((a, b) => a.label.localeCompare(b.label));
}

/** Alternative labels; hidden ones are misspellings and the like, made for searching alone. */
function alternativeLabels(labels: LanguageLabels, concept: ConceptId): string[] {
  const alternative: string[] = [];
  for (let label = labels.firstLabel(concept); label < labels.endLabel(concept); label++)
    if (labels.kind(label) === 'alternative') alternative.push(labels.text(label));
  return alternative;
}

/** All groups above a skill, also through broader skills, nearest first. */
function groupsAbove(vocabulary: Vocabulary, skill: ConceptId): ConceptId[] {
  const reached = new Set([skill]);
  for (const concept of reached) for (const above of vocabulary.broader(concept)) reached.add(above);
  return [...reached].filter((concept) => !vocabulary.isSkill(concept));
}
