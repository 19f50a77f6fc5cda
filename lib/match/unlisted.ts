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
  const seen = new Set<string>();
  for (const { first, end, tags } of units) {
    if (!tags || SECTION_SHARE[stream.section[first] ?? 'unknown'] < 0.9) continue;
    // A comma or slash ends a phrase as a full stop does: "transport, retail" are two.
    const breaks = stream.before.slice(first, end).map((before) => (before === JOINED ? JOINED : HARD_BREAK));
    for (const span of spansOf(breaks, tags, SURE)) {
      const [from, to] = trimmed(stream, first + span.start, first + span.end);
      if (to <= from || to - from > LONGEST) continue;
      const phrase = cut(stream, from, to);
      const key = phrase.text.toLowerCase();
      if (seen.has(key) || taken.some((other) => other.start < phrase.end && phrase.start < other.end))
        continue;
      seen.add(key);
      phrases.push(phrase);
    }
  }
  return phrases;
}

function cut(stream: TokenStream, first: number, end: number): UnlistedPhrase {
  const start = stream.start[first] as number;
  const stop = stream.end[end - 1] as number;
  return { start, end: stop, text: stream.text.slice(start, stop) };
}
