/** How far the words of a label are meant by some word of a sentence: by vectors, each word's nearest. */
import type { LanguageIndex } from '../../pack/language-index.ts';
import type { Folder } from '../../text/fold.ts';
import type { WordVectors } from '../vectors/word-vectors.ts';

/** Cosines below this count as unrelated; what lies above is stretched to 0…1 and squared. */
const UNRELATED = 0.35;

/** For each folded token of the labels the word whose vector stands for it, or -1: the first that folds to it. */
export function wordsOfTokens(index: LanguageIndex, folder: Folder, words: WordVectors): Int32Array {
  const result = new Int32Array(index.tokens.count).fill(-1);
  for (let word = 0; word < words.count; word++) {
    const token = index.tokens.find(folder.fold(words.text(word)));
    if (token >= 0 && result[token] === -1) result[token] = word;
  }
  return result;
}

/**
 * Returns, for one sentence after the other, the similarity 0…1 of a label's token to the nearest word of the
 * sentence. A token that stands in the sentence is 1.
 */
export function createSoftMatch(words: WordVectors, wordOf: Int32Array) {
  const { dims } = words;
  const lengths = new Float32Array(words.count);
  const lengthOf = (word: number): number => {
    if (lengths[word] === 0) {
      let squares = 0;
      for (let at = word * dims; at < (word + 1) * dims; at++) squares += (words.vectors[at] as number) ** 2;
      lengths[word] = Math.sqrt(squares) || 1;
    }
    return lengths[word] as number;
  };
  const known = new Float32Array(wordOf.length);
  const knownIn = new Uint32Array(wordOf.length);
  let number = 0;
  return (sentence: readonly number[], bag: ReadonlySet<number>) => {
    number++;
    const distinct = [...new Set(sentence)].filter((word) => word >= 0);
    const vectors = unitVectors(words, distinct, lengthOf);
    return (token: number): number => {
      if (knownIn[token] === number) return known[token] as number;
      const word = wordOf[token] as number;
      const value = bag.has(token)
        ? 1
        : word < 0
          ? 0
          : stretched(nearest(words, word, vectors, lengthOf(word)));
      knownIn[token] = number;
      known[token] = value;
      return value;
    };
  };
}

const stretched = (cosine: number) => Math.max(0, (cosine - UNRELATED) / (1 - UNRELATED)) ** 2;

function unitVectors(
  words: WordVectors,
  list: readonly number[],
  lengthOf: (word: number) => number,
): Float32Array {
  const { dims } = words;
  const vectors = new Float32Array(list.length * dims);
  list.forEach((word, at) => {
    const length = lengthOf(word);
    for (let dim = 0; dim < dims; dim++)
      vectors[at * dims + dim] = (words.vectors[word * dims + dim] as number) / length;
  });
  return vectors;
}

function nearest(
  { dims, vectors: all }: WordVectors,
  word: number,
  vectors: Float32Array,
  length: number,
): number {
  let best = -1;
  for (let from = 0; from < vectors.length; from += dims) {
    let product = 0;
    for (let dim = 0; dim < dims; dim++)
      product += (vectors[from + dim] as number) * (all[word * dims + dim] as number);
    if (product > best) best = product;
  }
  return best / length;
}
