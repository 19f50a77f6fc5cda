/** Cuts a token stream into the stretches that the ranker judges one by one: sentences, items, headings. */
import type { TokenStream } from '../token-stream.ts';
import type { Stretch } from './sentence-hits.ts';

/** Run-on text is cut at commas, else anywhere, so that no stretch takes long. */
const LONGEST = 60;
const SENTENCE_END = /[.!?…。！？\n\r\u2028\u2029•●▪■◦‣⁃∙➢➤►✓✔✅]/;

/**
 * A stretch ends with its sentence or block; colons and semicolons do not end it ("Skills: SQL; Python" is one).
 */
export function unitsOf(stream: TokenStream): Stretch[] {
  const units: Stretch[] = [];
  let first = 0;
  for (let at = 1; at <= stream.count; at++) {
    if (at < stream.count && !startsUnit(stream, at) && at - first < LONGEST) continue;
    const end = at - first >= LONGEST ? lastBreak(stream, first, at) : at;
    units.push({ first, end });
    first = end;
    at = Math.max(at, end);
  }
  return units.filter(({ first: from, end }) => end > from);
}

function startsUnit(stream: TokenStream, at: number): boolean {
  if (stream.block[at] !== stream.block[at - 1]) return true;
  if (stream.before[at] !== 2) return false;
  return SENTENCE_END.test(stream.text.slice(stream.end[at - 1], stream.start[at]));
}

/** The last comma or other break in the second half of an overlong stretch, else its end. */
function lastBreak(stream: TokenStream, first: number, end: number): number {
  for (let at = end - 1; at > first + LONGEST / 2; at--) if (stream.before[at] !== 0) return at;
  return end;
}
