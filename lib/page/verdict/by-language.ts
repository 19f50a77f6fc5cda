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
