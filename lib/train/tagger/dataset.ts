/** Labelled sentences as rows of feature numbers: what the training loops walk. */

import type { TaggerSentence } from '../../match/tagger/features.ts';
import { createKeyList, type KeyList, sentenceFeatures, wordFeatures } from '../../match/tagger/features.ts';

/** Feature numbers of one sentence; `wordStart[i]..wordStart[i+1]` in `wordFeature` are those of word i. */
export interface FeatureRows {
  wordStart: Int32Array;
  wordFeature: Int32Array;
  sentenceFeature: Int32Array;
}

/** Feature keys that are frequent enough to be learnt → their numbers 0…n-1. */
export function featureNumbers(sentences: readonly TaggerSentence[], atLeast: number): Map<number, number> {
  const counts = new Map<number, number>();
  const count = (list: KeyList) => {
    for (let index = 0; index < list.count; index++) {
      const key = list.keys[index] as number;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  };
  eachKeyList(sentences, (list) => count(list));
  const numbers = new Map<number, number>();
  for (const [key, times] of counts) if (times >= atLeast) numbers.set(key, numbers.size);
  return numbers;
}

function eachKeyList(sentences: readonly TaggerSentence[], visit: (list: KeyList) => void): void {
  const list = createKeyList();
  for (const sentence of sentences) {
    for (let at = 0; at < sentence.forms.length; at++) {
      wordFeatures(sentence, at, list);
      visit(list);
    }
    sentenceFeatures(sentence, list);
    visit(list);
  }
}

export function featureRows(sentence: TaggerSentence, numbers: ReadonlyMap<number, number>): FeatureRows {
  const list = createKeyList();
  const known = () => {
    const row: number[] = [];
    for (let index = 0; index < list.count; index++) {
      const number = numbers.get(list.keys[index] as number);
      if (number !== undefined) row.push(number);
    }
    return row;
  };
  const wordStart = new Int32Array(sentence.forms.length + 1);
  const wordFeature: number[] = [];
  for (let at = 0; at < sentence.forms.length; at++) {
    wordFeatures(sentence, at, list);
    wordFeature.push(...known());
    wordStart[at + 1] = wordFeature.length;
  }
  sentenceFeatures(sentence, list);
  return { wordStart, wordFeature: Int32Array.from(wordFeature), sentenceFeature: Int32Array.from(known()) };
}
