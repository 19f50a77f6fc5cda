/** Everything the vocabulary says about one concept. */
import type { Language } from '../esco/model.ts';
import type { ConceptId, Vocabulary } from '../pack/vocabulary.ts';
import { groupPage, groupsAbove, narrowerConcepts, schemePage } from './group-page.ts';
import { type Naming, namingIn, sortedByLabel } from './naming.ts';
import { occupationTree } from './occupation-tree.ts';
import type { ConceptPage, LabelsIn, OccupationPage, SkillPage } from './pages.ts';

/** The page of a skill, an occupation, a group or a concept scheme; null for every other URI. */
export function conceptPage(vocabulary: Vocabulary, language: Language, uri: string): ConceptPage | null {
  const concept = vocabulary.find(uri);
  if (concept < 0) return schemePage(vocabulary, language, uri);
  const naming = namingIn(vocabulary, language);
  if (vocabulary.isSkill(concept)) return skillPage(vocabulary, naming, concept);
  if (vocabulary.isOccupation(concept)) return occupationPage(vocabulary, naming, concept);
  return groupPage(vocabulary, language, concept);
}

function skillPage(vocabulary: Vocabulary, naming: Naming, skill: ConceptId): SkillPage {
  const { name, coded } = naming;
  const isSkill = (concept: ConceptId) => vocabulary.isSkill(concept);
  const labels = naming.labels(skill);
  return {
    kind: 'skill',
    ...name(skill),
    labels,
    alternative: alternativeIn(labels, name(skill).label),
    type: vocabulary.skillType(skill),
    reuseLevel: vocabulary.reuseLevel(skill),
    collections: vocabulary.collections(skill),
    groups: groupsAbove(vocabulary, skill).map(coded),
    broader: sortedByLabel([...vocabulary.broader(skill)].filter(isSkill).map(name)),
    narrower: sortedByLabel([...vocabulary.narrower(skill)].filter(isSkill).map(name)),
    related: sortedByLabel(vocabulary.related(skill).map(name)),
    essentialFor: sortedByLabel([...vocabulary.essentialFor(skill)].map(coded)),
    optionalFor: sortedByLabel([...vocabulary.optionalFor(skill)].map(coded)),
  };
}

function occupationPage(vocabulary: Vocabulary, naming: Naming, occupation: ConceptId): OccupationPage {
  const { name, coded } = naming;
  const code = vocabulary.code(occupation);
  const labels = naming.labels(occupation);
  return {
    kind: 'occupation',
    ...coded(occupation),
    labels,
    alternative: alternativeIn(labels, name(occupation).label),
    groups: groupsAbove(vocabulary, occupation).map(coded),
    broader: occupationTree(vocabulary).above(code).map(coded),
    narrower: sortedByLabel(narrowerConcepts(vocabulary, occupation).map(coded)),
    essential: sortedByLabel([...vocabulary.essentialSkills(occupation)].map(name)),
    optional: sortedByLabel([...vocabulary.optionalSkills(occupation)].map(name)),
    essentialTotal: vocabulary.essentialTotal(occupation),
    optionalTotal: vocabulary.optionalTotal(occupation),
  };
}

/** The alternative labels of the language whose preferred label names the concept. */
function alternativeIn(labels: LabelsIn[], label: string): string[] {
  return labels.find(({ preferred }) => preferred === label)?.alternative ?? [];
}
