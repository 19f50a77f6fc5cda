/** Tells what each line of a posting is about, from headings, lead-ins and telling phrases. */
import type { Section } from '../posting.ts';
import { cs } from './sections/cs.ts';
import type { SectionCues } from './sections/cues.ts';
import { de } from './sections/de.ts';
import { en } from './sections/en.ts';
import { fr } from './sections/fr.ts';

/** What the section logic needs to know of a line. */
export interface LineShape {
  text: string;
  /** 1…6 in a heading element, else 0. */
  heading: number;
  bold: boolean;
  item: boolean;
  /** The label of a field, or any text of a form to be filled in. */
  form?: boolean;
  /** The block element of the line, where there is a page. */
  element?: Element;
}

/** `elsewhere`: what belongs to other postings or to the site; not a section of a posting. */
export type LineSection = Section | 'elsewhere';

const LANGUAGES: readonly SectionCues[] = [en, de, fr, cs];
/** Mixed postings are common ("Benefits" over German text), so the cues of all languages hold at once. */
const HEADINGS = phrasesOf(LANGUAGES.flatMap((cues) => Object.entries(cues.headings)));
const OPTIONAL = phrasesOf(LANGUAGES.map((cues) => ['nice-to-have', cues.optional]));
const LEGAL = phrasesOf(LANGUAGES.map((cues) => ['legal', cues.legal]));
const POSTING = phrasesOf(LANGUAGES.map((cues) => ['posting', cues.posting]));

/** Headings are short; a longer line is text. */
const LONGEST_HEADING = 90;
const LONGEST_BARE_HEADING = 48;
/** A phrase such as "is a plus" speaks for its own sentence, not for a long paragraph. */
const LONGEST_OPTIONAL_LINE = 260;
/** "German is a must. French is a plus": the wording of each sentence tells (lib/match/wording.ts), not the line. */
const SEVERAL_SENTENCES = /\p{Ll}{2}[.!?]\s+\p{Lu}|\S;\s/u;

/**
 * One section a line, in order. Lines before the first heading are `unknown`; lines that say the title are
 * the title, whatever words are in it.
 */
export function sectionsOf(lines: readonly LineShape[], title: string | null = null): LineSection[] {
  const wanted = title?.trim().toLowerCase();
  let now: Running = { section: 'unknown', level: 7, scope: null, before: null };
  return lines.map((line, index) => {
    if (line.text.trim().toLowerCase() === wanted) return 'title';
    if (line.form === true) return 'application';
    if (now.scope !== null && now.before !== null && !isInside(line, now.scope)) now = now.before;
    const heading = headingOf(line);
    if (heading !== null) now = afterHeading(heading, now, lines, index);
    return ownSection(line, now.section);
  });
}

interface Running {
  section: LineSection;
  /** Level of the heading that began it; 7 and more for lines that are no heading elements. */
  level: number;
  /** Where a list of other postings ends, in a page. */
  scope: Element | null;
  /** What goes on after that list. */
  before: Running | null;
}

function afterHeading(heading: Heading, now: Running, lines: readonly LineShape[], index: number): Running {
  // Titles of other postings may sound like a section; only a heading of the same rank ends their list.
  if (now.section === 'elsewhere' && heading.level > now.level) return now;
  const found = lookUp(HEADINGS, heading.text, heading.wholly) as LineSection | null;
  // "Performance-based bonus" in a list of offers is one of them.
  const isOffer = found === 'nice-to-have' && now.section === 'benefits' && heading.level === 7;
  const section = isOffer ? now.section : found;
  if (section === 'elsewhere') {
    return { section, level: heading.level, scope: scopeOf(lines, index), before: now };
  }
  if (section !== null) return { section, level: heading.level, scope: null, before: null };
  // A heading we do not know ends the section, unless it only divides it further.
  const ends = heading.ends && heading.level <= now.level;
  return ends ? { section: 'unknown', level: heading.level, scope: null, before: null } : now;
}

/** The smallest element around a heading that also holds what follows it. */
function scopeOf(lines: readonly LineShape[], index: number): Element | null {
  const next = lines[index + 1]?.element;
  let scope = lines[index]?.element ?? null;
  for (let i = 0; scope !== null && i < 12; i++) {
    if (next === undefined || scope.contains(next)) return scope;
    scope = scope.parentElement;
  }
  return scope;
}

function isInside(line: LineShape, scope: Element): boolean {
  return line.element === undefined || scope.contains(line.element);
}

