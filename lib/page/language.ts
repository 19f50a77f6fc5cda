/** Tells the language of a text by its script and by the small words that every text of it uses. */
import { FUNCTION_WORDS } from './function-words.ts';

const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of words.split(' ')) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}

const MOST_WORDS = 3_000;
/** Fewer telling words decide nothing; two do if they agree. */
const FEWEST_HITS = 2;

/**
 * The ISO 639-1 code of one of the 28 ESCO languages, or null where the text is too short or too mixed.
 * A word that several languages share counts for each of them by its share.
 */
export function languageOf(text: string): string | null {
  const scores = new Map<string, number>();
  const words =
    text
      .toLowerCase()
      .match(/\p{L}+(?:['’]\p{L}+)*/gu)
      ?.slice(0, MOST_WORDS) ?? [];
  let hits = 0;
  for (const word of words) {
    const languages = LANGUAGES_OF.get(word) ?? LANGUAGES_OF.get(word.replace(/['’].*$/, "'"));
    if (languages === undefined) continue;
    hits++;
    for (const language of languages)
      scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
  }
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (first === undefined || hits < FEWEST_HITS) return null;
  const lead = hits > FEWEST_HITS ? 1.15 : 2;
  return second === undefined || first[1] >= second[1] * lead ? first[0] : null;
}

/** The two-letter code at the head of a language tag (`de-CH` → `de`), null where there is none. */
export function codeOfTag(tag: string | null): string | null {
  const code = /^([a-z]{2})(?:$|[-_])/i.exec(tag?.trim() ?? '')?.[1]?.toLowerCase();
  return code === 'nb' || code === 'nn' ? 'no' : (code ?? null);
}
