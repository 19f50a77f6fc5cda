/** The skills worth a closer look for one sentence: what the passes hit, and the best by words and by vectors. */
import type { LexicalScores } from './lexical-channel.ts';
import type { VectorScores } from './vector-channel.ts';

const BEST_OF_EACH = 45;

export interface CandidateList {
  skills: number[];
  /** 1 / (1 + rank) within the list, by words and by vectors, and the distance to the best score. */
  lexicalRank: Float32Array;
  vectorRank: Float32Array;
  lexicalMargin: Float32Array;
  vectorMargin: Float32Array;
}

export const lexicalScore = (scores: LexicalScores, skill: number) =>
  0.7 * (scores.cosineBest[skill] as number) +
  0.5 * (scores.cosinePreferred[skill] as number) +
  0.3 * (scores.coverageBest[skill] as number) +
  0.3 * (scores.coveragePreferred[skill] as number);

export const vectorScore = (scores: VectorScores, skill: number) =>
  (scores.bestMean[skill] as number) + 0.25 * (scores.wholeMean[skill] as number);

export function chooseCandidates(
  hits: Iterable<number>,
  lexical: LexicalScores,
  vector: VectorScores | null,
  onlyHits = false,
): CandidateList {
  const byWords = onlyHits ? [] : best(lexical.touched, (skill) => lexicalScore(lexical, skill));
  const byVectors = vector ? bestOfAll(vector) : [];
  const skills = [...new Set([...hits, ...byWords, ...byVectors])];
  const words = scoresOf(skills, (skill) => lexicalScore(lexical, skill));
  const vectors = scoresOf(skills, (skill) => (vector ? vectorScore(vector, skill) : 0));
  return {
    skills,
    lexicalRank: inverseRanks(words),
    vectorRank: inverseRanks(vectors),
    lexicalMargin: margins(words),
    vectorMargin: margins(vectors),
  };
}

function best(skills: number[], score: (skill: number) => number): number[] {
  if (skills.length <= BEST_OF_EACH) return skills;
  const scores = scoresOf(skills, score);
  const cut = scores.slice().sort()[scores.length - BEST_OF_EACH] as number;
  return skills.filter((_, at) => (scores[at] as number) >= cut).slice(0, 2 * BEST_OF_EACH);
}

/** A plain loop: `Float32Array.from` asks an iterator for each of thousands of skills. */
function scoresOf(skills: readonly number[], score: (skill: number) => number): Float32Array {
  const scores = new Float32Array(skills.length);
  for (let at = 0; at < scores.length; at++) scores[at] = score(skills[at] as number);
  return scores;
}

/** The best of all skills without sorting them all: a threshold from a sample first. */
function bestOfAll(vector: VectorScores): number[] {
  const count = vector.bestMean.length;
  const sample = new Float64Array(Math.ceil(count / 16));
  for (let at = 0; at < sample.length; at++) sample[at] = vectorScore(vector, at * 16);
  sample.sort().reverse();
  const threshold = sample[Math.min(sample.length - 1, Math.ceil((2 * BEST_OF_EACH) / 16))] as number;
  const above: number[] = [];
  for (let skill = 0; skill < count; skill++) if (vectorScore(vector, skill) >= threshold) above.push(skill);
  return best(above, (skill) => vectorScore(vector, skill));
}

function inverseRanks(scores: Float32Array): Float32Array {
  const order = Array.from(scores.keys()).sort((a, b) => (scores[b] as number) - (scores[a] as number));
  const ranks = new Float32Array(scores.length);
  order.forEach((at, rank) => {
    ranks[at] = 1 / (1 + rank);
  });
  return ranks;
}

function margins(scores: Float32Array): Float32Array {
  const top = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  return scores.map((score) => score - top);
}
