/** A posting's profile: how its skills spread over ESCO's skill groups. Pure. */
import type { SkillFound } from '../../lib/analysis.ts';
import type { GroupNode } from '../../lib/review/review.ts';

export interface ProfileBar {
  label: string;
  code: string;
  required: number;
  /** Nice to have and unclear. */
  other: number;
}

/** More bars than this are no picture any more. */
const MOST_BARS = 10;
/** A group that holds more of the posting than this is shown by the groups within it. */
const TOO_LARGE = 0.5;

/** The groups as bars, the largest first. A skill that lies in two groups counts in both. */
export function profileBars(groups: readonly GroupNode[], skills: readonly SkillFound[]): ProfileBar[] {
  const byUri = new Map(skills.map((skill) => [skill.uri, skill]));
  const shown = (group: GroupNode) => group.skills.filter((uri) => byUri.has(uri));
  const parts = (group: GroupNode): GroupNode[] =>
    group.children.length > 1 && shown(group).length > Math.max(3, TOO_LARGE * skills.length)
      ? group.children.flatMap(parts)
      : [group];
  // The topmost groups ("knowledge", "skills") say nothing of a posting: what lies directly in them does.
  const tops = groups.flatMap((group) => (group.children.length > 0 ? group.children : [group]));
  return tops
    .flatMap(parts)
    .map((group) => {
      const of = shown(group);
      const required = of.filter((uri) => byUri.get(uri)?.necessity === 'required').length;
      return { label: group.label, code: group.code, required, other: of.length - required };
    })
    .filter(({ required, other }) => required + other > 0)
    .sort((a, b) => b.required + b.other - (a.required + a.other) || b.required - a.required)
    .slice(0, MOST_BARS);
}
