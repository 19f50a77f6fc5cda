/** Which words get a vector, and what each starts from. */
import { vectorWord } from '../../match/vectors/word-vectors.ts';
import { createFolder } from '../../text/fold.ts';
import { tokenize } from '../../text/tokenize.ts';
import type { Corpus } from './corpus.ts';
import { normalNumber, type Random } from './draws.ts';
import { START_DIMS } from './start-vectors.ts';

/** How often forms stand in the corpus. */
export interface WordCounts {
  /** In labels of skills. */
  labels: Map<string, number>;
  /** In our own aliases of skills. */
  aliases: Map<string, number>;
  /** In labels, aliases, descriptions, occupations and sentences. */
  texts: Map<string, number>;
  ads: Map<string, number>;
  /** Form → the surface words (lower-cased) that become it. */
  surfaces: Map<string, Map<string, number>>;
}

export interface StartingPoint {
  words: string[];
  /** `words × START_DIMS` */
  vectors: Float32Array;
  weight: Float32Array;
}

/** Function words, which weigh a fifth of what their rarity gives them. */
const FUNCTION_WORDS = new Set(
  (
    'a an the of to and in for on with or as at by be is are was were you your we our i it its this that these those ' +
    'will from their they have has can all any who which what into within such other more than etc not do if us he ' +
    'she them also may must should would about so but'
  ).split(' '),
);
/** Rarity: a word that makes up this share of all text weighs one half. */
const HALF_WEIGHT_SHARE = 1e-3;
const RANDOM_START = 0.1;

export function countWords(corpus: Corpus): WordCounts {
  const counts: WordCounts = {
    labels: new Map(),
    aliases: new Map(),
    texts: new Map(),
    ads: new Map(),
    surfaces: new Map(),
  };
  const count = (text: string, ...tables: Map<string, number>[]) => {
    for (const surface of surfacesOf(text)) {
      const form = vectorWord(surface);
      if (form === '') continue;
      for (const table of tables) increase(table, form);
      const surfaces = counts.surfaces.get(form) ?? new Map<string, number>();
      counts.surfaces.set(form, surfaces);
      increase(surfaces, surface.toLowerCase());
    }
  };
  for (const { labels, description } of corpus.skills) {
    for (const label of labels) count(label, counts.labels, counts.texts);
    count(description, counts.texts);
  }
  for (const labels of corpus.occupations) for (const label of labels) count(label, counts.texts);
  for (const { text } of corpus.aliases) count(text, counts.aliases, counts.texts);
  for (const { text } of [...corpus.sentences, ...corpus.phrases]) count(text, counts.texts);
  for (const text of corpus.ads) count(text, counts.ads);
  return counts;
}

function surfacesOf(text: string): string[] {
  const { count, start, end } = tokenize(text);
  return Array.from({ length: count }, (_, at) => text.slice(start[at], end[at]));
}

function increase(table: Map<string, number>, key: string): void {
  table.set(key, (table.get(key) ?? 0) + 1);
}

/**
 * The words to train, at most `most`: those of labels and aliases first, then those of the other texts and of ads,
 * the frequent first; rare ones only if they have a vector to start from.
 */
export function chooseWords(counts: WordCounts, hasStart: (form: string) => boolean, most: number): string[] {
  const { labels, aliases, texts, ads } = counts;
  const inLabels = (form: string) => labels.get(form) ?? 0;
  const forms = [...new Set([...texts.keys(), ...ads.keys()])].filter((form) => {
    if (hasStart(form)) return texts.has(form) || (ads.get(form) ?? 0) >= 5;
    return aliases.has(form) || (texts.get(form) ?? 0) >= 2;
  });
  // A word in a label names concepts, elsewhere it only helps to recognise them; what ads say is what is looked up.
  const rank = (form: string) =>
    (inLabels(form) + (aliases.get(form) ?? 0)) * 10 + (texts.get(form) ?? 0) + (ads.get(form) ?? 0) / 2;
  return forms.sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1)).slice(0, most);
}

/**
 * Vectors and weights before training: start vectors of the word's surfaces, else of words with the same stem, else
 * random ones; centred, so that unrelated words stand at right angles.
 */
export function startingPoint(
  words: string[],
  counts: WordCounts,
  start: Map<string, Float32Array>,
  random: Random,
): StartingPoint {
  const folder = createFolder('en');
  const own = new Map(words.map((word) => [word, startOf(word, counts, start)]));
  const byStem = Map.groupBy(words, (word) => folder.fold(word));
  const vectors = new Float32Array(words.length * START_DIMS);
  words.forEach((word, at) => {
    const siblings = (byStem.get(folder.fold(word)) ?? []).map((other) => own.get(other) ?? null);
    const vector = own.get(word) ?? mean(siblings.filter((sibling) => sibling !== null));
    const row = vector ?? Float32Array.from({ length: START_DIMS }, () => normalNumber(random, RANDOM_START));
    vectors.set(row, at * START_DIMS);
  });
  centre(vectors);
  return { words, vectors, weight: rarity(words, counts) };
}

function startOf(word: string, counts: WordCounts, start: Map<string, Float32Array>): Float32Array | null {
  const surfaces = [...(counts.surfaces.get(word) ?? [])].filter(([surface]) => start.has(surface));
  const weighted = surfaces.map(([surface, times]) => start.get(surface)?.map((value) => value * times));
  return mean(weighted.filter((vector) => vector !== undefined)) ?? start.get(word) ?? null;
}

/** The direction of the sum, at length 1. */
function mean(vectors: Float32Array[]): Float32Array | null {
  if (vectors.length === 0) return null;
  const sum = new Float32Array(START_DIMS);
  for (const vector of vectors)
    for (let dim = 0; dim < START_DIMS; dim++) sum[dim] = (sum[dim] as number) + (vector[dim] as number);
  const length = Math.hypot(...sum) || 1;
  return sum.map((value) => value / length);
}

function centre(vectors: Float32Array): void {
  const count = vectors.length / START_DIMS;
  for (let dim = 0; dim < START_DIMS; dim++) {
    let sum = 0;
    for (let at = dim; at < vectors.length; at += START_DIMS) sum += vectors[at] as number;
    for (let at = dim; at < vectors.length; at += START_DIMS)
      vectors[at] = (vectors[at] as number) - sum / count;
  }
}

/** Smooth inverse frequency (Arora, Liang, Ma 2017). */
function rarity(words: string[], { texts, ads }: WordCounts): Float32Array {
  const frequency = (word: string) => (texts.get(word) ?? 0) + (ads.get(word) ?? 0);
  const all = [...texts.values(), ...ads.values()].reduce((sum, times) => sum + times, 0);
  return Float32Array.from(words, (word) => {
    const weight = HALF_WEIGHT_SHARE / (HALF_WEIGHT_SHARE + frequency(word) / all);
    return FUNCTION_WORDS.has(word) ? weight / 5 : weight;
  });
}
