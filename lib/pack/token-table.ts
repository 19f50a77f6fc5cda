/** Folded tokens ↔ dense ids: an open-addressed hash table over one pool of UTF-16 code units. */
import type { SectionArray } from './layout.ts';

export interface TokenTableArrays {
  units: Uint16Array<ArrayBuffer>;
  /** Token t: units `start[t] … start[t + 1] - 1`. */
  start: Uint32Array<ArrayBuffer>;
  /** id + 1 at the token's slot, 0 for an empty slot. Length is a power of two. */
  slots: Uint32Array<ArrayBuffer>;
}

/** FNV-1a over UTF-16 code units. */
function hashOf(token: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < token.length; index++)
    hash = Math.imul(hash ^ token.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** Lays out distinct tokens; the id of a token is its place in the list. */
export function buildTokenTable(tokens: string[]): TokenTableArrays {
  const start = new Uint32Array(tokens.length + 1);
  for (let id = 0; id < tokens.length; id++)
    start[id + 1] = (start[id] as number) + (tokens[id] as string).length;
  const units = new Uint16Array(start[tokens.length] as number);
  let size = 16;
  while (size < tokens.length * 2) size *= 2;
  const slots = new Uint32Array(size);
  for (let id = 0; id < tokens.length; id++) {
    const token = tokens[id] as string;
    for (let index = 0; index < token.length; index++)
      units[(start[id] as number) + index] = token.charCodeAt(index);
    let slot = hashOf(token) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = id + 1;
  }
  return { units, start, slots };
}

export class TokenTable {
  readonly count: number;
  readonly #units: SectionArray;
  readonly #start: SectionArray;
  readonly #slots: SectionArray;

  constructor(units: SectionArray, start: SectionArray, slots: SectionArray) {
    this.#units = units;
    this.#start = start;
    this.#slots = slots;
    this.count = start.length - 1;
  }

  /** The id of a folded token, or -1. */
  find(token: string): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(token) & mask;
    for (;;) {
      const id = (this.#slots[slot] as number) - 1;
      if (id < 0) return -1;
      if (this.#equals(id, token)) return id;
      slot = (slot + 1) & mask;
    }
  }

  /** UTF-16 units of the folded token of an id. */
  length(id: number): number {
    return (this.#start[id + 1] as number) - (this.#start[id] as number);
  }

  firstUnit(id: number): number {
    return this.#units[this.#start[id] as number] as number;
  }

  /** The folded token of an id. */
  text(id: number): string {
    const units = this.#units.subarray(this.#start[id] as number, this.#start[id + 1] as number);
    return String.fromCharCode(...units);
  }

  #equals(id: number, token: string): boolean {
    const start = this.#start[id] as number;
    if ((this.#start[id + 1] as number) - start !== token.length) return false;
    for (let index = 0; index < token.length; index++) {
      if (this.#units[start + index] !== token.charCodeAt(index)) return false;
    }
    return true;
  }
}
