/** A posting's skills as plain text, for a mail or a note. */
import type { Analysis, Necessity, SkillFound } from '../analysis.ts';

const ORDER: Necessity[] = ['required', 'optional', 'unknown'];

/**
 * One label a line under a heading for each necessity; without headings where nothing says which are required.
 * @param headings what each necessity is called in the person's language
 */
export function skillsText(analysis: Analysis, headings: Record<Necessity, string>): string {
  const parts = ORDER.map((necessity) => ({
    heading: headings[necessity],
    skills: analysis.skills.filter((skill) => skill.necessity === necessity),
  })).filter(({ skills }) => skills.length > 0);
  const only = parts.length === 1 && analysis.skills[0]?.necessity === 'unknown';
  return parts
    .map(({ heading, skills }) => (only ? labels(skills) : `${heading}\n${labels(skills)}`))
    .join('\n\n');
}

function labels(skills: SkillFound[]): string {
  return skills.map((skill) => `- ${skill.label}`).join('\n');
}
