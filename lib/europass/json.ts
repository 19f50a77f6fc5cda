/** JSON from strangers: depth, size and names are looked at before anything walks it. */
import { CredentialFailure } from './failure.ts';

export const MAXIMUM_DEPTH = 200;
export const MAXIMUM_PARTS = 400_000;
/** Names that mean something to JavaScript objects, and nothing to a credential. */
const FORBIDDEN = new Set(['__proto__', 'prototype', 'constructor']);

/**
 * Parses and looks at every part.
 * @throws CredentialFailure when it is no JSON, too deep, too large, or uses a forbidden name
 */
export function parseJson(text: string): unknown {
  const trimmed = text.replace(/^\uFEFF/, '');
  requireShallow(trimmed);
  let value: unknown;
  try {
    value = JSON.parse(trimmed);
  } catch (error) {
    throw new CredentialFailure('brokenJson', {}, { cause: error });
  }
  requireHarmless(value);
  return value;
}

/** Counts brackets outside strings before parsing: parsers may recurse. */
function requireShallow(text: string): void {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text.charCodeAt(i);
    if (character === 0x22) {
      i = endOfString(text, i);
    } else if (character === 0x7b || character === 0x5b) {
      if (++depth > MAXIMUM_DEPTH) throw new CredentialFailure('tooDeep', { limit: String(MAXIMUM_DEPTH) });
    } else if (character === 0x7d || character === 0x5d) depth--;
  }
}

/** The index of the quotation mark that ends a string; the end of the text where none does. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 0x5c) slashes++;
    if (slashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return text.length;
}

function requireHarmless(root: unknown): void {
  const open: unknown[] = [root];
  let parts = 0;
  while (open.length > 0) {
    const value = open.pop();
    if (++parts > MAXIMUM_PARTS) throw new CredentialFailure('tooMany', { limit: String(MAXIMUM_PARTS) });
    if (Array.isArray(value)) for (const item of value) open.push(item);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        if (FORBIDDEN.has(key)) throw new CredentialFailure('forbiddenKey', { key });
        open.push(item);
      }
    }
  }
}
