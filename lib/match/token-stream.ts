/** A posting's text as token ids of one language: what every pass of the matcher walks. */
import type { LanguageIndex } from '../pack/language-index.ts';
import type { Posting, Section } from '../posting.ts';
import type { Folder } from '../text/fold.ts';
import { HARD_BREAK, SOFT_BREAK } from '../text/tokenize.ts';
import type { WordReader } from '../text/words.ts';

/** Id of a token that no label of the vocabulary holds. */
export const UNKNOWN_TOKEN = -1;
/** Id of a function word that labels and texts may have or lack. */
export const SKIPPABLE_TOKEN = -2;

/** Parallel arrays over the tokens of a posting; offsets in UTF-16 code units of `Posting.text`. */
export interface TokenStream {
  text: string;
  count: number;
  start: number[];
  end: number[];
  before: number[];
  id: number[];
  /** What of each token is folded: the word without the mark of its second gender, a part of a compound. */
  form: string[];
  /** Number of the token that a token's compound begins with; its own number for a whole word. */
  wordStart: number[];
  /** Number of the sentence (hard breaks count) a token is in. */
  sentence: number[];
  section: Section[];
  /** Number of the block a token is in. */
  block: number[];
}

/**
 * Makes streams; remembers words, since ads share most of theirs.
 * @param words how the text falls into words; as the labels' language does if not given
 */
export function createTokenReader(
  index: LanguageIndex,
  folder: Folder,
  words: WordReader = index.wordReader(folder),
): (posting: Posting) => TokenStream {
  const known = new Map<string, number>();
  const idOf = (surface: string): number => {
    const found = known.get(surface);
    if (found !== undefined) return found;
    const folded = folder.fold(surface);
    const id = folder.isSkippable(folded) ? SKIPPABLE_TOKEN : index.tokens.find(folded);
    if (known.size > 50_000) known.clear();
    known.set(surface, id);
    return id;
  };
  return (posting) => {
    const stream: TokenStream = {
      text: posting.text,
      count: 0,
      start: [],
      end: [],
      before: [],
      id: [],
      form: [],
      wordStart: [],
      sentence: [],
      section: [],
      block: [],
    };
    let sentence = -1;
    for (const [number, block] of posting.blocks.entries()) {
      const tokens = words(posting.text, block.start, block.end);
      const offset = stream.start.length;
      let left = 0;
      const isInAddress = addressTest(posting.text.slice(block.start, block.end), block.start);
      let addressBefore = false;
      for (let at = 0; at < tokens.count; at++) {
        const start = tokens.start[at] as number;
        const end = tokens.end[at] as number;
        if (isInAddress(start)) {
          addressBefore = true;
          left++;
          continue;
        }
        // The dots and slashes inside an address end no sentence, but no phrase goes on behind it.
        const own = tokens.before[at] as number;
        const before = addressBefore ? Math.max(own, SOFT_BREAK) : own;
        addressBefore = false;
        if (before === HARD_BREAK || sentence < 0) sentence++;
        stream.start.push(start);
        stream.end.push(end);
        stream.before.push(before);
        const form = tokens.form[at] as string;
        stream.id.push(idOf(form));
        stream.form.push(form);
        stream.wordStart.push(offset - left + (tokens.wordStart[at] as number));
        stream.sentence.push(sentence);
        stream.section.push(block.section);
        stream.block.push(number);
      }
    }
    stream.count = stream.start.length;
    return stream;
  };
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s()<>[\]"]+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]+/giu;

const ADDRESS_SIGNS = ['@', '://', 'www.', 'WWW.'];

/** Tells whether a place is inside a web or mail address: "example.org/news-events" asks for no news. Ask in order. */
function addressTest(block: string, offset: number): (start: number) => boolean {
  // Hardly any block has one: a plain search first, since the pattern is slow.
  if (!ADDRESS_SIGNS.some((sign) => block.includes(sign))) return () => false;
  const places = [...block.matchAll(ADDRESS)].map(
    ({ index, 0: { length } }) => [offset + index, offset + index + length] as const,
  );
  let next = 0;
  return (start) => {
    while (next < places.length && (places[next]?.[1] as number) <= start) next++;
    return (places[next]?.[0] ?? Number.POSITIVE_INFINITY) <= start;
  };
}

/** Articles, possessives and a few words that only join are no part of a phrase: `[first, end)` without them at its ends. */
export function trimmed(stream: TokenStream, first: number, end: number): [first: number, end: number] {
  const isJoint = (at: number) =>
    stream.id[at] === SKIPPABLE_TOKEN ||
    JOINTS.has(stream.text.slice(stream.start[at], stream.end[at]).toLowerCase());
  let from = first;
  let to = end;
  while (from < to && isJoint(from)) from++;
  while (to > from && isJoint(to - 1)) to--;
  return from < to ? [from, to] : [first, end];
}

const JOINTS = new Set([
  'and',
  'or',
  'of',
  'in',
  'on',
  'at',
  'to',
  'for',
  'with',
  'by',
  'from',
  'as',
  'is',
  'are',
  '&',
  'out',
  'you',
  'we',
  'will',
  'be',
  'not',
]);
