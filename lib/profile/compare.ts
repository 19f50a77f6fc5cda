/**
 * What a posting asks for against what a person holds, by ESCO address: a German posting and a Greek credential meet
 * without a word in common. Pure.
 */
import type { ConceptName, Necessity } from '../analysis.ts';
import type { ConceptId, Vocabulary } from '../pack/vocabulary.ts';
import type { Grade, HeldSkill, KeptConcept } from './profile.ts';
import { hold } from './profile.ts';

export interface AskedSkill {
  uri: string;
  label: string;
  necessity: Necessity;
}

/** `broader`: something wider is held, `narrower`: something more special, `related`: what ESCO relates to it. */
export type NearRelation = 'broader' | 'narrower' | 'related';

export interface NearSkill {
  uri: string;
  label: string;
  grade: Grade;
  relation: NearRelation;
  /** From the asked skill to the held one, both included. */
  path: ConceptName[];
}

export interface ComparedSkill extends AskedSkill {
  state: 'met' | 'near' | 'missing';
  /** Where met. */
  grade: Grade | null;
  /** Where met: what speaks for it. */
  from: string[];
  /** Where met by a concept that this one has replaced since: the label of that one. */
  formerly: string | null;
  /** Where near: never counted as met. */
  near: NearSkill | null;
}

/** Counts of one necessity, or of all. */
export interface Coverage {
  asked: number;
  credential: number;
  stated: number;
  implied: number;
  near: number;
  missing: number;
}

export interface SkillComparison {
  /** Must-haves first; within a necessity missing, near, met, in the order of the posting. */
  skills: ComparedSkill[];
  coverage: Record<Necessity | 'all', Coverage>;
}

/** Names a concept in the person's language. */
export type NameConcept = (concept: ConceptId) => string;

/** Steps up or down that still count as near. */
const MOST_STEPS = 2;
const NECESSITIES: Necessity[] = ['required', 'unknown', 'optional'];
const STATES: ComparedSkill['state'][] = ['missing', 'near', 'met'];

export function compareSkills(
  asked: readonly AskedSkill[],
  held: readonly HeldSkill[],
  vocabulary: Vocabulary,
  nameOf: NameConcept,
): SkillComparison {
  const byUri = new Map(held.map((skill) => [skill.uri, skill]));
  const byConcept = new Map<ConceptId, HeldSkill>();
  for (const skill of held) {
    const concept = vocabulary.find(skill.uri);
    if (concept >= 0) byConcept.set(concept, skill);
  }
  const skills = asked.map((skill): ComparedSkill => {
    const own = byUri.get(skill.uri);
    if (own) {
      const { grade, from, formerly = null } = own;
      return { ...skill, state: 'met', grade, from, formerly, near: null };
    }
    const near = nearSkill(vocabulary.find(skill.uri), byConcept, vocabulary, nameOf);
    return { ...skill, state: near ? 'near' : 'missing', grade: null, from: [], formerly: null, near };
  });
  const rank = ({ necessity, state }: ComparedSkill) =>
    NECESSITIES.indexOf(necessity) * STATES.length + STATES.indexOf(state);
  return { skills: skills.sort((one, other) => rank(one) - rank(other)), coverage: coverageOf(skills) };
}

function coverageOf(skills: ComparedSkill[]): SkillComparison['coverage'] {
  const count = (some: ComparedSkill[]): Coverage => ({
    asked: some.length,
    credential: some.filter(({ grade }) => grade === 'credential').length,
    stated: some.filter(({ grade }) => grade === 'stated').length,
    implied: some.filter(({ grade }) => grade === 'implied').length,
    near: some.filter(({ state }) => state === 'near').length,
    missing: some.filter(({ state }) => state === 'missing').length,
  });
  const of = (necessity: Necessity) => count(skills.filter((skill) => skill.necessity === necessity));
  return { all: count(skills), required: of('required'), optional: of('optional'), unknown: of('unknown') };
}

/** The nearest held skill: above before below before beside, fewer steps first. */
function nearSkill(
  asked: ConceptId,
  held: ReadonlyMap<ConceptId, HeldSkill>,
  vocabulary: Vocabulary,
  nameOf: NameConcept,
): NearSkill | null {
  if (asked < 0 || held.size === 0) return null;
  const relations: [NearRelation, (skill: ConceptId) => Iterable<ConceptId>, steps: number][] = [
    ['broader', (skill) => vocabulary.broader(skill), MOST_STEPS],
    ['narrower', (skill) => vocabulary.narrower(skill), MOST_STEPS],
    ['related', (skill) => vocabulary.related(skill), 1],
  ];
  const found = relations.flatMap(([relation, next, steps]) => {
    const path = shortestPath(asked, held, vocabulary, next, steps);
    return path ? [{ relation, path }] : [];
  });
  const [best] = found.sort((one, other) => one.path.length - other.path.length);
  if (!best) return null;
  const { uri, grade, label } = held.get(best.path.at(-1) as ConceptId) as HeldSkill;
  const path = best.path.map((concept) => ({ uri: vocabulary.uri(concept), label: nameOf(concept) }));
  return { uri, grade, label: path.at(-1)?.label || label, relation: best.relation, path };
}

/** Breadth first along one relation, through skills only: a group is no skill. */
function shortestPath(
  from: ConceptId,
  held: ReadonlyMap<ConceptId, HeldSkill>,
  vocabulary: Vocabulary,
  next: (skill: ConceptId) => Iterable<ConceptId>,
  steps: number,
): ConceptId[] | null {
  let paths: ConceptId[][] = [[from]];
  const seen = new Set([from]);
  for (let step = 0; step < steps; step++) {
    const longer: ConceptId[][] = [];
    for (const path of paths) {
      for (const concept of next(path.at(-1) as ConceptId)) {
        if (seen.has(concept) || !vocabulary.isSkill(concept)) continue;
        seen.add(concept);
        if (held.has(concept)) return [...path, concept];
        longer.push([...path, concept]);
      }
    }
    paths = longer;
  }
  return null;
}

/** Adds what the occupations held make likely: their essential skills, unless the person took them out. */
export function withImplied(
  held: readonly HeldSkill[],
  occupations: readonly KeptConcept[],
  removed: readonly string[],
  vocabulary: Vocabulary,
  nameOf: NameConcept,
): HeldSkill[] {
  const all = new Map(held.map((skill) => [skill.uri, { ...skill, from: [...skill.from] }]));
  const isOut = new Set(removed);
  for (const { uri, label } of occupations) {
    const occupation = vocabulary.find(uri);
    if (occupation < 0 || !vocabulary.isOccupation(occupation)) continue;
    const name = nameOf(occupation) || label;
    for (const skill of vocabulary.essentialSkills(occupation)) {
      const concept = { uri: vocabulary.uri(skill), label: nameOf(skill), version: vocabulary.version };
      if (!isOut.has(concept.uri)) hold(all, concept, 'implied', name);
    }
  }
  return [...all.values()];
}
