/**
 * Reads JSON as pages really carry it: with raw line feeds in strings, comments around it, trailing
 * commas, and as the literals of a script (keys without quotes, single quotes, `undefined`, `!0`).
 * Nothing of it is ever run. Linear in the length of the text.
 */

/** Longer sources are not read: no posting is that long, and the page must not wait. */
export const MOST_JSON_CHARACTERS = 2_000_000;
const MOST_DEPTH = 400;

/** The value, or undefined where there is none. */
export function parseLeniently(source: string): unknown {
  if (source.length > MOST_JSON_CHARACTERS) return undefined;
  const bare = source
    .replace(/^\s*(<!--|\/\*<!\[CDATA\[\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(-->|\/\*\]\]>\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .trim();
  try {
    return JSON.parse(bare);
  } catch {
    // What follows reads what `JSON.parse` refuses.
    return parseLiteral(bare)?.value;
  }
}

/** A name in a script that stands for a value given elsewhere. */
export class Reference {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

export interface Literal {
  value: unknown;
  /** Where the text goes on. */
  end: number;
}

/** The literal that begins at `start`, white space aside; null where none can be read. */
export function parseLiteral(source: string, start = 0): Literal | null {
  const reader = new LiteralReader(source, start);
  try {
    return { value: reader.value(0), end: reader.at };
  } catch (error) {
    if (error instanceof NoLiteral) return null;
    throw error;
  }
}

class NoLiteral extends Error {}

const WORD = /[\w$.]+/y;
const NUMBER = /[-+]?(?:0x[\da-f]+|\d*\.?\d+(?:e[-+]?\d+)?)/iy;
const BLANK = /(?:\s|\/\*[\s\S]*?\*\/|\/\/[^\n]*\n)+/y;

class LiteralReader {
  at: number;
  readonly #source: string;

  constructor(source: string, start: number) {
    this.#source = source;
    this.at = start;
  }

  value(depth: number): unknown {
    if (depth > MOST_DEPTH) throw new NoLiteral();
    this.#skipBlank();
    const char = this.#source[this.at];
    if (char === '{') return this.#object(depth);
    if (char === '[') return this.#array(depth);
    if (char === '"' || char === "'" || char === '`') return this.#string(char);
    if (char === '!') return this.#negated();
    const number = this.#match(NUMBER);
    if (number !== null) return Number(number);
    const word = this.#match(WORD);
    if (word === null) throw new NoLiteral();
    if (word === 'new') return this.#created(depth);
    if (word === 'void') {
      this.value(depth + 1);
      return undefined;
    }
    return CONSTANTS.has(word) ? CONSTANTS.get(word) : new Reference(word);
  }

  #object(depth: number): Record<string, unknown> {
    const object: Record<string, unknown> = Object.create(null);
    this.at++;
    for (;;) {
      this.#skipBlank();
      if (this.#take('}')) return object;
      const char = this.#source[this.at];
      const key = char === '"' || char === "'" ? this.#string(char) : this.#match(WORD);
      if (key === null) throw new NoLiteral();
      this.#skipBlank();
      if (!this.#take(':')) throw new NoLiteral();
      object[key] = this.value(depth + 1);
      this.#skipBlank();
      if (!this.#take(',') && this.#source[this.at] !== '}') throw new NoLiteral();
    }
  }

  #array(depth: number): unknown[] {
    const items: unknown[] = [];
    this.at++;
    for (;;) {
      this.#skipBlank();
      if (this.#take(']')) return items;
      if (this.#take(',')) continue;
      items.push(this.value(depth + 1));
      this.#skipBlank();
      if (!this.#take(',') && this.#source[this.at] !== ']') throw new NoLiteral();
    }
  }

  /** `!0` and `!1`, as minifiers write true and false. */
  #negated(): boolean {
    this.at++;
    const isZero = this.#source[this.at] === '0';
    this.at++;
    return isZero;
  }

  /** `new Date("…")`, `new Map([…])`: what is in the brackets. */
  #created(depth: number): unknown {
    this.#skipBlank();
    this.#match(WORD);
    this.#skipBlank();
    if (!this.#take('(')) throw new NoLiteral();
    this.#skipBlank();
    const value = this.#source[this.at] === ')' ? null : this.value(depth + 1);
    this.#skipBlank();
    if (!this.#take(')')) throw new NoLiteral();
    return value;
  }

  #string(quote: string): string {
    const source = this.#source;
    let text = '';
    let from = ++this.at;
    for (; this.at < source.length; this.at++) {
      const char = source[this.at];
      if (char === quote) {
        text += source.slice(from, this.at++);
        return text;
      }
      if (char !== '\\') continue;
      text += source.slice(from, this.at) + this.#escaped();
      from = this.at + 1;
    }
    throw new NoLiteral();
  }

  /** The character meant by the escape at `at`, which is left on its last character. */
  #escaped(): string {
    const kind = this.#source[++this.at] ?? '';
    const digits = kind === 'u' ? 4 : kind === 'x' ? 2 : 0;
    if (digits === 0) return ESCAPES[kind] ?? kind;
    const code = this.#source.slice(this.at + 1, this.at + 1 + digits);
    if (!/^[\da-f]+$/i.test(code)) return kind;
    this.at += digits;
    return String.fromCharCode(Number.parseInt(code, 16));
  }

  #take(char: string): boolean {
    if (this.#source[this.at] !== char) return false;
    this.at++;
    return true;
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#source)?.[0];
    if (found === undefined) return null;
    this.at += found.length;
    return found;
  }

  #skipBlank(): void {
    this.#match(BLANK);
  }
}

const CONSTANTS = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['undefined', undefined],
  ['NaN', null],
  ['Infinity', null],
]);
const ESCAPES: Record<string, string> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  '0': '',
  '\n': '',
};
