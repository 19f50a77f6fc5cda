/** Words as the look-up compares them: without case and accents. No stemming: people look at what they type. */

const MARKS = /\p{M}+/gu;
const NOT_ASCII = /[^\p{ASCII}]/u;
/** `+` and `#` belong to names (`C++`, `C#`). */
const BETWEEN_WORDS = /[^\p{L}\p{N}+#]+/u;
const BETWEEN_ASCII_WORDS = /[^a-z0-9+#]+/;

/** `Créer des "API REST"` → `creer`, `des`, `api`, `rest`. */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  const words = NOT_ASCII.test(lower)
    ? lower.normalize('NFKD').replace(MARKS, '').split(BETWEEN_WORDS)
    : lower.split(BETWEEN_ASCII_WORDS);
  if (words[0] === '') words.shift();
  if (words.at(-1) === '') words.pop();
  return words;
}

/** A text as one comparable string. */
export function foldText(text: string): string {
  return wordsOf(text).join(' ');
}
