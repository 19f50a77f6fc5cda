/** How informative a skill is of an occupation: a skill that every occupation needs says nothing. */
import type { ConceptId, ConceptIds, Vocabulary } from '../pack/vocabulary.ts';

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
  let measured: { weights: Float64Array; sizes: Float64Array } | undefined;
  const measures = () => {
    measured ??= measure(vocabulary);
    return measured;
  };
  const weight = (skill: ConceptId) => measures().weights[skill] as number;
  return {
    weight,
    size: (occupation) => measures().sizes[occupation] as number,
    evidence(skills) {
      const scores = new Float64Array(vocabulary.occupationCount);
      for (const { concept, probability } of skills) {
        const value = weight(concept) * probability;
        addTo(scores, vocabulary.essentialFor(concept), first, value);
        addTo(scores, vocabulary.optionalFor(concept), first, value * OPTIONAL_SHARE);
      }
      return scores;
    },
  };
}

function addTo(scores: Float64Array, occupations: ConceptIds, first: number, value: number): void {
  for (let at = 0; at < occupations.length; at++) {
    const occupation = (occupations[at] as number) - first;
    scores[occupation] = (scores[occupation] as number) + value;
  }
}

/** Two passes over the relations: how many occupations need each skill, then what each occupation's skills weigh. Plain loops: code that runs once in a worker's life is interpreted. */
function measure(vocabulary: Vocabulary): { weights: Float64Array; sizes: Float64Array } {
  const { skillCount, occupationCount } = vocabulary;
  const uses = new Float64Array(skillCount);
  const eachRow = (visit: (occupation: number, skills: ConceptIds, share: number) => void) => {
    for (let occupation = 0; occupation < occupationCount; occupation++) {
      visit(occupation, vocabulary.essentialSkills(occupation + skillCount), 1);
      visit(occupation, vocabulary.optionalSkills(occupation + skillCount), OPTIONAL_SHARE);
    }
  };
  eachRow((_, skills) => {
    for (let at = 0; at < skills.length; at++) {
      const skill = skills[at] as number;
      uses[skill] = (uses[skill] as number) + 1;
    }
  });
  const weights = uses.map((count) => (count === 0 ? 0 : Math.log((occupationCount + 1) / count)));
  const sizes = new Float64Array(occupationCount);
  eachRow((occupation, skills, share) => {
    let size = sizes[occupation] as number;
    for (let at = 0; at < skills.length; at++) size += (weights[skills[at] as number] as number) * share;
    sizes[occupation] = size;
  });
  return { weights, sizes };
}
