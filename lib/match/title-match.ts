/** Occupations whose labels fit a title: whole labels first, then shared informative words. */
import type { LanguageIndex } from '../pack/language-index.ts';
import { childOf } from '../pack/trie.ts';
import type { Vocabulary } from '../pack/vocabulary.ts';
import type { Folder } from '../text/fold.ts';
import type { WordReader } from '../text/words.ts';
import type { Alias } from './aliases.ts';
import { cleanTitle } from './title.ts';

/** Occupation index (0 = the first occupation) → fit 0…1. */
export type TitleFit = Map<number, number>;

/** Fit of a label that is the whole cleaned title, and of one that is a part of it. */
const WHOLE = 1;
const BARE = 0.96;
const PART = 0.9;
/** Shared words alone never fit as well as a label. */
const WORDS_ONLY = 0.75;
const ALTERNATIVE = 0.97;
const INSIDE = 0.9;
/** Our own words for an occupation that are the whole title. */
const ALIAS = 0.95;
const LONGEST_ALIAS = 6;
/** Weight of a title word that no occupation label holds: about that of a word in one label of a hundred. */
const UNKNOWN_WEIGHT = 4.5;

export function createTitleMatcher(
  vocabulary: Vocabulary,
  index: LanguageIndex,
  folder: Folder,
  aliases: readonly Alias[] = [],
) {
  const read = index.wordReader(folder);
  const foldedWords = (text: string): string[] => read(text).form.map(folder.fold);
  const names = titleAliases(aliases, vocabulary, foldedWords);
  const idsOf = (text: string): number[] =>
    foldedWords(text)
      .filter((token) => !folder.isSkippable(token))
      .map((token) => index.tokens.find(token));
  const known = new Map<number, number>();
  const inverseFrequency = (token: number) => {
    let weight = known.get(token);
    if (weight === undefined) {
      weight = Math.log((index.labelCount + 1) / (1 + index.occupationTokenLabels(token).length));
      known.set(token, weight);
    }
    return weight;
  };

  return (title: string, employer: string | null): TitleFit => {
    const fit: TitleFit = new Map();
    const { full, bare, parts } = cleanTitle(title, employer, index.language);
    const put = (occupation: number, value: number) =>
      fit.set(occupation, Math.max(fit.get(occupation) ?? 0, value));
    for (const [text, value] of [
      [full, WHOLE],
      [bare, BARE],
    ] as const)
      wholeLabels(vocabulary, index, idsOf(text), value, put);
    for (const [at, part] of parts.entries()) {
      wholeLabels(vocabulary, index, idsOf(part), PART - at * 0.04, put);
    }
    for (const text of new Set([full, bare, ...parts])) aliasesInside(names, foldedWords(text), put);
    for (const text of new Set([bare, parts[0] ?? bare])) {
      const ids = idsOf(text);
      labelsInside(vocabulary, index, ids, inverseFrequency, put);
      sharedWords(vocabulary, index, ids, inverseFrequency, put);
    }
    return fit;
  };
}

/** What our own titles alone say, in a language that the vocabulary has no labels in. */
export function createTitleNames(
  vocabulary: Vocabulary,
  folder: Folder,
  read: WordReader,
  aliases: readonly Alias[],
  language: string,
): (title: string, employer: string | null) => TitleFit {
  const foldedWords = (text: string): string[] => read(text).form.map(folder.fold);
  const names = titleAliases(aliases, vocabulary, foldedWords);
  return (title, employer) => {
    const fit: TitleFit = new Map();
    const { full, bare, parts } = cleanTitle(title, employer, language);
    for (const text of new Set([full, bare, ...parts]))
      aliasesInside(names, foldedWords(text), (occupation, value) =>
        fit.set(occupation, Math.max(fit.get(occupation) ?? 0, value)),
      );
    return fit;
  };
}

type Put = (occupation: number, value: number) => void;

function wholeLabels(
  vocabulary: Vocabulary,
  index: LanguageIndex,
  ids: number[],
  value: number,
  put: Put,
): void {
  let node = ids.length === 0 ? -1 : 0;
  for (const id of ids) {
    if (node < 0 || id < 0) return;
    node = childOf(index.occupationTrie, node, id);
  }
  if (node > 0) putLabels(vocabulary, index, node, value, put);
}

