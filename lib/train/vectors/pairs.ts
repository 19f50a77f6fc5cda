/** Draws the pairs of texts that training brings together. */
import type { Batch } from './contrastive.ts';
import type { Corpus, GoldSentence } from './corpus.ts';
import { createDeck, pickFrom, pickNumber, type Random } from './draws.ts';
import { type Model, textVector } from './model.ts';

export interface PairSettings {
  /** Pairs a batch. */
  pairs: number;
  /** Shares of a batch: sentence, description, alias or phrase ↔ label; the rest is label ↔ label. */
  sentences: number;
  descriptions: number;
  aliases: number;
  phrases: number;
  /** How often the partner is a preferred label rather than any. */
  preferred: number;
  /** Share of words left out of a text. */
  dropout: number;
  /** From this step on a sentence is cut to its best window, this often. */
  windowsFrom: number;
  windows: number;
}

interface ShortText {
  words: number[];
  skill: number;
}

/** The corpus as numbers of words. */
export interface EncodedCorpus {
  /** Labels of each skill, the first its preferred label without qualifier. */
  labels: number[][][];
  descriptions: number[][];
  aliases: ShortText[];
  phrases: ShortText[];
  sentences: number[][];
  /** Sentence and skill of each gold pair. */
  gold: { sentence: number; skill: number }[];
}

export function encodeCorpus(corpus: Corpus, encode: (text: string) => number[]): EncodedCorpus {
  const shortTexts = (texts: GoldSentence[]) =>
    texts.flatMap(({ text, skills }) => skills.map((skill) => ({ words: encode(text), skill })));
  return {
    labels: corpus.skills.map(({ labels }) => labels.map(encode)),
    descriptions: corpus.skills.map(({ description }) => encode(description)),
    aliases: shortTexts(corpus.aliases),
    phrases: shortTexts(corpus.phrases),
    sentences: corpus.sentences.map(({ text }) => encode(text)),
    gold: corpus.sentences.flatMap(({ skills }, sentence) => skills.map((skill) => ({ sentence, skill }))),
  };
}

/** Returns the function that draws the batch of a step. */
export function createPairs(model: Model, corpus: EncodedCorpus, settings: PairSettings, random: Random) {
  const { pairs } = settings;
  const counts = {
    sentences: Math.floor(pairs * settings.sentences),
    descriptions: Math.floor(pairs * settings.descriptions),
    aliases: Math.floor(pairs * settings.aliases),
    phrases: Math.floor(pairs * settings.phrases),
  };
  const nextGold = createDeck(random, corpus.gold);
  const labelOf = (skill: number, preferred: number) => {
    const labels = corpus.labels[skill] as number[][];
    return random() < preferred ? (labels[0] as number[]) : pickFrom(random, labels);
  };
  const windowOf = createBestWindow(model);
  const drop = (words: ArrayLike<number>): ArrayLike<number> => {
    if (words.length <= 1) return words;
    return Array.from(words).filter(() => random() > settings.dropout);
  };
  return (step: number): Batch => {
    const batch = {
      left: [] as ArrayLike<number>[],
      right: [] as ArrayLike<number>[],
      concept: [] as number[],
    };
    const add = (left: ArrayLike<number>, right: ArrayLike<number>, skill: number) => {
      batch.left.push(drop(left));
      batch.right.push(drop(right));
      batch.concept.push(skill);
    };
    for (let at = 0; at < counts.sentences; at++) {
      const { sentence, skill } = nextGold();
      const label = labelOf(skill, settings.preferred);
      const words = corpus.sentences[sentence] as number[];
      const cut = step > settings.windowsFrom && random() < settings.windows;
      add(cut ? windowOf(words, label) : words, label, skill);
    }
    for (let at = 0; at < counts.descriptions; at++) {
      const skill = pickNumber(random, corpus.labels.length);
      add(corpus.descriptions[skill] as number[], labelOf(skill, settings.preferred), skill);
    }
    for (const kind of ['aliases', 'phrases'] as const)
      for (let at = 0; at < counts[kind]; at++) {
        const { words, skill } = pickFrom(random, corpus[kind]);
        add(words, labelOf(skill, settings.preferred), skill);
      }
    while (batch.concept.length < pairs) {
      const skill = pickNumber(random, corpus.labels.length);
      add(labelOf(skill, 0), labelOf(skill, 0.5), skill);
    }
    return batch;
  };
}

const WINDOW_SIZES = [4, 8, 14];

/** The stretch of a sentence (or all of it) that lies nearest to a label under the present model. */
function createBestWindow(model: Model): (words: number[], label: ArrayLike<number>) => number[] {
  const target = new Float32Array(model.dims);
  const vector = new Float32Array(model.dims);
  return (words, label) => {
    textVector(model, label, target, 0);
    let best = words;
    let most = -1;
    for (const size of [words.length, ...WINDOW_SIZES.filter((size) => size < words.length)]) {
      for (let start = 0; start + size <= words.length; start += Math.max(1, Math.floor(size / 3))) {
        const window = words.slice(start, start + size);
        textVector(model, window, vector, 0);
        let cosine = 0;
        for (let dim = 0; dim < vector.length; dim++)
          cosine += (vector[dim] as number) * (target[dim] as number);
        if (cosine <= most) continue;
        most = cosine;
        best = window;
      }
    }
    return best;
  };
}
