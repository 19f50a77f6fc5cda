/** What several postings ask for, side by side. Pure. */
import type { Necessity, SkillFound } from '../analysis.ts';
import type { SavedPosting } from './saved-posting.ts';

export interface ComparedSkill {
  uri: string;
  label: string;
  /** How many of the postings ask for it. */
  count: number;
  /** How many of them require it. */
  required: number;
  /** Per posting, in the given order; null where it does not ask for it. */
  necessities: (Necessity | null)[];
}

export interface Comparison {
  /** Those most postings ask for first, then those more require, then by label. */
  skills: ComparedSkill[];
  /** How many skills all of the postings ask for. */
  common: number;
}

/** Compares postings by the identifiers of their skills. */
export function comparePostings(postings: readonly SavedPosting[]): Comparison {
  const compared = new Map<string, ComparedSkill>();
  postings.forEach(({ analysis }, at) => {
    for (const skill of analysis.skills) {
      const entry = compared.get(skill.uri) ?? blank(skill, postings.length);
      compared.set(skill.uri, entry);
      if (entry.necessities[at] !== null) continue;
      entry.necessities[at] = skill.necessity;
      entry.count += 1;
      if (skill.necessity === 'required') entry.required += 1;
    }
  });
  const skills = [...compared.values()].sort(
    (a, b) => b.count - a.count || b.required - a.required || a.label.localeCompare(b.label),
  );
  return { skills, common: skills.filter(({ count }) => count === postings.length).length };
}

function blank({ uri, label }: SkillFound, postings: number): ComparedSkill {
  return { uri, label, count: 0, required: 0, necessities: new Array<Necessity | null>(postings).fill(null) };
}
