/** How informative a skill is of an occupation: a skill that every occupation needs says nothing. */
import type { ConceptId, Vocabulary } from '../pack/vocabulary.ts';

/** An optional skill speaks less for an occupation than an essential one. */
const OPTIONAL_SHARE = 0.5;

export interface OccupationProfiles {
  /** Natural logarithm of (occupations / occupations that need the skill): 0 for a skill they all need. */
  weight(skill: ConceptId): number;
  /** All the weight an occupation's skills could give (index 0 = the first occupation). */
  size(occupation: number): number;
  /** Evidence for each occupation (index 0 = the first occupation) from skills with their probabilities. */
  evidence(skills: { concept: ConceptId; probability: number }[]): Float64Array;
}

export function createOccupationProfiles(vocabulary: Vocabulary): OccupationProfiles {
  const first = vocabulary.skillCount;
  const weight = (skill: ConceptId) => {
    const uses = vocabulary.essentialFor(skill).length + vocabulary.optionalFor(skill).length;
    return uses === 0 ? 0 : Math.log((vocabulary.occupationCount + 1) / uses);
  };
  let sizes: Float64Array | undefined;
  const measure = () =>
    Float64Array.from({ length: vocabulary.occupationCount }, (_, at) => {
      const sum = (skills: Uint32Array) => skills.reduce((total, skill) => total + weight(skill), 0);
      return (
        sum(vocabulary.essentialSkills(first + at)) +
        OPTIONAL_SHARE * sum(vocabulary.optionalSkills(first + at))
      );
    });
  return {
    weight,
    size(occupation) {
      sizes ??= measure();
      return sizes[occupation] as number;
    },
    evidence(skills) {
      const scores = new Float64Array(vocabulary.occupationCount);
      for (const { concept, probability } of skills) {
        const value = weight(concept) * probability;
        const add = (occupation: number, share: number) => {
          scores[occupation - first] = (scores[occupation - first] as number) + value * share;
        };
        for (const occupation of vocabulary.essentialFor(concept)) add(occupation, 1);
        for (const occupation of vocabulary.optionalFor(concept)) add(occupation, OPTIONAL_SHARE);
      }
      return scores;
    },
  };
}
