/** Which labels hold which words: a sorted word list and, for each word, its labels. */
import type { LabelId, LanguageLabels } from '../pack/vocabulary.ts';
import { typingDistance } from './typing-distance.ts';
import { wordsOf } from './words.ts';

/** How well a word of the index meets a typed word: 1 the same … 0 not at all. */
export interface WordMatch {
  word: number;
  quality: number;
}

const SAME = 1;
const BEGINS = 0.9;
const INSIDE = 0.6;
const SIMILAR = 0.5;

export class WordIndex {
  /** Sorted by code units. */
  readonly #words: string[];
  /** Labels of word w: `#labels[#start[w] … #start[w + 1])`. */
  readonly #start: Uint32Array;
  readonly #labels: Uint32Array;
  /** Which letters a word has, one bit each. */
  readonly #letters: Uint32Array;
  /** How many words a label has. */
  readonly wordCounts: Uint8Array;

  /**
   * @param end labels `0 … end-1` are indexed: those of skills and occupations come before the groups'
   * @param isWanted which of them; all, if not given
   */
  constructor(labels: LanguageLabels, end: LabelId, isWanted: (label: LabelId) => boolean = () => true) {
    const { words, pairs, counts } = collect(labels, end, isWanted);
    const order = words
      .map((_, id) => id)
      .sort((a, b) => ((words[a] as string) < (words[b] as string) ? -1 : 1));
    const rank = new Uint32Array(words.length);
    order.forEach((id, place) => {
      rank[id] = place;
    });
    this.#words = order.map((id) => words[id] as string);
    this.#letters = Uint32Array.from(this.#words, lettersOf);
    this.wordCounts = counts;
    [this.#start, this.#labels] = groupByWord(pairs, rank);
  }

  labelsOf(word: number): Uint32Array {
    return this.#labels.subarray(this.#start[word], this.#start[word + 1]);
  }

  /** Words that are, begin with, or (from 4 letters on) contain what was typed. */
  matches(typed: string): WordMatch[] {
    const found: WordMatch[] = [];
    for (let word = this.#firstFrom(typed); this.#words[word]?.startsWith(typed); word++)
      found.push({ word, quality: this.#words[word] === typed ? SAME : BEGINS });
    if (typed.length >= 4)
      this.#words.forEach((text, word) => {
        if (text.indexOf(typed, 1) > 0 && !text.startsWith(typed)) found.push({ word, quality: INSIDE });
      });
    return found;
  }

  /** Words a slip or two away from what was typed. */
  similar(typed: string): WordMatch[] {
    const most = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
    if (most === 0) return [];
    const letters = lettersOf(typed);
    const found: WordMatch[] = [];
    this.#words.forEach((text, word) => {
      // A letter that the word lacks is a slip of its own: most words need no closer look.
      if (countBits(letters & ~(this.#letters[word] as number)) > most) return;
      const { whole, beginning } = typingDistance(typed, text, most);
      if (beginning > most) return;
      found.push({ word, quality: SIMILAR - 0.1 * beginning + (whole <= most ? 0.1 : 0) });
    });
    return found;
  }

  #firstFrom(typed: string): number {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle] as string) < typed) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** One bit for each letter that occurs; letters whose codes agree in their last five bits share one. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters >>> 0;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Words by first appearance, and pairs of word and label as a flat array. */
function collect(labels: LanguageLabels, end: LabelId, isWanted: (label: LabelId) => boolean) {
  const ids = new Map<string, number>();
  const pairs: number[] = [];
  const counts = new Uint8Array(end);
  for (let label = 0; label < end; label++) {
    if (!isWanted(label)) continue;
    const words = wordsOf(labels.text(label));
    counts[label] = words.length;
    for (const word of words) {
      let id = ids.get(word);
      if (id === undefined) {
        id = ids.size;
        ids.set(word, id);
      }
      pairs.push(id, label);
    }
  }
  return { words: [...ids.keys()], pairs, counts };
}

/** Counting sort of the pairs by the rank of their word. */
function groupByWord(pairs: number[], rank: Uint32Array): [Uint32Array, Uint32Array] {
  const start = new Uint32Array(rank.length + 1);
  for (let at = 0; at < pairs.length; at += 2) {
    const place = (rank[pairs[at] as number] as number) + 1;
    start[place] = (start[place] as number) + 1;
  }
  for (let place = 1; place < start.length; place++)
    start[place] = (start[place] as number) + (start[place - 1] as number);
  const next = start.slice();
  const labels = new Uint32Array(pairs.length / 2);
  for (let at = 0; at < pairs.length; at += 2) {
    const place = rank[pairs[at] as number] as number;
    labels[next[place] as number] = pairs[at + 1] as number;
    next[place] = (next[place] as number) + 1;
  }
  return [start, labels];
}
