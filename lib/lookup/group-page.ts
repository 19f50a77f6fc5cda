/** The page of a group of skills or occupations: what lies above and below it. */
import type { Language } from '../esco/model.ts';
import type { ConceptId, Vocabulary } from '../pack/vocabulary.ts';
import { type Naming, namingIn, sortedByLabel } from './naming.ts';
import { occupationTree } from './occupation-tree.ts';
import { type CountedGroup, type GroupPage, OCCUPATION_SCHEME, SKILL_SCHEME } from './pages.ts';

const ISCO = 'http://data.europa.eu/esco/isco/';

export function groupPage(vocabulary: Vocabulary, language: Language, group: ConceptId): GroupPage {
  const naming = namingIn(vocabulary, language);
  const holds = isOfOccupations(vocabulary, group) ? 'occupations' : 'skills';
  return {
    kind: 'group',
    holds,
    ...naming.coded(group),
    labels: naming.labels(group),
    groups: groupsAbove(vocabulary, group).map(naming.coded),
    below: counted(vocabulary, naming, groupsBelow(vocabulary, group)),
    members: sortedByLabel(membersOf(vocabulary, group).map(naming.coded)),
  };
}

/** The page of one of the two concept schemes; null for any other URI. */
export function schemePage(vocabulary: Vocabulary, language: Language, uri: string): GroupPage | null {
  if (uri !== SKILL_SCHEME && uri !== OCCUPATION_SCHEME) return null;
  const holds = uri === SKILL_SCHEME ? 'skills' : 'occupations';
  const tops = groupsOf(vocabulary).filter(
    (group) =>
      vocabulary.broader(group).length === 0 &&
      isOfOccupations(vocabulary, group) === (holds === 'occupations'),
  );
  const below = counted(vocabulary, namingIn(vocabulary, language), tops);
  return { kind: 'group', holds, uri, label: '', code: '', labels: [], groups: [], below, members: [] };
}

/** All groups above a concept, also through broader skills, nearest first. */
export function groupsAbove(vocabulary: Vocabulary, concept: ConceptId): ConceptId[] {
  const start = vocabulary.isOccupation(concept)
    ? occupationTree(vocabulary).unitGroup(vocabulary.code(concept))
    : [concept];
  const reached = new Set(start);
  for (const each of reached) for (const above of vocabulary.broader(each)) reached.add(above);
  return [...reached].filter((each) => isGroup(vocabulary, each) && each !== concept);
}

function groupsOf(vocabulary: Vocabulary): ConceptId[] {
  const first = vocabulary.skillCount + vocabulary.occupationCount;
  return Array.from({ length: vocabulary.groupCount }, (_, at) => first + at);
}

function isGroup(vocabulary: Vocabulary, concept: ConceptId): boolean {
  return concept >= vocabulary.skillCount + vocabulary.occupationCount;
}

function isOfOccupations(vocabulary: Vocabulary, group: ConceptId): boolean {
  return vocabulary.uri(group).startsWith(ISCO);
}

function groupsBelow(vocabulary: Vocabulary, group: ConceptId): ConceptId[] {
  return [...vocabulary.narrower(group)].filter((each) => isGroup(vocabulary, each));
}

/** Skills or occupations directly in a group. */
function membersOf(vocabulary: Vocabulary, group: ConceptId): ConceptId[] {
  if (isOfOccupations(vocabulary, group)) return occupationTree(vocabulary).below(vocabulary.code(group));
  return [...vocabulary.narrower(group)].filter((each) => vocabulary.isSkill(each));
}

function counted(vocabulary: Vocabulary, naming: Naming, groups: ConceptId[]): CountedGroup[] {
  return groups
    .map((group) => ({ ...naming.coded(group), count: countBelow(vocabulary, group) }))
    .sort((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }));
}

/** How many skills or occupations lie below a group at any depth, each counted once. */
function countBelow(vocabulary: Vocabulary, group: ConceptId): number {
  const reached = new Set([group]);
  for (const each of reached) {
    const below = isGroup(vocabulary, each)
      ? [...groupsBelow(vocabulary, each), ...membersOf(vocabulary, each)]
      : narrowerConcepts(vocabulary, each);
    for (const one of below) reached.add(one);
  }
  return [...reached].filter((each) => !isGroup(vocabulary, each)).length;
}

/** Skills below a skill, occupations below an occupation. */
export function narrowerConcepts(vocabulary: Vocabulary, concept: ConceptId): ConceptId[] {
  return vocabulary.isOccupation(concept)
    ? occupationTree(vocabulary).below(vocabulary.code(concept))
    : [...vocabulary.narrower(concept)];
}