/** A section that holds for one line alone, else the running one. */
function ownSection(line: LineShape, current: LineSection): LineSection {
  if (current === 'elsewhere') return current;
  if (lookUp(LEGAL, line.text, false) !== null) return 'legal';
  const mayBeOptional = current === 'requirements' || current === 'tasks' || current === 'unknown';
  if (
    mayBeOptional &&
    line.text.length <= LONGEST_OPTIONAL_LINE &&
    !SEVERAL_SENTENCES.test(line.text) &&
    lookUp(OPTIONAL, line.text, false) !== null
  ) {
    return 'nice-to-have';
  }
  return current;
}

interface Heading {
  text: string;
  level: number;
  /** True where nothing but the cue may stand in the text (with a few words around it). */
  wholly: boolean;
  /** True where an unknown heading would end the section before it. */
  ends: boolean;
}

/** A line is a heading by its element, by being bold or short with a colon, or by a lead-in before a colon. */
function headingOf(line: LineShape): Heading | null {
  const { text } = line;
  if (line.heading > 0)
    return { text, level: line.heading, wholly: text.length > LONGEST_HEADING, ends: true };
  if (line.item) return null;
  const isShort = text.length <= LONGEST_HEADING;
  if (isShort && line.bold && !/[.!]$/.test(text)) return { text, level: 6.5, wholly: false, ends: true };
  if (isShort && /[:：?]$/.test(text)) return { text, level: 7, wholly: false, ends: false };
  const leadIn = /^([^.!?:：]{3,48})[:：]\s/.exec(text)?.[1];
  if (leadIn !== undefined) return { text: leadIn, level: 7, wholly: true, ends: false };
  return isBare(text) ? { text, level: 7, wholly: true, ends: false } : null;
}

/** A line of a few words without a full stop: a heading in plain text, if it says nothing but a cue. */
function isBare(text: string): boolean {
  return text.length <= LONGEST_BARE_HEADING && !/[.,;]$/.test(text) && !/^[-•*–·\d]/.test(text);
}

/** How many words that only postings use occur in the text, each counted once. */
export function postingWords(text: string): number {
  const found = new Set<string>();
  const words = wordsOf(text);
  for (let i = 0; i < words.length; i++) {
    for (const phrase of POSTING.get(words[i] as string) ?? [])
      if (matches(phrase, words, i)) found.add(phrase.id);
    for (const phrase of POSTING.get('*') ?? []) if (matches(phrase, words, i)) found.add(phrase.id);
  }
  return found.size;
}

interface Phrase {
  id: string;
  section: string;
  words: string[];
  /** The last word stands for any word that begins with it. */
  open: boolean;
}

/** Phrases by their first word; those whose only word is open, under `*`. */
type Phrases = Map<string, Phrase[]>;

function phrasesOf(entries: Iterable<[string, string[]]>): Phrases {
  const phrases: Phrases = new Map();
  for (const [section, texts] of entries) {
    for (const text of texts) {
      const words = wordsOf(text);
      const phrase = { id: text, section, words, open: text.endsWith('*') };
      const key = phrase.open && words.length === 1 ? '*' : (words[0] as string);
      const list = phrases.get(key);
      if (list) list.push(phrase);
      else phrases.set(key, [phrase]);
    }
  }
  return phrases;
}

/** The section of the longest phrase in the text; `wholly`: at most two more words may stand beside it. */
function lookUp(phrases: Phrases, text: string, wholly: boolean): string | null {
  const words = wordsOf(text);
  let best: Phrase | null = null;
  for (let i = 0; i < words.length; i++) {
    for (const list of [phrases.get(words[i] as string), phrases.get('*')]) {
      for (const phrase of list ?? []) {
        if (!matches(phrase, words, i)) continue;
        if (best === null || phrase.words.join(' ').length > best.words.join(' ').length) best = phrase;
      }
    }
  }
  if (best === null || (wholly && words.length > best.words.length + 2)) return null;
  // One common word ("application", "role") in a long heading says nothing about what follows.
  if (phrases === HEADINGS && best.words.length === 1 && words.length > 6) return null;
  return best.section;
}

function matches(phrase: Phrase, words: readonly string[], from: number): boolean {
  return phrase.words.every((word, i) => {
    const other = words[from + i];
    return phrase.open && i === phrase.words.length - 1 ? (other?.startsWith(word) ?? false) : other === word;
  });
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’‘`´]/g, "'")
      .match(/[\p{L}\p{N}][\p{L}\p{N}'/&-]*|&/gu) ?? []
  );
}
