/** The best skills of the whole vocabulary for a posting, whatever their probability. */
import type { OpenVocabulary } from '../pack/open.ts';
import type { Posting } from '../posting.ts';
import type { LanguageEngine } from './language-engine.ts';
import { lexicalScores } from './lexical-ranking.ts';
import { logistic } from './ranker/model.ts';

/**
 * Exactly `count` skills, or all if there are fewer. Within one stretch the ranker's order counts; over several,
 * how likely a skill is in any of them. Shared words order the rest, always behind.
 */
export function rankAll(
  engine: LanguageEngine,
  vocabulary: OpenVocabulary,
  posting: Posting,
  count: number,
): [uri: string, score: number][] {
  const stream = engine.read(posting);
  const tail = lexicalScores(stream, vocabulary, engine.index);
  const scores = tail.map((score) => score / 100);
  const units = engine.rankUnits(posting, stream);
  if (units) {
    const isSingle = units.length === 1;
    for (const { skills } of units) {
      for (const { skill, score, probability } of skills) {
        const value = isSingle
          ? 0.01 + 0.99 * logistic(score / 4)
          : unite(scores[skill] as number, probability);
        scores[skill] = Math.max(scores[skill] as number, value);
      }
    }
  } else {
    for (const { concept, probability } of engine.find(posting, 'quick').skills) {
      scores[concept] = Math.max(scores[concept] as number, 0.01 + 0.99 * probability);
    }
  }
  return [...scores.keys()]
    .sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
    .slice(0, count)
    .map((skill) => [vocabulary.uri(skill), scores[skill] as number]);
}

/** Noisy-or on top of the tail's hundredth. */
const unite = (known: number, probability: number) =>
  0.01 + 0.99 * (1 - (1 - Math.max(0, (known - 0.01) / 0.99)) * (1 - probability));
