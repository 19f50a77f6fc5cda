/**
 * The parts of a notice of a vacancy: public services, universities and hospitals announce posts in the third person,
 * without "we" or "you", and yet say what only a posting says.
 */
import { anyOf, madeOnceFor, type WordsByLanguage, wordsIn } from './by-language.ts';
import { APPLYING } from './notice/applying.ts';
import { HOLDER } from './notice/holder.ts';
import { OPENS } from './notice/opens.ts';
import { TERMS } from './notice/terms.ts';

/** `opens`: a post is announced. `holder`: who will have it. `applying`: where and by when to apply. `terms`: time, contract, grade. */
export type NoticePart = 'opens' | 'holder' | 'applying' | 'terms';

/** Used with lower-case text. */
const wholeWords = (words: WordsByLanguage) =>
  madeOnceFor((languages) => String.raw`(?<!\p{L})${anyOf(wordsIn(words, languages))}(?!\p{L})`, 'u');

const PATTERNS: readonly [NoticePart, ReturnType<typeof wholeWords>][] = [
  ['opens', wholeWords(OPENS)],
  ['holder', wholeWords(HOLDER)],
  ['applying', wholeWords(APPLYING)],
  ['terms', wholeWords(TERMS)],
];

/** Characters that are looked at. */
const LONGEST_LOOK = 12_000;

/**
 * The parts a text has; rests between them, for each pattern is prepared when first used.
 * @param languages whose words are looked for, null for all
 */
export function* noticeInSteps(
  text: string,
  languages: readonly string[] | null,
): Generator<void, ReadonlySet<NoticePart>> {
  const look = text.slice(0, LONGEST_LOOK).toLowerCase();
  const parts = new Set<NoticePart>();
  for (const [part, pattern] of PATTERNS) {
    if (pattern(languages).test(look)) parts.add(part);
    yield;
  }
  return parts;
}
