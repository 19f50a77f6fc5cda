/** Words of many languages, kept as readable lists, that become one pattern when it is first asked for. */

/**
 * By ISO 639-1 code: words and phrases, lower case, set apart by line ends or by a comma and a space. Each is a piece
 * of a regular expression: `\p{L}*` stands for any ending, `[ ]` for a space that must follow.
 */
export type WordsByLanguage = Readonly<Record<string, string>>;

/** The words of all languages as alternatives of one pattern, in the order they stand. */
export function anyOf(...lists: readonly WordsByLanguage[]): string {
  const all = lists.flatMap((words) => Object.values(words).flatMap(piecesOf));
  return `(?:${all.join('|')})`;
}

/** Languages that short texts are easily taken for one another in. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  cs: ['sk'],
  sk: ['cs'],
  da: ['no'],
  no: ['da'],
  hr: ['sl'],
  sl: ['hr'],
};

/** The languages whose words a text of a language may hold: its own, its neighbours and English; null for all. */
export const languagesWith = (language: string | null): readonly string[] | null =>
  language === null ? null : [...new Set([language, ...(NEIGHBOURS[language] ?? []), 'en'])].sort();

/** The words of some languages, of all of them where null. */
export function wordsIn(words: WordsByLanguage, languages: readonly string[] | null): WordsByLanguage {
  if (languages === null) return words;
  return Object.fromEntries(Object.entries(words).filter(([language]) => languages.includes(language)));
}

/** The pieces of one list. */
export function piecesOf(list: string): string[] {
  return list
    .split(/, |\n/)
    .map((piece) => piece.trim().replace(/,$/, ''))
    .filter((piece) => piece !== '');
}

/**
 * A pattern that is made when it is first asked for: browsers check patterns that are written out as soon as a script
 * loads, whether they are used or not.
 */
export function madeOnce(source: () => string, flags: string): () => RegExp {
  let made: RegExp | null = null;
  return () => {
    made ??= new RegExp(source(), flags);
    return made;
  };
}

/** As `madeOnce`, once for the languages of a text: to prepare the words of all takes a page several times as long. */
export function madeOnceFor(
  source: (languages: readonly string[] | null) => string,
  flags: string,
): (languages: readonly string[] | null) => RegExp {
  const made = new Map<string, RegExp>();
  return (languages) => {
    const key = languages?.join() ?? '';
    const pattern = made.get(key) ?? new RegExp(source(languages), flags);
    made.set(key, pattern);
    return pattern;
  };
}
