/** How well a tagger does: by word, by phrase, by sentence. Definitions: docs/benchmarks.md. */
import { OUTSIDE } from '../../match/tagger/chain.ts';
import { spansOf } from '../../match/tagger/spans.ts';
import { bootstrapInterval, type SetFigures } from '../metrics.ts';
import type { LabelledSentence } from './sentences.ts';

/** Counts of things found and marked. `found` of them `foundRight`, and of the marked ones `markedRight`. */
interface Counts {
  found: number;
  foundRight: number;
  marked: number;
  markedRight: number;
}

const UNITS = ['word', 'phrase', 'exactPhrase', 'sentence'] as const;
export type Unit = (typeof UNITS)[number];

export interface TaggerFigures {
  sentences: number;
  words: number;
  /**
   * Words: at the threshold. Phrases: right if they overlap one of the other side; exact ones: if they are equal to
   * one. Sentences: hold a phrase.
   */
  figures: Record<Unit, SetFigures & { f1Interval: [low: number, high: number] }>;
  marked: Record<Unit, number>;
  /** Mean of -ln(probability of the annotators' mark) a word. */
  logLoss: number;
}

interface AdCounts extends Record<Unit, Counts> {
  words: number;
  sentences: number;
  loss: number;
}

/** What a tagger says of a sentence's words (`Tagger.tagKinds`). */
export interface Reading {
  asked: ArrayLike<number>;
  begins: ArrayLike<number>;
}

/** Probability from which a word, a sentence counts as found. */
export interface Thresholds {
  word: number;
  sentence: number;
}

/**
 * Figures of one set. Intervals are 95 %, ads drawn with replacement.
 */
export function measure(
  sentences: readonly LabelledSentence[],
  readings: readonly Reading[],
  thresholds: Thresholds,
  random: () => number,
): TaggerFigures {
  const ads = new Map<string, AdCounts>();
  for (const [at, sentence] of sentences.entries()) {
    const counts = ads.get(sentence.group) ?? emptyCounts();
    ads.set(sentence.group, counts);
    addSentence(counts, sentence, readings[at] as Reading, thresholds);
  }
  const all = [...ads.values()];
  const total = sumOf(all);
  const figures = (unit: Unit) => ({
    ...setFiguresOf(total[unit]),
    f1Interval: bootstrapInterval(all, (sample) => setFiguresOf(sumOf(sample)[unit]).f1, random, 400),
  });
  return {
    sentences: total.sentences,
    words: total.words,
    figures: perUnit(figures),
    marked: perUnit((unit) => total[unit].marked),
    logLoss: total.loss / total.words,
  };
}

function perUnit<Value>(value: (unit: Unit) => Value): Record<Unit, Value> {
  return {
    word: value('word'),
    phrase: value('phrase'),
    exactPhrase: value('exactPhrase'),
    sentence: value('sentence'),
  };
}

function emptyCounts(): AdCounts {
  const none = (): Counts => ({ found: 0, foundRight: 0, marked: 0, markedRight: 0 });
  return { ...perUnit(none), words: 0, sentences: 0, loss: 0 };
}

function sumOf(ads: readonly AdCounts[]): AdCounts {
  const total = emptyCounts();
  for (const ad of ads) {
    total.words += ad.words;
    total.sentences += ad.sentences;
    total.loss += ad.loss;
    for (const unit of UNITS)
      for (const key of ['found', 'foundRight', 'marked', 'markedRight'] as const)
        total[unit][key] += ad[unit][key];
  }
  return total;
}

function setFiguresOf({ found, foundRight, marked, markedRight }: Counts): SetFigures {
  const precision = found === 0 ? 0 : foundRight / found;
  const recall = marked === 0 ? 0 : markedRight / marked;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

const isMarked = (sentence: LabelledSentence, at: number) =>
  ((sentence.allowed[at] as number) & (1 << OUTSIDE)) === 0;

function addSentence(
  counts: AdCounts,
  sentence: LabelledSentence,
  { asked, begins }: Reading,
  thresholds: Thresholds,
): void {
  let top = 0;
  let hasMark = false;
  for (let at = 0; at < sentence.words.length; at++) {
    const probability = asked[at] as number;
    const marked = isMarked(sentence, at);
    top = Math.max(top, probability);
    hasMark ||= marked;
    count(counts.word, probability >= thresholds.word, marked);
    counts.loss -= Math.log(Math.max(1e-6, marked ? probability : 1 - probability));
  }
  counts.words += sentence.words.length;
  counts.sentences++;
  count(counts.sentence, top >= thresholds.sentence, hasMark);
  const found = spansOf(sentence.before, asked, thresholds.word, begins);
  addPhrases(counts.phrase, sentence, found, (one, other) => one.start < other.end && other.start < one.end);
  addPhrases(
    counts.exactPhrase,
    sentence,
    found,
    (one, other) => one.start === other.start && one.end === other.end,
  );
}

function count(counts: Counts, found: boolean, marked: boolean): void {
  if (found) counts.found++;
  if (marked) counts.marked++;
  if (!found || !marked) return;
  counts.foundRight++;
  counts.markedRight++;
}

interface Span {
  start: number;
  end: number;
}

function addPhrases(
  counts: Counts,
  sentence: LabelledSentence,
  found: Span[],
  isSame: (one: Span, other: Span) => boolean,
): void {
  const marked = markedPhrases(sentence);
  const meets = (one: Span, others: Span[]) => others.some((other) => isSame(one, other));
  counts.found += found.length;
  counts.foundRight += found.filter((span) => meets(span, marked)).length;
  counts.marked += marked.length;
  counts.markedRight += marked.filter((span) => meets(span, found)).length;
}

/** Runs of marked words, cut where the annotators begin a new phrase. */
export function markedPhrases(sentence: LabelledSentence): Span[] {
  const phrases: Span[] = [];
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
