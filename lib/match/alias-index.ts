/** Aliases by their folded words, as they are looked for in texts. */
import type { Vocabulary } from '../pack/vocabulary.ts';
import { beginningOf } from '../text/beginning.ts';
import type { Folder } from '../text/fold.ts';
import { isSkippableBeginning } from '../text/skippable-words.ts';
import { createWordReader, type WordReader } from '../text/words.ts';
import type { Alias } from './aliases.ts';

interface AliasEntry {
  concept: number;
  alias: string;
  /** Its place in the list, by which entries that fold alike are ordered. */
  place: number;
}

/** Folded alias → what it stands for. */
export interface AliasIndex {
  /**
   * The aliases of skills that fold to a phrase, none where the vocabulary lacks them; several where writings fold
   * alike ("Kinderbetreuung", "Kinder betreuen"; "noggrann", "noggrannhet").
   */
  entriesOf(phrase: string): readonly AliasEntry[];
  /** First words of the phrases: where none begins nothing is put together. */
  firstWords: ReadonlySet<string>;
  /** Words of the longest phrase. */
  readonly longest: number;
  fold: (surface: string) => string;
  /** Words that an alias and a text may have or lack; none in English, whose aliases are written out. */
  isSkippable: (folded: string) => boolean;
  /** Takes in the aliases that a text of these words may hold. Until then those that came unfolded are missing. */
  makeReady(words: readonly string[]): void;
}

/**
 * Lists have thousands of aliases, a text holds a few of them, and to fold all takes a worker that wakes a tenth of a
 * second: those that do not come folded are folded when a text has words that begin as theirs do.
 * @param read reads an alias as texts of its language are read; null for English
 */
export function createAliasIndex(
  aliases: readonly Alias[],
  vocabulary: Vocabulary,
  folder: Folder,
  read: WordReader | null = null,
): AliasIndex {
  const words = read ?? createWordReader('en');
  const isSkippable = read ? folder.isSkippable : () => false;
  const phrases = new Map<string, Listed[]>();
  const firstWords = new Set<string>();
  let longest = 0;
  const take = (phrase: string, listed: Listed): void => {
    const others = phrases.get(phrase);
    if (others) others.push(listed);
    else phrases.set(phrase, [listed]);
    const end = phrase.indexOf(' ');
    firstWords.add(end < 0 ? phrase : phrase.slice(0, end));
    longest = Math.max(longest, spacesIn(phrase) + 1);
  };
  const foldedOf = (alias: string): string =>
    words(alias)
      .form.map((form) => folder.fold(form))
      .filter((token) => !isSkippable(token))
      .join(' ');

  let waiting: Waiting[] = [];
  for (const [place, alias] of aliases.entries()) {
    if (alias.uri.includes('/occupation/')) continue;
    if (alias.folded !== undefined) take(alias.folded, { place, alias });
    else waiting.push({ place, alias, beginnings: alias.beginnings ?? beginningsOf(alias.alias) });
  }
  const known = new Set<string>();
  const makeReady = (forms: readonly string[]): void => {
    const before = known.size;
    for (const form of forms) known.add(beginningOf(form));
    if (known.size === before && before > 0) return;
    waiting = waiting.filter(({ beginnings, alias, place }) => {
      const isReady = beginnings.every((beginning) => known.has(beginning));
      if (isReady) take(foldedOf(alias.alias), { place, alias });
      return !isReady;
    });
  };
  // Whether the vocabulary has the concept is asked for the few that a text holds.
  const entriesOf = (phrase: string): AliasEntry[] =>
    (phrases.get(phrase) ?? [])
      .toSorted((a, b) => a.place - b.place)
      .map(({ place, alias: { alias, uri } }) => ({ place, alias, concept: vocabulary.find(uri) }))
      .filter(({ concept }) => vocabulary.isSkill(concept));
  return {
    entriesOf,
    firstWords,
    get longest() {
      return longest;
    },
    isSkippable,
    fold: folder.fold,
    makeReady,
  };
}

interface Listed {
  place: number;
  alias: Alias;
}

interface Waiting extends Listed {
  beginnings: readonly string[];
}

function spacesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count++;
  return count;
}

/** Beginnings that a text must have for an alias to stand in it: of its words of four letters, skippable ones aside. */
export function beginningsOf(alias: string): string[] {
  const letters = alias.match(/(?<=^|\s)\p{L}[\p{L}\p{M}]{3,}/gu) ?? [];
  return letters.map(beginningOf).filter((beginning) => !isSkippableBeginning(beginning));
}
