/** How far the words of a label are meant by some word of a sentence: by vectors, each word's nearest. */
import type { WordVectors } from '../vectors/word-vectors.ts';

/** Cosines below this count as unrelated; what lies above is stretched to 0…1 and squared. */
const UNRELATED = 0.35;

/** Returns the similarity 0…1 of a label's word to the nearest word of the sentence; answers are remembered a sentence. */
export function createSoftMatch(words: WordVectors) {
  const { dims } = words;
  const lengths = new Float32Array(words.count).fill(-1);
  const lengthOf = (word: number) => {
    let length = lengths[word] as number;
    if (length < 0) {
      let squares = 0;
      for (let dim = 0; dim < dims; dim++) squares += (words.vectors[word * dims + dim] as number) ** 2;
      length = Math.sqrt(squares) || 1;
      lengths[word] = length;
    }
    return length;
  };
  const cosine = (one: number, two: number) => {
    let product = 0;
    for (let dim = 0; dim < dims; dim++) {
      product += (words.vectors[one * dims + dim] as number) * (words.vectors[two * dims + dim] as number);
    }
    return product / (lengthOf(one) * lengthOf(two));
  };
  return (sentence: readonly number[]) => {
    const distinct = [...new Set(sentence)].filter((word) => word >= 0);
    const known = new Map<number, number>();
    return (word: number): number => {
      if (word < 0) return 0;
      let value = known.get(word);
      if (value === undefined) {
        const nearest = distinct.reduce(
          (most, other) => Math.max(most, word === other ? 1 : cosine(word, other)),
          -1,
        );
        value = Math.max(0, (nearest - UNRELATED) / (1 - UNRELATED)) ** 2;
        known.set(word, value);
      }
      return value;
    };
  };
}
