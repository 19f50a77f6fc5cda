/**
 * The features of a sentence's words, as 32-bit keys. Training and running read them through this one file,
 * so that both see the same.
 */
import { featureKey, pairKey } from './hashing.ts';
import type { WordForm } from './word-forms.ts';

/** A sentence as the features see it; both arrays have one entry a word. */
export interface TaggerSentence {
  forms: readonly WordForm[];
  /** What stands before each word: JOINED, SOFT_BREAK or HARD_BREAK (lib/text/tokenize.ts). */
  before: readonly number[];
}

/** Stand-ins for the words outside a sentence. */
const START = 0x51ab7a11;
const END = 0x0e2d0f5e;
const REACH = 4;
const WIDE_REACH = 3;
const NARROW_REACH = 2;
/** Above every class. */
const NO_CLASS = 1000;

/** A growing list of feature keys that is reused from word to word. */
export interface KeyList {
  keys: Uint32Array;
  count: number;
}

export const createKeyList = (): KeyList => ({ keys: new Uint32Array(4096), count: 0 });

function add(list: KeyList, key: number): void {
  if (list.count < list.keys.length) list.keys[list.count++] = key;
}

/** Templates below 100 belong to a word, from 100 on to the sentence. */
export function wordFeatures(sentence: TaggerSentence, at: number, list: KeyList): void {
  const { forms, before } = sentence;
  const count = forms.length;
  const form = forms[at] as WordForm;
  const stemAt = (index: number) =>
    index < 0 ? START : index >= count ? END : (forms[index] as WordForm).stem;
  const breakAt = (index: number) => (index <= 0 || index >= count ? 3 : (before[index] as number));
  list.count = 0;
  add(list, featureKey(1, 0));
  for (let distance = -REACH; distance <= REACH; distance++) {
    add(list, featureKey(10 + distance, stemAt(at + distance)));
  }
  const previous = stemAt(at - 1);
  const next = stemAt(at + 1);
  add(list, pairKey(20, previous, form.stem));
  add(list, pairKey(21, form.stem, next));
  add(list, pairKey(22, stemAt(at - 2), previous));
  add(list, pairKey(23, next, stemAt(at + 2)));
  add(list, pairKey(24, previous, next));
  add(list, featureKey(30, form.plain));
  add(list, featureKey(31, form.ending));
  add(list, featureKey(32, form.shortEnding));
  add(list, featureKey(33, form.beginning));
  const before1 = forms[at - 1];
  const after1 = forms[at + 1];
  if (before1) {
    add(list, featureKey(34, before1.ending));
    add(list, pairKey(35, before1.shape, form.shape));
    add(list, pairKey(36, before1.ending, form.ending));
  }
  if (after1) {
    add(list, featureKey(37, after1.ending));
    add(list, pairKey(38, form.shape, after1.shape));
    add(list, pairKey(39, form.ending, after1.ending));
  }
  add(list, featureKey(40, form.shape));
  addBreaks(list, at, count, form, stemAt, breakAt);
  addClasses(list, forms, at);
}

/** Breaks around the word, and how far into its sentence and its part between breaks it stands. */
function addBreaks(
  list: KeyList,
  at: number,
  count: number,
  form: WordForm,
  stemAt: (index: number) => number,
  breakAt: (index: number) => number,
): void {
  const here = breakAt(at);
  const after = breakAt(at + 1);
  add(list, pairKey(50, here, after));
  add(list, pairKey(51, breakAt(at - 1) * 4 + here, after * 4 + breakAt(at + 2)));
  if (here !== 0) add(list, pairKey(52, here, stemAt(at - 1)));
  if (here !== 0) add(list, pairKey(53, here, form.stem));
  if (after !== 0) add(list, pairKey(54, after, form.stem));
  add(list, featureKey(55, Math.min(at, 6)));
  add(list, featureKey(56, Math.min(count - at, 4)));
  add(list, pairKey(57, at === 0 ? 1 : 0, form.shape));
}

/** Classes of the words around: the narrow ones near, the wide ones further; where there is none, the shape. */
function addClasses(list: KeyList, forms: readonly WordForm[], at: number): void {
  for (let distance = -WIDE_REACH; distance <= WIDE_REACH; distance++) {
    const form = forms[at + distance];
    if (form === undefined) continue;
    add(list, featureKey(70 + distance, form.coarse || NO_CLASS + form.shape));
    if (Math.abs(distance) <= NARROW_REACH)
      add(list, featureKey(60 + distance, form.fine || NO_CLASS + form.shape));
  }
}

/** Features that all words of a sentence share: its first word, its length, the bag of its words and of their classes. */
export function sentenceFeatures(sentence: TaggerSentence, list: KeyList): void {
  const { forms } = sentence;
  list.count = 0;
  const first = forms[0];
  if (first === undefined) return;
  add(list, featureKey(100, first.stem));
  add(list, featureKey(101, Math.min(12, forms.length >> 1)));
  add(list, pairKey(102, first.stem, forms[1]?.stem ?? END));
  const seen = new Set<number>();
  for (const form of forms) {
    if (!form.isTelling) continue;
    addOnce(list, featureKey(103, form.stem), seen);
    if (form.fine !== 0) addOnce(list, featureKey(104, form.fine), seen);
  }
}

function addOnce(list: KeyList, key: number, seen: Set<number>): void {
  if (seen.has(key)) return;
  seen.add(key);
  add(list, key);
}
