/** Training itself: from a corpus and start vectors to word vectors. Pure but for its report of progress. */
import { type TrainedWords, textWords } from '../../match/vectors/word-vectors.ts';
import { createRandom } from '../random.ts';
import { type AdamSettings, createAdam } from './adam.ts';
import { createContrastiveLoss } from './contrastive.ts';
import type { Corpus } from './corpus.ts';
import { startModel } from './model.ts';
import { createPairs, encodeCorpus, type PairSettings } from './pairs.ts';
import type { StartingPoint } from './word-list.ts';

export interface TrainingSettings extends AdamSettings, PairSettings {
  seed: number;
  /** Cosines are multiplied by this before the softmax. */
  temperature: number;
}

export const SETTINGS: TrainingSettings = {
  seed: 1,
  steps: 2000,
  rate: 0.01,
  weightFactor: 3,
  decay: 0.1,
  temperature: 20,
  pairs: 512,
  sentences: 0.4,
  descriptions: 0.2,
  aliases: 0.06,
  phrases: 0.08,
  preferred: 0.6,
  dropout: 0.2,
  windowsFrom: 300,
  windows: 0.7,
};

/** @param onStep called after each step with its number (from 1) and the loss */
export function trainWordVectors(
  corpus: Corpus,
  start: StartingPoint,
  settings: TrainingSettings,
  onStep: (step: number, loss: number) => void,
): TrainedWords {
  const model = startModel(start);
  const numbers = new Map(start.words.map((word, at) => [word, at]));
  const find = (word: string) => numbers.get(word) ?? -1;
  const encoded = encodeCorpus(corpus, (text) => textWords({ find }, text).filter((word) => word >= 0));
  const drawPairs = createPairs(model, encoded, settings, createRandom(settings.seed));
  const lossOf = createContrastiveLoss(model, settings.pairs, settings.temperature);
  const descend = createAdam(model, settings);
  for (let step = 1; step <= settings.steps; step++) {
    const { loss, gradient } = lossOf(drawPairs(step));
    descend(gradient, step);
    onStep(step, loss);
  }
  return {
    language: 'en',
    dims: model.dims,
    words: start.words,
    vectors: model.vectors,
    weight: model.weight,
  };
}
