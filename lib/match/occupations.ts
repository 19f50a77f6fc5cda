/**
 * The occupations a posting speaks of: from its title and from its skills, by informative evidence (a skill
 * that few occupations need says more), never by the raw share of skills named.
 */
import type { OccupationFound } from '../analysis.ts';
import type { LanguageIndex } from '../pack/language-index.ts';
import type { ConceptId, ConceptIds, Vocabulary } from '../pack/vocabulary.ts';
import type { OccupationProfiles } from './occupation-profile.ts';
import type { TitleFit } from './title-match.ts';

/** Below this none is clear, and none is shown. */
export const MINIMUM_OCCUPATION_PROBABILITY = 0.3;
const MAXIMUM_SHOWN = 8;
/** Beside a clear one, only what comes this near is named. */
const WORTH_NAMING = 0.45;
/** Title and skills: a fitting label says more than the best-fitting skills. */
const TITLE_SHARE = 0.75;
const SKILLS_SHARE = 0.5;
const DAMPING = 0.5;

export interface SkillEvidence {
  concept: ConceptId;
  probability: number;
}

export function rankOccupations(
  vocabulary: Vocabulary,
  index: LanguageIndex,
  profiles: OccupationProfiles,
  titleFit: TitleFit,
  skills: SkillEvidence[],
): OccupationFound[] {
  const fromSkills = normalised(profiles.evidence(skills), profiles);
  const scored: { occupation: number; score: number; title: number; skills: number }[] = [];
  for (let occupation = 0; occupation < vocabulary.occupationCount; occupation++) {
    const title = titleFit.get(occupation) ?? 0;
    const evidence = fromSkills[occupation] as number;
    if (title < 0.2 && evidence < 0.2) continue;
    const score = Math.min(0.99, TITLE_SHARE * title + SKILLS_SHARE * evidence);
    scored.push({ occupation, score, title, skills: evidence });
  }
  const named = new Set(skills.map(({ concept }) => concept));
  const best = scored.reduce((most, { score }) => Math.max(most, score), 0);
  return scored
    .filter(({ score }) => score >= Math.max(MINIMUM_OCCUPATION_PROBABILITY, best * WORTH_NAMING))
    .sort((a, b) => b.score - a.score || a.occupation - b.occupation)
    .slice(0, MAXIMUM_SHOWN)
    .map(({ occupation, score, title, skills: evidence }) => ({
      ...factsOf(vocabulary, index, occupation + vocabulary.skillCount, named),
      probability: Math.round(score * 1000) / 1000,
      reason: reasonOf(title, evidence),
    }));
}

function reasonOf(title: number, skills: number): OccupationFound['reason'] {
  if (title < 0.35) return 'skills';
  return skills < 0.25 ? 'title' : 'title and skills';
}

/**
 * Evidence relative to the best-fitting occupation. Divided by the square root of the profile's size, as in a
 * cosine, so that occupations with long lists do not win by length; damped where there is little evidence at all.
 */
function normalised(evidence: Float64Array, profiles: OccupationProfiles): Float64Array {
  const fit = evidence.map((value, occupation) =>
    value === 0 ? 0 : value / Math.sqrt(profiles.size(occupation) + 40),
  );
  const best = fit.reduce((most, value) => Math.max(most, value), 0);
  return best === 0 ? fit : fit.map((value) => value / (best + DAMPING));
}

function factsOf(vocabulary: Vocabulary, index: LanguageIndex, concept: ConceptId, named: Set<ConceptId>) {
  const count = (skills: ConceptIds) => [...skills].filter((skill) => named.has(skill)).length;
  return {
    uri: vocabulary.uri(concept),
    label: index.preferred(concept),
    code: vocabulary.code(concept),
    essentialNamed: count(vocabulary.essentialSkills(concept)),
    essentialTotal: vocabulary.essentialTotal(concept),
    optionalNamed: count(vocabulary.optionalSkills(concept)),
    optionalTotal: vocabulary.optionalTotal(concept),
  };
}
