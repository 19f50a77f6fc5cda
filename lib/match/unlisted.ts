/** "Looks like a skill, not in ESCO": phrases the tagger is sure of that no shown skill speaks for. */
import type { UnlistedPhrase } from '../analysis.ts';
import { HARD_BREAK, JOINED } from '../text/tokenize.ts';
import type { FoundSkill } from './collect-skills.ts';
import { SECTION_SHARE } from './probability.ts';
import type { RankedUnit } from './ranker/ranker.ts';
import { spansOf } from './tagger/spans.ts';
import { type TokenStream, trimmed } from './token-stream.ts';

/** From this on the tagger counts as sure; measured on the development ads (docs/benchmarks.md). */
const SURE = 0.6;
/** A skill this likely speaks for the words that carried it. */
const SPOKEN_FOR = 0.15;
const LONGEST = 6;

export function unlistedPhrases(
  stream: TokenStream,
  units: readonly RankedUnit[],
  skills: readonly FoundSkill[],
): UnlistedPhrase[] {
  const taken = skills
    .filter(({ probability }) => probability >= SPOKEN_FOR)
    .flatMap(({ mentions, reason }) => [...mentions, ...(reason ? [reason] : [])]);
  const phrases: UnlistedPhrase[] = [];
  for (const { first, end, tags } of units) {
    if (!tags || SECTION_SHARE[stream.section[first] ?? 'unknown'] < 0.9) continue;
    // A comma or slash ends a phrase as a full stop does: "transport, retail" are two.
    const breaks = stream.before.slice(first, end).map((before) => (before === JOINED ? JOINED : HARD_BREAK));
    for (const span of spansOf(breaks, tags, SURE)) {
      const [from, to] = trimmed(stream, first + span.start, first + span.end);
      if (to <= from || to - from > LONGEST) continue;
      const phrase = cut(stream, from, to);
      if (!taken.some((other) => other.start < phrase.end && phrase.start < other.end)) phrases.push(phrase);
    }
  }
  return phrasesWorthShowing(stream.text, phrases);
}

const LOOSE_END = /\s+(?:is|are|be|was|and|or|of|to|for|with|in|on|at|by)$/i;
const DEGREE = /\b(?:degrees?|diploma|bachelor|master['’]s|ph\.?d)\b/i;

/**
 * What a reader can make use of, in the order given: names and phrases of several words, each once, hyphenated words
 * completed. Single everyday words ("monitoring", "data") say nothing by themselves; a degree is no skill.
 */
export function phrasesWorthShowing(text: string, phrases: readonly UnlistedPhrase[]): UnlistedPhrase[] {
  const seen = new Set<string>();
  const kept: UnlistedPhrase[] = [];
  for (const phrase of phrases) {
    const whole = withoutLooseEnd(text, withWholeWords(text, phrase));
    const key = whole.text.toLowerCase();
    if (seen.has(key) || DEGREE.test(key) || !(/\s/.test(key) || isName(text, whole))) continue;
    seen.add(key);
    kept.push(whole);
  }
  return kept;
}

/** "driven mindset" of "performance-driven mindset" begins where its first word does. */
function withWholeWords(text: string, { start, end }: UnlistedPhrase): UnlistedPhrase {
  const before =
    /(?:[\p{L}\p{N}]{1,40}-){1,4}$/u.exec(text.slice(Math.max(0, start - 164), start))?.[0] ?? '';
  const after = /^(?:-[\p{L}\p{N}]{1,40}){1,4}/u.exec(text.slice(end, end + 164))?.[0] ?? '';
  const from = start - before.length;
  const to = end + after.length;
  return { start: from, end: to, text: text.slice(from, to) };
}

function withoutLooseEnd(text: string, { start, end }: UnlistedPhrase): UnlistedPhrase {
  const whole = text.slice(start, end).replace(LOOSE_END, '');
  return { start, end: start + whole.length, text: whole };
}

/** "DBT", "k6", "HubSpot" anywhere; "Moodle" where no sentence begins. */
function isName(text: string, { start, text: word }: UnlistedPhrase): boolean {
  if (/\p{L}\p{N}|\p{N}\p{L}|.\p{Lu}/u.test(word)) return true;
  return /^\p{Lu}/u.test(word) && /[\p{L},/(&][ \t]*$/u.test(text.slice(Math.max(0, start - 8), start));
}

function cut(stream: TokenStream, first: number, end: number): UnlistedPhrase {
  const start = stream.start[first] as number;
  const stop = stream.end[end - 1] as number;
  return { start, end: stop, text: stream.text.slice(start, stop) };
}
