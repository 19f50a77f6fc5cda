/** How far what was typed is from a word, and from the beginning of a word that is still being typed. */

const FAR = 99;
/** Longer words are compared by their beginning only; the longest of ESCO's has 35 letters. */
const MOST_LETTERS = 40;

export interface TypingDistance {
  /** Keystrokes between the typed text and the whole word. */
  whole: number;
  /** Keystrokes between the typed text and the nearest beginning of the word; never more than `whole`. */
  beginning: number;
}

/** Three rows of the distance table, used again by every call: it is made thousands of times a keystroke. */
const rows = [0, 1, 2].map(() => new Uint8Array(MOST_LETTERS + 1)) as [Uint8Array, Uint8Array, Uint8Array];

/**
 * Least number of keystrokes: insert, delete, replace a letter, swap two neighbours. Distances above `most`
 * come out as some larger number.
 */
export function typingDistance(typed: string, word: string, most: number): TypingDistance {
  const width = Math.min(word.length, typed.length + most, MOST_LETTERS);
  if (width < typed.length - most || typed.length > MOST_LETTERS) return { whole: FAR, beginning: FAR };
  let [beforeLast, last, current] = rows;
  for (let column = 0; column <= width; column++) last[column] = column;
  for (let row = 1; row <= typed.length; row++) {
    current[0] = row;
    if (fillRow(typed, word, row, width, current, last, beforeLast) > most)
      return { whole: FAR, beginning: FAR };
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return {
    whole: width === word.length ? (last[width] as number) : FAR,
    beginning: Math.min(...last.subarray(0, width + 1)),
  };
}

/** Fills one row of the table; returns its least distance. */
function fillRow(
  typed: string,
  word: string,
  row: number,
  width: number,
  current: Uint8Array,
  last: Uint8Array,
  beforeLast: Uint8Array,
): number {
  const letter = typed.charCodeAt(row - 1);
  const letterBefore = typed.charCodeAt(row - 2);
  let least = row;
  for (let column = 1; column <= width; column++) {
    const other = word.charCodeAt(column - 1);
    let cost = (last[column - 1] as number) + (letter === other ? 0 : 1);
    cost = Math.min(cost, (last[column] as number) + 1, (current[column - 1] as number) + 1);
    if (row > 1 && column > 1 && letterBefore === other && letter === word.charCodeAt(column - 2))
      cost = Math.min(cost, (beforeLast[column - 2] as number) + 1);
    current[column] = cost;
    if (cost < least) least = cost;
  }
  return least;
}
