/** What pages say that speak about work, jobs and occupations and offer none: news, advice, profiles of occupations. */
import { ANNOUNCED } from './about-work/announced.ts';
import { ARTICLE_FOLDERS } from './about-work/article-address.ts';
import { OF_AN_OCCUPATION } from './about-work/occupation.ts';
import { SAID_BY } from './about-work/said-by.ts';
import { WORK_MARKET } from './about-work/work-market.ts';
import { anyOf, madeOnce, madeOnceFor, piecesOf, wordsIn } from './by-language.ts';

/** The languages whose words are looked for, null for all. */
type Languages = readonly string[] | null;

/** Characters that are looked at. */
const LONGEST_LOOK = 12_000;

/** Used with all matches of a lower-case text. */
const aboutWork = madeOnceFor(
  (languages) => String.raw`(?<!\p{L})${anyOf(wordsIn(WORK_MARKET, languages))}(?!\p{L})`,
  'gu',
);

/** How many different words a text has of those who write about jobs. Ads use one of them at times, hardly two. */
export function wordsAboutWork(text: string, languages: Languages): number {
  return differentIn(text, aboutWork(languages));
}

/**
 * A closing quote, a comma or a dash, and then who said it; a person whose trade it is to say things; a day. Used with
 * lower-case text.
 */
const reported = madeOnceFor(
  (languages) =>
    [
      String.raw`spokes(?:person|man|woman) (?:\p{L}+ ){0,4}?(?:said|says|told|confirmed|added|explained)(?!\p{L})`,
      String.raw`(?:["”“»’'][,.]?|[–—−-])\s+(?:[\p{L}.]+\s+){0,3}?${anyOf(wordsIn(SAID_BY, languages))}(?!\p{L})`,
      String.raw`(?<!\p{L})${anyOf(wordsIn(ANNOUNCED, languages))}(?!\p{L})`,
    ].join('|'),
  'gu',
);

/** How often a text gives somebody's words and says whose they are. */
export function reportedSpeech(text: string, languages: Languages): number {
  return text.slice(0, LONGEST_LOOK).toLowerCase().match(reported(languages))?.length ?? 0;
}

/** Used with all matches of a lower-case text. */
const ofAnOccupation = madeOnceFor(
  (languages) => String.raw`(?<!\p{L})${anyOf(wordsIn(OF_AN_OCCUPATION, languages))}`,
  'gu',
);

/**
 * How many different questions about an occupation and sentences that define one a text has: profiles and guides have
 * them, for whoever is sought knows what the work is.
 */
export function definesOccupation(text: string, languages: Languages): number {
  return differentIn(text, ofAnOccupation(languages));
}

function differentIn(text: string, words: RegExp): number {
  return new Set(text.slice(0, LONGEST_LOOK).toLowerCase().match(words) ?? []).size;
}

const articleAddress = madeOnce(() => `/(?:${piecesOf(ARTICLE_FOLDERS).join('|')})(?:/|$)|[-/]tag/`, 'i');

/** True for an address in a part of a site that holds news, advice, help or profiles of occupations. */
export function isArticleAddress(address: string): boolean {
  return articleAddress().test(address.replace(/^https?:\/\/[^/]+/i, '').replace(/[?#].*$/, ''));
}
