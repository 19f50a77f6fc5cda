/** The order in which a posting's skills are shown. Pure. */
import type { Necessity, SkillFound } from '../../lib/analysis.ts';
import type { SkillType } from '../../lib/esco/model.ts';

export interface SkillPart {
  type: SkillType | null;
  skills: SkillFound[];
}

export interface SkillGroup {
  /** `all`: nothing in the posting says what is required, so a heading about it would say nothing. */
  necessity: Necessity | 'all';
  count: number;
  parts: SkillPart[];
}

const NECESSITIES: Necessity[] = ['required', 'optional', 'unknown'];
const TYPES: (SkillType | null)[] = ['skill', 'knowledge', null];

/** By necessity where it is known of any skill, inside by type; the order within stays. No group is empty. */
export function groupSkills(skills: SkillFound[]): SkillGroup[] {
  if (skills.every((skill) => skill.necessity === 'unknown')) {
    return skills.length === 0 ? [] : [groupOf('all', skills)];
  }
  return NECESSITIES.map((necessity) =>
    groupOf(
      necessity,
      skills.filter((skill) => skill.necessity === necessity),
    ),
  ).filter((group) => group.count > 0);
}

function groupOf(necessity: SkillGroup['necessity'], skills: SkillFound[]): SkillGroup {
  const parts = TYPES.map((type) => ({ type, skills: skills.filter((skill) => skill.type === type) }));
  return { necessity, count: skills.length, parts: parts.filter((part) => part.skills.length > 0) };
}

/** How many skills are required, nice to have and unclear. */
export function countNecessities(skills: SkillFound[]): Record<Necessity, number> {
  const counts = { required: 0, optional: 0, unknown: 0 };
  for (const skill of skills) counts[skill.necessity] += 1;
  return counts;
}

/**
 * The skills to be told first: required before unclear before nice to have, what words name before what a sentence
 * means, then the surest. Inside their order stays.
 * @param count at most so many
 */
export function mostImportant(skills: readonly SkillFound[], count: number): SkillFound[] {
  const rank = ({ necessity, evidence }: SkillFound) =>
    ['required', 'unknown', 'optional'].indexOf(necessity) + (evidence === 'implied' ? 3 : 0);
  return skills.toSorted((a, b) => rank(a) - rank(b) || b.probability - a.probability).slice(0, count);
}
