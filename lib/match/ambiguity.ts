/** A label that several concepts carry: which one is meant here. The others are kept as rivals. */

import type { Vocabulary } from '../pack/vocabulary.ts';
import type { Candidate, Hit } from './hit.ts';
import type { OccupationProfiles } from './occupation-profile.ts';

export interface ResolvedHit extends Hit {
  /** Best first: `candidates[0]` is shown, the rest are its rivals. */
  candidates: Candidate[];
  /** True where preferred label, exactness or context settled it. */
  isSettled: boolean;
}

const KIND_RANK = { preferred: 3, alternative: 1, alias: 1, hidden: 0 };

/** A preferred label wins; else the sense that fits the other skills found; else the first, unsettled. */
export function resolveAmbiguity(
  hits: Hit[],
  vocabulary: Vocabulary,
  profiles: OccupationProfiles,
): ResolvedHit[] {
  const sure = hits.filter(({ candidates }) => candidates.length === 1);
  const ambiguous = hits.some(({ candidates }) => candidates.length > 1);
  const context = ambiguous
    ? profiles.evidence(
        [...new Set(sure.map((hit) => (hit.candidates[0] as Candidate).concept))].map((concept) => ({
          concept,
          probability: 1,
        })),
      )
    : new Float64Array(0);
  return hits.map((hit) => {
    if (hit.candidates.length === 1) return { ...hit, isSettled: true };
    const ranked = hit.candidates
      .map((candidate) => ({
        candidate,
        score: KIND_RANK[candidate.kind],
        fit: fitOf(candidate, vocabulary, context),
      }))
      .sort((a, b) => b.score - a.score || b.fit - a.fit || a.candidate.concept - b.candidate.concept);
    const [best, second] = ranked as [(typeof ranked)[0], (typeof ranked)[0]];
    return {
      ...hit,
      candidates: ranked.map(({ candidate }) => candidate),
      isSettled: best.score > second.score || best.fit > second.fit * 1.5,
    };
  });
}

/** How well the occupations that use a sense agree with the other skills of the posting: mean of the best three. */
function fitOf({ concept }: Candidate, vocabulary: Vocabulary, context: Float64Array): number {
  const occupations = [...vocabulary.essentialFor(concept), ...vocabulary.optionalFor(concept)];
  const best = occupations
    .map((occupation) => context[occupation - vocabulary.skillCount] ?? 0)
    .sort((a, b) => b - a);
  return best.slice(0, 3).reduce((sum, value) => sum + value, 0) / 3;
}
