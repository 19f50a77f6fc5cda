/**
 * Sentences of one ad stand in company: a line between two requirements is likely one itself. Each word's odds are
 * moved by how likely the neighbouring sentences are to ask for something.
 */

/** Weight of the sentences one, two, three and four places away, before and after. */
const NEAR = [1, 0.7, 0.5, 0.35];
/** How far a neighbourhood moves a word's log odds, chosen on SkillSpan's development ads. */
const STRENGTH = 0.5;
/** A single sure sentence must not decide alone. */
const LARGEST = 2;

const logOdds = (probability: number) => {
  const kept = Math.min(1 - 1e-4, Math.max(1e-4, probability));
  return Math.log(kept / (1 - kept));
};

/**
 * Probabilities of the sentences of an ad, in their order, each moved by its neighbours.
 * @param sentences for each sentence its words' probabilities as `Tagger.tag` gives them; left unchanged
 */
export function inContext(sentences: readonly Float32Array[]): Float32Array[] {
  const asking = sentences.map((probabilities) => {
    const top = probabilities.reduce((most, probability) => Math.max(most, probability), 0);
    return Math.max(-LARGEST, Math.min(LARGEST, logOdds(top)));
  });
  return sentences.map((probabilities, at) => {
    const shift = STRENGTH * neighbourhood(asking, at);
    return probabilities.map((probability) => 1 / (1 + Math.exp(-logOdds(probability) - shift)));
  });
}

function neighbourhood(asking: readonly number[], at: number): number {
  let sum = 0;
  let weights = 0;
  for (const [distance, weight] of NEAR.entries()) {
    for (const other of [at - distance - 1, at + distance + 1]) {
      const value = asking[other];
      if (value === undefined) continue;
      sum += weight * value;
      weights += weight;
    }
  }
  return weights === 0 ? 0 : sum / weights;
}
