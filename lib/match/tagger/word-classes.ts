/**
 * Classes of words that are used alike, at two widths: what was learnt of "welding" also helps at "soldering".
 * Made from general word vectors in training (lib/train/tagger/group-words.ts).
 */
import { featureKey, hashText } from './hashing.ts';
import { slotOf } from './key-table.ts';

export interface WordClasses {
  /** Keys of words at their slots, 0 where empty. */
  keys: Uint32Array;
  /** Class of the word at a slot, from 1; 0 at empty slots. */
  coarse: Uint8Array;
  fine: Uint8Array;
}

export const NO_CLASSES: WordClasses = {
  keys: new Uint32Array(1),
  coarse: new Uint8Array(1),
  fine: new Uint8Array(1),
};

const TEMPLATE = 2;
/** @param form the word as the word vectors know it (`vectorWord`) */
export const wordKey = (form: string) => featureKey(TEMPLATE, hashText(form));

/** The slot of a word's classes; an empty one, whose classes are 0, for an unknown word. */
export const classSlot = (classes: WordClasses, form: string) => slotOf(classes.keys, wordKey(form));
