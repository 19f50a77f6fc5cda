/** Letters of one script brought to one form: what writers leave out, or write in several ways. */

const MARKS = /\p{M}/gu;

/** Accents off: `gestión` and `gestion` are one word. `ł`, `ø` and `đ` have no mark that could be taken off. */
export function withoutMarks(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(/[łđøß]/g, plainLetter);
}

const plainLetter = (letter: string) => ({ ł: 'l', đ: 'd', ø: 'o', ß: 'ss' })[letter] ?? letter;

/** Greek without accents; the sigma of a word's end is a sigma. */
export const plainGreek = (word: string) => withoutMarks(word).replaceAll('ς', 'σ');

/** Cyrillic keeps й and ї, which are letters; only the stress mark goes. */
export const plainCyrillic = (word: string) =>
  word
    .normalize('NFD')
    .replace(/\u0301/g, '')
    .normalize('NFC');

/** Short vowels and lengthening strokes go; the forms of alef, yeh and teh marbuta become one each. */
export function plainArabic(word: string): string {
  return word
    .replace(/[\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .replace(/^(?:وال|بال|كال|فال|لل|ال)(?=.{3})/, '');
}
