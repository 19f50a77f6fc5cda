/** What the features see of a word: hashes of its stem and endings, its shape. Computed once a surface word. */
import type { Folder } from '../../text/fold.ts';
import { vectorWord } from '../vectors/word-vectors.ts';
import { hashText } from './hashing.ts';
import { classSlot, type WordClasses } from './word-classes.ts';

export interface WordForm {
  stem: number;
  /** Hash of the last three letters of the plain form; the inflection that the stem has lost. */
  ending: number;
  shortEnding: number;
  beginning: number;
  /** Hash of the plain, unstemmed form. */
  plain: number;
  /** Capitals, digits and signs, see `shapeOf`. */
  shape: number;
  /** May it stand in the bag of words of its sentence? Function words and numbers may not. */
  isTelling: boolean;
  /** Class among the wide and the narrow classes of words used alike; 0 where the word is in none. */
  coarse: number;
  fine: number;
}

const FUNCTION_WORDS = new Set(
  (
    'a an the and or of to in for with on at by from as is are be been was were will would can could may might shall ' +
    'should must have has had do does did that this these those it its we our us you your they their them he she his ' +
    'her i my me not no but if so than then there here who which what when where how all any each both some such into ' +
    'within out up down over under about through per via'
  ).split(' '),
);

const BOUNDED = 50_000;

/** Reader of word forms that remembers them, since ads share most of their words. */
export function createWordForms(folder: Folder, classes: WordClasses): (surface: string) => WordForm {
  const known = new Map<string, WordForm>();
  return (surface) => {
    const found = known.get(surface);
    if (found !== undefined) return found;
    if (known.size > BOUNDED) known.clear();
    const form = formOf(surface, folder, classes);
    known.set(surface, form);
    return form;
  };
}

function formOf(surface: string, folder: Folder, classes: WordClasses): WordForm {
  const plain = folder.plain(surface);
  const hasDigit = /\d/.test(plain);
  // Numbers are alike: what matters is that there is one, and how long it is.
  const stem = /^[\d.]+$/.test(plain) ? `#${Math.min(plain.length, 5)}` : folder.fold(surface);
  const slot = classSlot(classes, vectorWord(surface));
  return {
    stem: hashText(stem),
    ending: hashText(plain.slice(-3)),
    shortEnding: hashText(plain.slice(-2)),
    beginning: hashText(plain.slice(0, 4)),
    plain: hashText(plain),
    shape: shapeOf(surface, hasDigit),
    isTelling: plain.length > 2 && !hasDigit && !FUNCTION_WORDS.has(plain),
    coarse: classes.coarse[slot] as number,
    fine: classes.fine[slot] as number,
  };
}

/** 0 lower case, 1 Capitalised, 2 ALL CAPITALS, 3 mixedCase; +4 with a digit, +8 with another sign (`C++`). */
function shapeOf(surface: string, hasDigit: boolean): number {
  const lower = surface.toLowerCase();
  const upper = surface.toUpperCase();
  const first = surface.slice(0, 1);
  let shape = 3;
  if (surface === lower) shape = 0;
  else if (surface === upper && surface.length > 1) shape = 2;
  else if (first !== first.toLowerCase() && surface.slice(1) === lower.slice(1)) shape = 1;
  return shape + (hasDigit ? 4 : 0) + (/[^\p{L}\p{N}]/u.test(surface) ? 8 : 0);
}
