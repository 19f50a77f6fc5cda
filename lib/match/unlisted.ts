/** "Looks like a skill, not in ESCO": phrases the tagger is sure of that no shown skill speaks for. */
import type { UnlistedPhrase } from '../analysis.ts';
import type { FoundSkill } from './collect-skills.ts';
import { SECTION_SHARE } from './probability.ts';
import type { RankedUnit } from './ranker/ranker.ts';
import { spansOf } from './tagger/spans.ts';
import { SKIPPABLE_TOKEN, type TokenStream } from './token-stream.ts';

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
    for (const span of spansOf(stream.before.slice(first, end), tags, SURE)) {
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

/** Articles and possessives at the ends are no part of a phrase. */
function trimmed(stream: TokenStream, first: number, end: number): [number, number] {
  let from = first;
  let to = end;
  while (from < to && stream.id[from] === SKIPPABLE_TOKEN) from++;
  while (to > from && stream.id[to - 1] === SKIPPABLE_TOKEN) to--;
  return [from, to];
}

function cut(stream: TokenStream, first: number, end: number): UnlistedPhrase {
  const start = stream.start[first] as number;
  const stop = stream.end[end - 1] as number;
  return { start, end: stop, text: stream.text.slice(start, stop) };
}