/** Gives every occupation whose label ends at a node of the trie its value. */
function putLabels(
  vocabulary: Vocabulary,
  index: LanguageIndex,
  node: number,
  value: number,
  put: Put,
): void {
  for (
    let entry = (index.occupationTrie.entry[node] as number) - 1;
    entry >= 0;
    entry = (index.entryNext[entry] as number) - 1
  ) {
    const label = index.entryLabel[entry] as number;
    const share = index.kind(label) === 'preferred' ? 1 : ALTERNATIVE;
    put(index.concept(label) - vocabulary.skillCount, value * share);
  }
}

/** What ads call occupations and ESCO does not: folded words → occupation. */
function titleAliases(
  aliases: readonly Alias[],
  vocabulary: Vocabulary,
  foldedWords: (text: string) => string[],
): Map<string, number> {
  const names = new Map<string, number>();
  for (const { alias, uri, folded } of aliases) {
    if (!uri.includes('/occupation/')) continue;
    const concept = vocabulary.find(uri);
    if (vocabulary.isOccupation(concept))
      names.set(folded ?? foldedWords(alias).join(' '), concept - vocabulary.skillCount);
  }
  return names;
}

/** The longest alias says most; the more of the title it is, the better it fits. */
function aliasesInside(names: ReadonlyMap<string, number>, words: readonly string[], put: Put): void {
  for (let first = 0; first < words.length; first++) {
    for (let end = Math.min(words.length, first + LONGEST_ALIAS); end > first; end--) {
      const occupation = names.get(words.slice(first, end).join(' '));
      if (occupation === undefined) continue;
      put(occupation, ALIAS * (0.7 + (0.3 * (end - first)) / words.length));
      break;
    }
  }
}

/** A label that stands somewhere in the title fits the better, the more of the title's weight it carries. */
function labelsInside(
  vocabulary: Vocabulary,
  index: LanguageIndex,
  ids: number[],
  weight: (token: number) => number,
  put: Put,
): void {
  const weights = ids.map((id) => (id < 0 ? UNKNOWN_WEIGHT : weight(id)));
  const total = weights.reduce((sum, value) => sum + value, 0);
  for (let first = 0; first < ids.length; first++) {
    let node = 0;
    let carried = 0;
    for (let at = first; at < ids.length && (ids[at] as number) >= 0; at++) {
      node = childOf(index.occupationTrie, node, ids[at] as number);
      if (node < 0) break;
      carried += weights[at] as number;
      putLabels(vocabulary, index, node, INSIDE * (0.4 + (0.6 * carried) / total), put);
    }
  }
}

/**
 * Cosine over inverse frequencies between the title's words and each label that shares one. The title's last
 * word before "of" or the end names the occupation ("warehouse operative"): a label without it fits less.
 */
function sharedWords(
  vocabulary: Vocabulary,
  index: LanguageIndex,
  ids: number[],
  weight: (token: number) => number,
  put: Put,
): void {
  const tokens = [...new Set(ids.filter((id) => id >= 0))];
  const unknown = ids.filter((id) => id < 0).length;
  const titleWeight =
    tokens.reduce((sum, token) => sum + weight(token) ** 2, 0) + unknown * UNKNOWN_WEIGHT ** 2;
  const head = tokens.at(-1);
  const shared = new Map<number, number>();
  for (const token of tokens) {
    const square = weight(token) ** 2;
    const labels = index.occupationTokenLabels(token);
    for (let at = 0; at < labels.length; at++) {
      const label = labels[at] as number;
      shared.set(label, (shared.get(label) ?? 0) + square);
    }
  }
  for (const [label, value] of shared) {
    const labelTokens = index.labelTokens(label);
    let labelWeight = 0;
    for (let at = 0; at < labelTokens.length; at++) {
      const token = labelTokens[at] as number;
      // A word that a label says twice counts once.
      if (labelTokens.indexOf(token) === at) labelWeight += weight(token) ** 2;
    }
    const cosine = value / Math.sqrt(titleWeight * labelWeight);
    const hasHead = head !== undefined && labelTokens.includes(head);
    put(index.concept(label) - vocabulary.skillCount, WORDS_ONLY * cosine * (hasHead ? 1 : 0.75));
  }
}
