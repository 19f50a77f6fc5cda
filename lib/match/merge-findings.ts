/** What the languages of a posting found, as one list. */
import type { Mention } from '../analysis.ts';
import type { FoundSkill } from './collect-skills.ts';
import { combined } from './probability.ts';
import { strongest } from './wording.ts';

/** Skills that several languages found are one, with all its mentions; best first. */
export function mergeSkills(lists: readonly FoundSkill[][]): FoundSkill[] {
  const [only] = lists;
  if (lists.length === 1 && only) return only;
  const merged = new Map<number, FoundSkill>();
  for (const skill of lists.flat()) {
    const known = merged.get(skill.concept);
    merged.set(skill.concept, known ? unite(known, skill) : skill);
  }
  return [...merged.values()].sort((a, b) => b.probability - a.probability || a.concept - b.concept);
}

function unite(one: FoundSkill, two: FoundSkill): FoundSkill {
  const mentions = [...one.mentions, ...two.mentions].sort((a, b) => a.start - b.start);
  const evidence = ['stated', 'similar', 'implied'].find(
    (grade) => grade === one.evidence || grade === two.evidence,
  );
  return {
    ...one,
    evidence: evidence as FoundSkill['evidence'],
    probability: Math.round(combined([one.probability, two.probability]) * 1000) / 1000,
    necessity: strongest([one.necessity, two.necessity]),
    mentions,
    reason: one.reason ?? two.reason,
  };
}

/** The skills with a mention where no mention of `taken` stands, and only such mentions. */
export function withoutTaken(skills: readonly FoundSkill[], taken: readonly FoundSkill[]): FoundSkill[] {
  const places = taken.flatMap(({ mentions }) => mentions);
  const isFree = ({ start, end }: Mention) => !places.some((other) => other.start < end && start < other.end);
  return skills
    .map((skill) => ({ ...skill, mentions: skill.mentions.filter(isFree) }))
    .filter(({ mentions }) => mentions.length > 0);
}

/** Notes of which language the labels of a list's mentions are. */
export const inLanguage = (skills: readonly FoundSkill[], language: string): FoundSkill[] =>
  skills.map((skill) => ({
    ...skill,
    mentions: skill.mentions.map((mention) => ({ ...mention, language })),
  }));
