/** How well a tagger does: by word, by phrase, by sentence. Definitions: docs/benchmarks.md. */
import { OUTSIDE } from '../../match/tagger/chain.ts';
import { spansOf } from '../../match/tagger/spans.ts';
import { figuresOf, type SetFigures } from '../metrics.ts';
import type { LabelledSentence } from './sentences.ts';

export interface TaggerFigures {
  words: number;
  sentences: number;
  phrases: number;
  /** Words, at probability 0.5. */
  word: SetFigures;
  /** Phrases: a found one is right if it overlaps a marked one, and the reverse. */
  phrase: SetFigures;
  /** Sentences that hold a phrase, by their most probable word. */
  sentence: SetFigures;
  /** Mean of -ln(probability of the annotators' mark) a word. */
  logLoss: number;
}

/** Probabilities of a sentence's words. */
export type Tag = (sentence: LabelledSentence) => ArrayLike<number>;

const isMarked = (sentence: LabelledSentence, at: number) =>
  ((sentence.allowed[at] as number) & (1 << OUTSIDE)) === 0;

/** Numbers from which the figures are made, added up over sentences. */
export class Tally {
  words = 0;
  sentences = 0;
  word = { right: 0, shown: 0, wanted: 0 };
  phraseFound = { right: 0, shown: 0 };
  phraseWanted = { right: 0, wanted: 0 };
  sentence = { right: 0, shown: 0, wanted: 0 };
  loss = 0;

  add(
    sentence: LabelledSentence,
    probabilities: ArrayLike<number>,
    threshold = 0.5,
    sentenceThreshold = 0.5,
  ): void {
    let top = 0;
    let hasMark = false;
    for (let at = 0; at < sentence.words.length; at++) {
      const probability = probabilities[at] as number;
      const marked = isMarked(sentence, at);
      top = Math.max(top, probability);
      hasMark ||= marked;
      this.words++;
      if (marked) this.word.wanted++;
      if (probability >= threshold) this.word.shown++;
      if (marked && probability >= threshold) this.word.right++;
      this.loss -= Math.log(Math.max(1e-6, marked ? probability : 1 - probability));
    }
    this.sentences++;
    if (hasMark) this.sentence.wanted++;
    if (top >= sentenceThreshold) this.sentence.shown++;
    if (hasMark && top >= sentenceThreshold) this.sentence.right++;
    this.addPhrases(sentence, probabilities, threshold);
  }

  private addPhrases(sentence: LabelledSentence, probabilities: ArrayLike<number>, threshold: number): void {
    const found = spansOf(sentence.before, probabilities, threshold);
    const wanted = markedPhrases(sentence);
    const overlaps = (one: { start: number; end: number }, others: { start: number; end: number }[]) =>
      others.some((other) => one.start < other.end && other.start < one.end);
    this.phraseFound.shown += found.length;
    this.phraseFound.right += found.filter((span) => overlaps(span, wanted)).length;
    this.phraseWanted.wanted += wanted.length;
    this.phraseWanted.right += wanted.filter((span) => overlaps(span, found)).length;
  }

  figures(): TaggerFigures {
    const precision = this.phraseFound.right / Math.max(1, this.phraseFound.shown);
    const recall = this.phraseWanted.right / Math.max(1, this.phraseWanted.wanted);
    return {
      words: this.words,
      sentences: this.sentences,
      phrases: this.phraseWanted.wanted,
      word: figuresOf(this.word.right, this.word.shown, this.word.wanted),
      phrase: { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) },
      sentence: figuresOf(this.sentence.right, this.sentence.shown, this.sentence.wanted),
      logLoss: this.loss / this.words,
    };
  }
}

/** Runs of marked words, cut where the annotators begin a new phrase. */
export function markedPhrases(sentence: LabelledSentence): { start: number; end: number }[] {
  const phrases: { start: number; end: number }[] = [];
  for (let at = 0; at < sentence.words.length; at++) {
    if (!isMarked(sentence, at)) continue;
    const last = phrases.at(-1);
    if (last && last.end === at && !beginsOnly(sentence.allowed[at] as number)) last.end = at + 1;
    else phrases.push({ start: at, end: at + 1 });
  }
  return phrases;
}

/** No state of the set continues a phrase: bits of the two begin states only. */
const beginsOnly = (states: number) => (states & 0b10100) === 0;

export function measure(
  sentences: readonly LabelledSentence[],
  tag: Tag,
  sentenceThreshold = 0.5,
): TaggerFigures {
  const tally = new Tally();
  for (const sentence of sentences) tally.add(sentence, tag(sentence), 0.5, sentenceThreshold);
  return tally.figures();
}
