/** When two phrases are the same words: after the folding that labels and texts meet under. */
import { createFolder, type Folder } from '../text/fold.ts';
import { tokenize } from '../text/tokenize.ts';
import type { Correction } from './correction.ts';

/** Folders remember what they folded, so each language has one. */
const folders = new Map<string, Folder>();

/** The folded words of a phrase, in order, with a space between; '' where it holds none. */
export function foldedWords(words: string, language: string): string {
  const folder = folders.get(language) ?? createFolder(language);
  folders.set(language, folder);
  const { count, start, end } = tokenize(words);
  const folded: string[] = [];
  for (let i = 0; i < count; i++) {
    const word = folder.fold(words.slice(start[i], end[i]));
    if (word !== '') folded.push(word);
  }
  return folded.join(' ');
}

/** Whether the folded words stand in a longer folded phrase, next to each other. */
export function holdsWords(phrase: string, words: string): boolean {
  return words !== '' && ` ${phrase} `.includes(` ${words} `);
}

/** What tells one record from another: words that fold alike are the same words. */
export function correctionKey({ words, language }: Pick<Correction, 'words' | 'language'>): string {
  return `${language}\n${foldedWords(words, language)}`;
}
