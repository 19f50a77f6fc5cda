/**
 * The words of a text as its language has them: tokens (tokenize.ts), with elided words apart, both genders as one,
 * and compounds in their parts. Offsets stay those of the text; what is folded stands beside them.
 */
import type { Language } from '../esco/model.ts';
import { type Compounds, hasCompounds } from './compounds.ts';
import { elidedLength } from './elision.ts';
import { type Appendix, appendicesOf } from './gendered-forms.ts';
import { JOINED, type Tokens, tokenize } from './tokenize.ts';

/** Tokens with what is to be folded of each: `form` is the word without what stands for its second gender. */
export interface Words extends Tokens {
  form: string[];
  /** For a part of a compound the number of the token its word began with; for a whole word its own. */
  wordStart: number[];
}

export type WordReader = (text: string, from?: number, to?: number) => Words;

/** A reader of one language. Without the vocabulary's compounds they stay whole. */
export function createWordReader(language: Language, vocabulary: Compounds | null = null): WordReader {
  const compounds = hasCompounds(language) ? vocabulary : null;
  return (text, from = 0, to = text.length) => {
    const tokens = joinedAtHyphens(tokenize(text, from, to), text, compounds);
    const appendices = language === 'en' ? [] : appendicesOf(language, text, from, to);
    const words: Words = { count: 0, start: [], end: [], before: [], form: [], wordStart: [] };
    let next = 0;
    for (let at = 0; at < tokens.count; at++) {
      const start = tokens.start[at] as number;
      const end = tokens.end[at] as number;
      while (next < appendices.length && (appendices[next] as Appendix).end <= start) next++;
      const appendix = appendices[next];
      if (appendix && appendix.start <= start && words.count > 0) {
        words.end[words.count - 1] = Math.max(end, appendix.end);
        continue;
      }
      const stop = appendix && appendix.start < end ? appendix.start : end;
      // `medewerk(st)er`: what follows the bracket at once goes on with the word.
      if (words.end[words.count - 1] === start && appendices[next - 1]?.end === start) {
        words.end[words.count - 1] = end;
        words.form[words.count - 1] += text.slice(start, end);
        continue;
      }
      pushWord(words, text, language, compounds, { start, stop, end, before: tokens.before[at] as number });
    }
    return words;
  };
}

/** `Software-Entwickler` as the one word that the vocabulary writes: the hyphen then is no border of words. */
function joinedAtHyphens(tokens: Tokens, text: string, compounds: Compounds | null): Tokens {
  if (!compounds) return tokens;
  const joined: Tokens = { count: 0, start: [], end: [], before: [] };
  for (let at = 0; at < tokens.count; at++) {
    const start = tokens.start[at] as number;
    const end = tokens.end[at] as number;
    const last = joined.count - 1;
    const isHyphen = joined.end[last] === start - 1 && text[start - 1] === '-';
    if (isHyphen && isWhole(text.slice(joined.start[last], end).replaceAll('-', ''), compounds)) {
      joined.end[last] = end;
      continue;
    }
    joined.start.push(start);
    joined.end.push(end);
    joined.before.push(tokens.before[at] as number);
    joined.count++;
  }
  return joined;
}

/** A word that falls into parts does so at its hyphen too. */
const isWhole = (word: string, { isWord, split }: Compounds) => isWord(word) && split(word) === null;

interface Slice {
  start: number;
  /** Where what is folded ends; `end` is where the word does. */
  stop: number;
  end: number;
  before: number;
}

function pushWord(
  words: Words,
  text: string,
  language: Language,
  compounds: Compounds | null,
  { start, stop, end, before }: Slice,
): void {
  const word = text.slice(start, stop);
  const elided = elidedLength(language, word);
  if (elided > 0) {
    push(words, { start, stop: start + elided, end: start + elided, before }, text, words.count);
    push(words, { start: start + elided, stop, end, before: JOINED }, text, words.count);
    return;
  }
  const first = words.count;
  let at = start;
  const parts = compounds?.split(word) ?? [{ length: word.length, base: word.length }];
  for (const [number, { length, base }] of parts.entries()) {
    const partEnd = number === parts.length - 1 ? end : at + length;
    const glued = number === 0 ? before : JOINED;
    push(words, { start: at, stop: at + base, end: partEnd, before: glued }, text, first);
    at = partEnd;
  }
}

function push(words: Words, { start, stop, end, before }: Slice, text: string, wordStart: number): void {
  words.start.push(start);
  words.end.push(end);
  words.before.push(before);
  words.form.push(text.slice(start, stop).replaceAll('-', ''));
  words.wordStart.push(wordStart);
  words.count++;
}
