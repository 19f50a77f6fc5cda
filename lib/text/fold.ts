/**
 * Folding: a surface word → the form under which labels and texts meet. Case, diacritics, apostrophes and
 * invisible characters go; spelling is brought to one form; a stemmer takes the inflection off.
 */
import type { Language } from '../esco/model.ts';
import { foldEnglish } from './english.ts';
import { foldingOf } from './foldings.ts';
import { isSkippableIn } from './skippable-words.ts';

export interface Folder {
  /** The folded form of a surface word; '' where nothing is left of it. */
  fold(surface: string): string;
  /** The form without stemming: two words with the same plain form differ in nothing a reader minds. */
  plain(surface: string): string;
  /** Function words that labels and texts may have or lack (`a`, `the`, `your`; `de`, `los`). */
  isSkippable(folded: string): boolean;
}

const INVISIBLE = /[\u00ad\u200b-\u200d\ufeff]/g;

/** The plain form of any language: NFKC, lower case, no invisible characters, straight apostrophes. */
function plainForm(surface: string): string {
  const lower = surface.toLowerCase();
  let isAscii = true;
  for (let index = 0; index < lower.length; index++) if (lower.charCodeAt(index) > 127) isAscii = false;
  return isAscii ? lower : lower.normalize('NFKC').replace(INVISIBLE, '').replace(/[’ʼ]/g, "'");
}

/** A folder for a language. Results are remembered, since ads and labels share most of their words. */
export function createFolder(language: Language): Folder {
  const foldWord = language === 'en' ? foldEnglish : foldingOf(language);
  const known = new Map<string, string>();
  const fold = (surface: string): string => {
    const found = known.get(surface);
    if (found !== undefined) return found;
    const folded = foldWord(plainForm(surface));
    // Bounded: a hostile page must not fill the worker's memory with words.
    if (known.size > 50_000) known.clear();
    known.set(surface, folded);
    return folded;
  };
  const isSkippable = isSkippableIn(language, fold);
  return { plain: plainForm, fold, isSkippable };
}
