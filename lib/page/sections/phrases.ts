/** Finds the phrases of section cues in a text, whatever its case and the marks on its letters. */
import type { SectionCues } from './cues.ts';

export interface Phrase {
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

/** Phrases by their first word; those whose first word is open, by its first two letters and `*`. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** The cues of one language, ready to be looked for. */
export interface CueTable {
  headings: Phrases;
  sentences: Phrases;
  signs: Phrases;
  optional: Phrases;
  ideally: Phrases;
  legal: Phrases;
  posting: Phrases;
}

const tables = new Map<SectionCues, CueTable>();

/** Prepared when a text first needs the language: a page is read in one or two of them. */
export function tableOf(cues: SectionCues): CueTable {
  let table = tables.get(cues);
  if (table === undefined) {
    table = {
      headings: phrasesOf(Object.entries(cues.headings)),
      sentences: phrasesOf(Object.entries(cues.sentences ?? {})),
      signs: phrasesOf(Object.entries(cues.signs ?? {})),
      optional: phrasesOf([['nice-to-have', cues.optional]]),
      ideally: phrasesOf([['nice-to-have', cues.ideally ?? []]]),
      legal: phrasesOf([['legal', cues.legal]]),
      posting: phrasesOf([['posting', cues.posting]]),
    };
    tables.set(cues, table);
  }
  return table;
}

function phrasesOf(entries: Iterable<[string, readonly string[]]>): Phrases {
  const phrases = new Map<string, Phrase[]>();
  for (const [section, texts] of entries) {
    for (const text of texts) {
      const words = wordsOf(text, true).map((word) => ({
        text: word.replace('*', ''),
        // An elided article at the end ("sans distinction d'") stands before a word of its own.
        open: word.endsWith('*') || word.endsWith("'"),
      }));
      const [first] = words;
      if (first === undefined) continue;
      const phrase = { section, words, length: words.reduce((sum, word) => sum + word.text.length + 1, 0) };
      const key = first.open ? openKey(first.text) : first.text;
      const others = phrases.get(key);
      if (others) others.push(phrase);
      else phrases.set(key, [phrase]);
    }
  }
  return phrases;
}

const openKey = (word: string): string => `${word.slice(0, 2)}*`;

export interface Found {
  phrase: Phrase;
  /** Index of its first word. */
  at: number;
}

/** Every phrase in the words, in order. */
export function* phrasesIn(words: readonly string[], phrases: Phrases): Generator<Found> {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    for (const phrase of phrases.get(word) ?? []) if (matches(phrase, words, at)) yield { phrase, at };
    for (const phrase of phrases.get(openKey(word)) ?? [])
      if (matches(phrase, words, at)) yield { phrase, at };
  }
}

function matches(phrase: Phrase, words: readonly string[], from: number): boolean {
  return phrase.words.every(({ text, open }, i) => {
    const other = words[from + i];
    return open ? (other?.startsWith(text) ?? false) : other === text;
  });
}

/** Words in lower case without marks on letters; `&` is one. */
export function wordsOf(text: string, withStars = false): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ς/g, 'σ')
    .replace(/[’‘`´]/g, "'");
  const pattern = withStars ? /[\p{L}\p{N}][\p{L}\p{N}'/&-]*\*?|&/gu : /[\p{L}\p{N}][\p{L}\p{N}'/&-]*|&/gu;
  return plain.match(pattern) ?? [];
}
