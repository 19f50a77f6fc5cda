/** Finds the phrases of section cues in a text, whatever its case and the marks on its letters. */
import type { Phrases, SectionCues } from './cues.ts';

/** What a phrase is a cue for; see `SectionCues`. */
export type CueKind = 'heading' | 'sentence' | 'sign' | 'optional' | 'ideally' | 'legal' | 'posting';

export interface Phrase {
  kind: CueKind;
  section: string;
  words: readonly PhraseWord[];
  /** Letters of all its words: the longest phrase decides. */
  length: number;
}

interface PhraseWord {
  text: string;
  /** Stands for any word that begins with it. */
  open: boolean;
}

/** All phrases of a language by their first word; those whose first word is open, by its first two letters and `*`. */
export type CueTable = ReadonlyMap<string, readonly Phrase[]>;

const tables = new Map<SectionCues, CueTable>();

/** Prepared when a text first needs the language: a page is read in one or two of them. */
export function tableOf(cues: SectionCues): CueTable {
  let table = tables.get(cues);
  if (table === undefined) {
    table = tableFrom(cues);
    tables.set(cues, table);
  }
  return table;
}

function tableFrom(cues: SectionCues): CueTable {
  const table = new Map<string, Phrase[]>();
  const addAll = (kind: CueKind, sections: Readonly<Record<string, Phrases>>): void => {
    for (const [section, texts] of Object.entries(sections))
      for (const text of texts()) addPhrase(table, kind, section, text);
  };
  addAll('heading', cues.headings);
  addAll('sentence', cues.sentences ?? {});
  addAll('sign', cues.signs ?? {});
  addAll('optional', { 'nice-to-have': cues.optional });
  if (cues.ideally) addAll('ideally', { 'nice-to-have': cues.ideally });
  addAll('legal', { legal: cues.legal });
  addAll('posting', { posting: cues.posting });
  return table;
}

function addPhrase(table: Map<string, Phrase[]>, kind: CueKind, section: string, text: string): void {
  const words = wordsOf(text, true).map((word) => ({
    text: word.replace('*', ''),
    // An elided article at the end ("sans distinction d'") stands before a word of its own.
    open: word.endsWith('*') || word.endsWith("'"),
  }));
  const [first] = words;
  if (first === undefined) return;
  const length = words.reduce((sum, word) => sum + word.text.length + 1, 0);
  const key = first.open ? openKey(first.text) : first.text;
  const others = table.get(key);
  if (others) others.push({ kind, section, words, length });
  else table.set(key, [{ kind, section, words, length }]);
}

const openKey = (word: string): string => `${word.slice(0, 2)}*`;

export interface Found {
  phrase: Phrase;
  /** Index of its first word. */
  at: number;
}

/** Every phrase in the words, language by language and in order. */
export function phrasesIn(words: readonly string[], cues: readonly CueTable[]): Found[] {
  const found: Found[] = [];
  for (const table of cues) {
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as string;
      addMatches(found, table.get(word), words, at);
      addMatches(found, table.get(openKey(word)), words, at);
    }
  }
  return found;
}

function addMatches(
  found: Found[],
  phrases: readonly Phrase[] | undefined,
  words: readonly string[],
  at: number,
): void {
  if (phrases === undefined) return;
  for (const phrase of phrases) if (matches(phrase, words, at)) found.push({ phrase, at });
}

function matches(phrase: Phrase, words: readonly string[], from: number): boolean {
  for (let i = 0; i < phrase.words.length; i++) {
    const { text, open } = phrase.words[i] as PhraseWord;
    const word = words[from + i];
    if (word === undefined || (open ? !word.startsWith(text) : word !== text)) return false;
  }
  return true;
}

/** The longest phrase of a kind that lies in the first words; of equally long ones that of the likelier language. */
export function longest(found: readonly Found[], kind: CueKind, within: number): Phrase | null {
  let best: Phrase | null = null;
  for (const { phrase, at } of found) {
    if (phrase.kind !== kind || at + phrase.words.length > within) continue;
    if (best === null || phrase.length > best.length) best = phrase;
  }
  return best;
}

/** Words in lower case without marks on letters; `&` is one. */
export function wordsOf(text: string, withStars = false): string[] {
  const lower = text.toLowerCase();
  // Most words of most languages need no more.
  const plain = /^[\0-\x7f]*$/.test(lower)
    ? lower.replaceAll('`', "'")
    : lower
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/ς/g, 'σ')
        .replace(/[’‘`´]/g, "'");
  const pattern = withStars ? /[\p{L}\p{N}][\p{L}\p{N}'/&-]*\*?|&/gu : /[\p{L}\p{N}][\p{L}\p{N}'/&-]*|&/gu;
  return plain.match(pattern) ?? [];
}
