/** What several postings ask for and the person does not hold. Pure. */
import type { ConceptName } from '../analysis.ts';
import type { Vocabulary } from '../pack/vocabulary.ts';
import type { AskedSkill, NameConcept } from './compare.ts';
import type { HeldSkill } from './profile.ts';

export interface SkillGap extends ConceptName {
  /** How many of the postings ask for it, and how many of them as a must. */
  postings: number;
  required: number;
  /** Occupations whose essential skills would all be held with this one more. */
  completes: ConceptName[];
  /** Occupations for which it is essential and most of whose essential skills are held already, nearest first. */
  bringsNearer: (ConceptName & { held: number; total: number })[];
}

/** Occupations named with a gap. */
const MOST_OCCUPATIONS = 5;
/** Of an occupation's essential skills at least so many are held, before one more brings it near. */
const NEAR = 0.5;

/** Gaps, those first that most postings ask for, then those that more of them require. */
export function gapsOver(
  postings: readonly (readonly AskedSkill[])[],
  held: readonly HeldSkill[],
  vocabulary: Vocabulary,
  nameOf: NameConcept,
): SkillGap[] {
  const isHeld = new Set(held.map(({ uri }) => uri));
  const gaps = new Map<string, SkillGap>();
  for (const posting of postings) {
    const asked = new Map(posting.map((skill) => [skill.uri, skill]));
    for (const { uri, label, necessity } of asked.values()) {
      if (isHeld.has(uri)) continue;
      const gap = gaps.get(uri) ?? { uri, label, postings: 0, required: 0, completes: [], bringsNearer: [] };
      gap.postings++;
      if (necessity === 'required') gap.required++;
      gaps.set(uri, gap);
    }
  }
  const heldCount = essentialHeld(held, vocabulary);
  return [...gaps.values()]
    .map((gap) => ({ ...gap, ...opened(gap.uri, heldCount, vocabulary, nameOf) }))
    .sort(
      (one, other) =>
        other.postings - one.postings ||
        other.required - one.required ||
        other.completes.length - one.completes.length ||
        one.label.localeCompare(other.label),
    );
}

/** For each occupation: how many of its essential skills are held. */
function essentialHeld(held: readonly HeldSkill[], vocabulary: Vocabulary): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { uri } of held) {
    const skill = vocabulary.find(uri);
    if (skill < 0 || !vocabulary.isSkill(skill)) continue;
    for (const occupation of vocabulary.essentialFor(skill))
      counts.set(occupation, (counts.get(occupation) ?? 0) + 1);
  }
  return counts;
}

function opened(
  uri: string,
  heldCount: ReadonlyMap<number, number>,
  vocabulary: Vocabulary,
  nameOf: NameConcept,
): Pick<SkillGap, 'completes' | 'bringsNearer'> {
  const skill = vocabulary.find(uri);
  if (skill < 0 || !vocabulary.isSkill(skill)) return { completes: [], bringsNearer: [] };
  const occupations = [...vocabulary.essentialFor(skill)]
    .map((occupation) => ({
      uri: vocabulary.uri(occupation),
      label: nameOf(occupation),
      held: heldCount.get(occupation) ?? 0,
      // An excerpt holds fewer skills than ESCO has: the full number counts.
      total: vocabulary.essentialTotal(occupation),
    }))
    .sort((one, other) => other.held / other.total - one.held / one.total);
  return {
    completes: occupations
      .filter(({ held, total }) => held + 1 >= total)
      .map(({ uri, label }) => ({ uri, label }))
      .slice(0, MOST_OCCUPATIONS),
    bringsNearer: occupations
      .filter(({ held, total }) => held + 1 < total && held / total >= NEAR)
      .slice(0, MOST_OCCUPATIONS),
  };
}
