/**
 * Text → tokens with their offsets. One linear scan; the text itself is never changed.
 *
 * A token is a run of letters, digits and marks, with the joints that job ads need kept inside:
 * `C++`, `C#`, `.NET`, `Node.js`, `R&D`, `driver's`, `3.5`. A hyphen or slash between letters ends a token.
 */

/** What stands between a token and the one before it. */
export const JOINED = 0;
/** A comma, slash, bracket or dash: a label may cross it only if the label itself has one. */
export const SOFT_BREAK = 1;
/** The end of a sentence or line: no label crosses it. */
export const HARD_BREAK = 2;

/** Tokens of one text as parallel arrays; `start`/`end` are UTF-16 code units, end exclusive. */
export interface Tokens {
  count: number;
  start: number[];
  end: number[];
  /** JOINED, SOFT_BREAK or HARD_BREAK, before the token. */
  before: number[];
}

const OTHER = 0;
const WORD = 1;
const SPACE = 2;
const SOFT = 3;
const HARD = 4;
const HYPHEN = 5;
const INVISIBLE = 6;

const ASCII = classTable();

function classTable(): Uint8Array {
  const table = new Uint8Array(128).fill(SOFT);
  const put = (characters: string, kind: number) => {
    for (const character of characters) table[character.charCodeAt(0)] = kind;
  };
  put('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', WORD);
  put(' \t', SPACE);
  put('.!?;:\n\r', HARD);
  put('-', HYPHEN);
  put("'`_", OTHER);
  return table;
}

const LETTER_OR_MARK = /[\p{L}\p{N}\p{M}]/u;
const WIDE_SPACE = /[\s\u2060]/u;
/** Bullets that start a list item even without a line break, and sentence marks of other scripts. */
const WIDE_HARD = '•●▪■◦‣⁃·∙➢➤►✓✔✅★☆…。！？\u2028\u2029';
const INVISIBLES = '\u00ad\u200b\u200c\u200d\ufeff';

function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] as number;
  const character = text[at] as string;
  if (INVISIBLES.includes(character)) return INVISIBLE;
  if (code >= 0xd800 && code <= 0xdfff) return surrogateClass(text, at);
  if (LETTER_OR_MARK.test(character)) return WORD;
  if (character === '‐' || character === '\u2011') return HYPHEN;
  if (WIDE_HARD.includes(character)) return HARD;
  return WIDE_SPACE.test(character) ? SPACE : SOFT;
}

/** Letters outside the basic plane count as letters, both halves of them; emoji end a phrase. */
function surrogateClass(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const lead = code < 0xdc00 ? at : at - 1;
  const point = text.codePointAt(lead) ?? 0;
  return point > 0xffff && LETTER_OR_MARK.test(String.fromCodePoint(point)) ? WORD : SOFT;
}

/** File-name endings that belong to the word before the dot: `Node.js`, `ASP.NET`, `draw.io`. */
const DOTTED_ENDINGS = new Set(['js', 'net', 'io', 'ts', 'py', 'ai', 'ql', 'exe']);

const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetterCode = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;

/** Splits `text[from, to)` into tokens. Runs in time linear in the length of the slice. */
export function tokenize(text: string, from = 0, to = text.length): Tokens {
  const tokens: Tokens = { count: 0, start: [], end: [], before: [] };
  let pending = HARD_BREAK;
  let at = from;
  while (at < to) {
    const kind = classOf(text, at);
    const dotted = kind === HARD && startsDottedName(text, at, from, to);
    if (kind === WORD || dotted) {
      const end = wordEnd(text, dotted ? at + 1 : at, to);
      push(tokens, at, end, pending);
      pending = JOINED;
      at = end;
      continue;
    }
    if (kind === SOFT && text[at] === '&') {
      push(tokens, at, at + 1, pending);
      pending = JOINED;
    } else if (kind === SOFT) pending = Math.max(pending, SOFT_BREAK);
    else if (kind === HARD) pending = HARD_BREAK;
    else if (kind === HYPHEN && !isInsideWord(text, at, from, to)) pending = Math.max(pending, SOFT_BREAK);
    at++;
  }
  return tokens;
}

function push(tokens: Tokens, start: number, end: number, before: number): void {
  tokens.start.push(start);
  tokens.end.push(end);
  tokens.before.push(before);
  tokens.count++;
}

function isInsideWord(text: string, at: number, from: number, to: number): boolean {
  return at > from && at + 1 < to && classOf(text, at - 1) === WORD && classOf(text, at + 1) === WORD;
}

/** `.NET`, `.ql`: a dot after white space or a bracket and before two letters. */
function startsDottedName(text: string, at: number, from: number, to: number): boolean {
  if (text[at] !== '.' || at + 2 >= to) return false;
  if (at > from && !' \t\n\r(/,'.includes(text[at - 1] as string)) return false;
  return isLetterCode(text.charCodeAt(at + 1)) && isLetterCode(text.charCodeAt(at + 2));
}

/** The end of the word that starts at `at`, joints included. */
function wordEnd(text: string, at: number, to: number): number {
  const start = at;
  let end = at;
  while (end < to) {
    const kind = classOf(text, end);
    if (kind === WORD || (kind === INVISIBLE && end + 1 < to && classOf(text, end + 1) === WORD)) end++;
    else {
      const joint = jointLength(text, start, end, to);
      if (joint === 0) break;
      end += joint;
    }
  }
  return end + symbolSuffix(text, start, end, to);
}

/** How many characters at `end` join the word to what follows: 0 if it ends here. */
function jointLength(text: string, start: number, end: number, to: number): number {
  const character = text[end] as string;
  const next = end + 1 < to ? text.charCodeAt(end + 1) : 0;
  if (character === "'" || character === '’') return end + 1 < to && classOf(text, end + 1) === WORD ? 1 : 0;
  if (character === '_') return end + 1 < to && classOf(text, end + 1) === WORD ? 1 : 0;
  if (character === '.') {
    if (isDigit(text.charCodeAt(end - 1)) && isDigit(next)) return 1;
    if (!isLetterCode(next)) return 0;
    const tail = /^[A-Za-z]+/.exec(text.slice(end + 1, Math.min(to, end + 6)))?.[0] ?? '';
    if (DOTTED_ENDINGS.has(tail.toLowerCase())) return 1;
    // B.Sc., e.g., w.i.l.d.: single letters joined by dots.
    return end - start === 1 || text[end - 2] === '.' ? 1 : 0;
  }
  if (character === '&') return isInitialsPair(text, start, end, to) ? 1 : 0;
  return 0;
}

/** `R&D`, `H&S`, `AT&T`: at most three letters on either side of the ampersand, without blanks. */
function isInitialsPair(text: string, start: number, end: number, to: number): boolean {
  if (end - start > 3 || end + 1 >= to || !isLetterCode(text.charCodeAt(end + 1))) return false;
  let stop = end + 1;
  while (stop < to && classOf(text, stop) === WORD) stop++;
  return stop - end - 1 <= 3;
}

/** `C++`, `Notepad++`, `C#`, `F#`: the symbols that end a name. */
function symbolSuffix(text: string, start: number, end: number, to: number): number {
  const last = text.charCodeAt(end - 1);
  if (text.startsWith('++', end) && end + 2 <= to && isLetterCode(last)) return 2;
  if (text[end] !== '#' || end >= to || end - start !== 1 || !isLetterCode(last)) return 0;
  return end + 1 < to && classOf(text, end + 1) === WORD ? 0 : 1;
}
