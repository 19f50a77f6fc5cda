/** Tells what each line of a posting is about, from headings, lead-ins and telling phrases. */
import type { Section } from '../posting.ts';
import { cuesFor } from './sections/languages.ts';
import { withListsTold } from './sections/lists.ts';
import {
  type CueTable,
  type Found,
  type Phrase,
  type Phrases,
  phrasesIn,
  wordsOf,
} from './sections/phrases.ts';

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

/** Headings are short; a longer line is text. */
const LONGEST_HEADING = 90;
const LONGEST_BARE_HEADING = 48;
/** A phrase such as "is a plus" speaks for its own sentence, not for a long paragraph. */
const LONGEST_OPTIONAL_LINE = 260;
/** Longer lines are whole ads or parts of them: one telling phrase does not speak for all of it. */
const LONGEST_TELLING_LINE = 320;
const LONGEST_NOTICE = 600;
/** "German is a must. French is a plus": the wording of each sentence tells (lib/match/wording.ts), not the line. */
const SEVERAL_SENTENCES = /\p{Ll}{2}[.!?]\s+\p{Lu}|\S;\s/u;

/**
 * One section a line, in order. Lines before the first heading are `unknown`; lines that say the title are
 * the title, whatever words are in it.
 */
export function sectionsOf(lines: readonly LineShape[], title: string | null = null): LineSection[] {
  const wanted = title?.trim().toLowerCase();
  const cues = cuesFor(lines.map((line) => line.text).join('\n'));
  let now: Running = { section: 'unknown', level: 7, scope: null, before: null };
  const sections = lines.map((line, index) => {
    if (line.text.trim().toLowerCase() === wanted) return 'title';
    if (line.form === true) return 'application';
    if (now.scope !== null && now.before !== null && !isInside(line, now.scope)) now = now.before;
    const heading = headingOf(line);
    if (heading === null) return ownSection(line, now.section, false, cues);
    const before = now;
    now = afterHeading(heading, now, cues, () => scopeOf(lines, index));
    return now !== before && now.section !== 'unknown'
      ? now.section
      : ownSection(line, now.section, true, cues);
  });
  return withListsTold(lines, sections, cues);
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

function afterHeading(
  heading: Heading,
  now: Running,
  cues: readonly CueTable[],
  scope: () => Element | null,
): Running {
  // Titles of other postings may sound like a section; only a heading of the same rank ends their list.
  if (now.section === 'elsewhere' && heading.level > now.level) return now;
  const found = announced(heading.text, heading.wholly, cues);
  // "Performance-based bonus" in a list of offers is one of them.
  const isOffer = found === 'nice-to-have' && now.section === 'benefits' && heading.level === 7;
  const section = isOffer ? now.section : found;
  if (section === 'elsewhere') {
    return { section, level: heading.level, scope: scope(), before: now };
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
function ownSection(
  line: LineShape,
  current: LineSection,
  isHeading: boolean,
  cues: readonly CueTable[],
): LineSection {
  if (current === 'elsewhere') return current;
  const words = wordsOf(line.text);
  if (isLegal(line, words, cues)) return 'legal';
  const mayBeOptional = current === 'requirements' || current === 'tasks' || current === 'unknown';
  if (mayBeOptional && isOptional(line, words, cues)) return 'nice-to-have';
  return isHeading ? current : sentenceSection(line, words, current, cues);
}

/** A long paragraph that also promises equal chances is more than a notice, unless it speaks of little else. */
function isLegal(line: LineShape, words: readonly string[], cues: readonly CueTable[]): boolean {
  const found = new Set(
    cues.flatMap((table) => [...phrasesIn(words, table.legal)].map(({ phrase }) => phrase)),
  );
  return found.size > (line.text.length > LONGEST_NOTICE ? 1 : 0);
}

/** "Ideally" speaks for what follows it, "is a plus" for its whole sentence. */
function isOptional(line: LineShape, words: readonly string[], cues: readonly CueTable[]): boolean {
  if (line.text.length > LONGEST_OPTIONAL_LINE || SEVERAL_SENTENCES.test(line.text)) return false;
  return cues.some(
    (table) =>
      !phrasesIn(words, table.optional).next().done ||
      [...phrasesIn(words, table.ideally)].some(({ at }) => at < 2),
  );
}

/** Words into a sentence; later ones no longer say what the sentence as a whole is about. */
const SENTENCE_START = 4;

/**
 * What a line says of itself. Where no heading says what the text is about, the words that begin it tell,
 * or any if all agree; in a line of several sentences all must. Under a heading only offers and how to
 * apply speak for themselves, and only when they begin the line: "We offer language courses" is no
 * requirement, whatever stands above it. Long paragraphs speak of many things and stay what they are.
 */
function sentenceSection(
  line: LineShape,
  words: readonly string[],
  current: LineSection,
  cues: readonly CueTable[],
): LineSection {
  if (line.text.length > LONGEST_TELLING_LINE || current === 'title') return current;
  const found = longestAtEach(cues.flatMap((table) => [...phrasesIn(words, table.sentences)]));
  if (current === 'unknown') {
    const first = SEVERAL_SENTENCES.test(line.text) ? [] : found.filter(({ at }) => at < SENTENCE_START);
    const told = new Set((first.length > 0 ? first : found).map(({ phrase }) => phrase.section));
    const [only] = told;
    return only !== undefined && told.size === 1 ? (only as LineSection) : current;
  }
  if (line.item) return current;
  const opening = found.find(
    ({ at, phrase }) =>
      (at === 0 && phrase.section === 'benefits') || (at <= 1 && phrase.section === 'application'),
  );
  return opening ? (opening.phrase.section as LineSection) : current;
}

/** Of phrases that begin at the same word the longest alone. */
function longestAtEach(found: readonly Found[]): Found[] {
  return found.filter(
    ({ at, phrase }) => !found.some((other) => other.at === at && other.phrase.length > phrase.length),
  );
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
  const words = wordsOf(text);
  const found = new Set<string>();
  for (const cues of cuesFor(text)) {
    for (const { phrase } of phrasesIn(words, cues.posting))
      found.add(phrase.words.map((word) => word.text).join(' '));
  }
  return found.size;
}

/** The longest phrase in the words; of equally long ones that of the likelier language. */
function longest(words: readonly string[], tables: readonly Phrases[]): Found | null {
  let best: Found | null = null;
  for (const phrases of tables) {
    for (const found of phrasesIn(words, phrases))
      if (best === null || found.phrase.length > best.phrase.length) best = found;
  }
  return best;
}

/** "Your experience" announces something, "Experience with DBT" is a thing asked for. */
function isAlmostAll(phrase: Phrase, words: readonly string[]): boolean {
  return words.length <= phrase.words.length + (phrase.words.length === 1 ? 1 : 2) && phrase.length > 4;
}

/** What a heading announces; `wholly`: at most two more words may stand beside the phrase. */
function announced(text: string, wholly: boolean, cues: readonly CueTable[]): LineSection | null {
  const words = wordsOf(text);
  const best = longest(
    words,
    cues.map((table) => table.headings),
  )?.phrase;
  if (best === undefined || (wholly && !isAlmostAll(best, words))) return null;
  // One common word ("application", "role") in a long heading says nothing about what follows.
  if (best.words.length === 1 && words.length > 6) return null;
  return best.section as LineSection;
}
