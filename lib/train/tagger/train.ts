/** From annotated sentences to the file of a tagger. */
import { SCORED } from '../../match/tagger/chain.ts';
import { type WeightedFeature, writeTagger } from '../../match/tagger/model-file.ts';
import type { WordClasses } from '../../match/tagger/word-classes.ts';
import { type Chain, type ChainSettings, learnChain } from './learn-chain.ts';
import { readGreen, readSkillspanDevelopment, readSkillspanTraining } from './sentences.ts';

/** Chosen on SkillSpan's development ads; what each brings stands in docs/benchmarks.md. */
export const SETTINGS: ChainSettings = {
  seed: 20_260_501,
  epochs: 6,
  atLeast: 3,
  stepSize: 0.1,
  decay: 1e-5,
  offsetDecay: 3e-5,
  greenWeight: 0.5,
  sentenceValue: 0.3,
};

/** Features kept in the file: those with the largest weights. */
const KEPT = 80_000;

export interface TrainingChoice {
  /** Normalised sentences (lib/train/evaluation-data.ts) that must not be learnt from. */
  excluded: ReadonlySet<string>;
  /** Also learn from SkillSpan's development ads: for the shipped tagger, never for one that is measured on them. */
  withDevelopment: boolean;
}

/**
 * Learns a tagger and returns its file. The same classes and choice give the same bytes.
 * @param classes as `readWordClasses` makes them, or `NO_CLASSES`
 */
export function trainTagger(
  classes: WordClasses,
  { excluded, withDevelopment }: TrainingChoice,
): Uint8Array<ArrayBuffer> {
  const sentences = [
    ...readSkillspanTraining(excluded),
    ...(withDevelopment ? readSkillspanDevelopment(excluded) : []),
    ...readGreen('green_train_sentences.jsonl', excluded),
  ];
  return fileOf(learnChain(sentences, classes, SETTINGS), classes);
}

/** The file of a learnt chain: its features with the largest weights. */
export function fileOf(chain: Chain, classes: WordClasses): Uint8Array<ArrayBuffer> {
  const features: (WeightedFeature & { size: number })[] = [];
  for (const [key, row] of chain.numbers) {
    const weights = chain.weights.subarray(row * SCORED, (row + 1) * SCORED);
    features.push({ key, weights, size: Math.max(...weights.map(Math.abs)) });
  }
  // Ties are broken by key, so that the order of features never shows in the file.
  features.sort((one, other) => other.size - one.size || one.key - other.key);
  return writeTagger('en', features.slice(0, KEPT), chain.transitions, chain.sentenceValue, classes);
}
