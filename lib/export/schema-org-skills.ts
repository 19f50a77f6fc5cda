/** `JobPosting.skills` as schema.org `DefinedTerm`s (https://schema.org/JobPosting, https://schema.org/DefinedTerm). */
import type { Analysis } from '../analysis.ts';

/** The concept scheme that holds all skills of ESCO. */
const SKILLS_SCHEME = 'http://data.europa.eu/esco/concept-scheme/skills';

export interface DefinedTerm {
  '@type': 'DefinedTerm';
  '@id': string;
  name: string;
  /** The last part of the URI: what ESCO has instead of a code for a skill. */
  termCode: string;
  inDefinedTermSet: string;
}

/** The posting's skills as schema.org terms, in the order of the analysis. */
export function definedTerms(analysis: Analysis): DefinedTerm[] {
  return analysis.skills.map((skill) => ({
    '@type': 'DefinedTerm',
    '@id': skill.uri,
    name: skill.label,
    termCode: skill.uri.slice(skill.uri.lastIndexOf('/') + 1),
    inDefinedTermSet: SKILLS_SCHEME,
  }));
}

/**
 * JSON-LD ready to paste into `<script type="application/ld+json">`, alone or merged into a posting's own.
 * `<` is written as `\u003c`, since a title may hold `</script>`.
 */
export function schemaOrgSkills(analysis: Analysis): string {
  const posting = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    ...(analysis.posting.title && { title: analysis.posting.title }),
    skills: definedTerms(analysis),
  };
  return JSON.stringify(posting, null, 2).replaceAll('<', '\\u003c');
}
