/** Tells what each line of a posting is about, from headings, lead-ins and telling phrases. */
import type { Section } from '../posting.ts';
import { inOneGo } from './in-one-go.ts';
import { cuesFor, cuesInSteps } from './sections/languages.ts';
import { withListsTold } from './sections/lists.ts';
import { ownSection } from './sections/own-words.ts';
import { type Found, longest, type Phrase, phrasesIn, wordsOf } from './sections/phrases.ts';

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
/**
 * One section a line, in order. Lines before the first heading are `unknown`; lines that say the title are
 * the title, whatever words are in it.
 */
export function sectionsOf(lines: readonly LineShape[], title: string | null = null): LineSection[] {
  return inOneGo(sectionsInSteps(lines, title));
}

/** Lines that are searched for phrases before a pause is offered. */
const LINES_IN_A_STEP = 60;

/** As `sectionsOf`, with places where the work can rest. */
export function* sectionsInSteps(
  lines: readonly LineShape[],
  title: string | null,
): Generator<void, LineSection[]> {
  const wanted = title?.trim().toLowerCase();
  const cues = yield* cuesInSteps(lines.map((line) => line.text).join('\n'));
  let now: Running = { section: 'unknown', level: 7, scope: null, before: null };
  yield;
  const cued: Found[][] = [];
  for (const [index, line] of lines.entries()) {
    const lead = isGoingOn(line, lines[index - 1]) ? `${lines[index - 1]?.text} ` : '';
    cued.push(phrasesIn(wordsOf(lead + line.text), cues));
    if (cued.length % LINES_IN_A_STEP === 0) yield;
  }
  yield;
  const sections = lines.map((line, index) => {
    if (line.text.trim().toLowerCase() === wanted) return 'title';
    if (line.form === true) return 'application';
    if (now.scope !== null && now.before !== null && !isInside(line, now.scope)) now = now.before;
    const found = cued[index] as Found[];
    const heading = headingOf(line);
    if (heading === null) return ownSection(line, found, now.section, false);
    const before = now;
    now = afterHeading(heading, now, found, () => scopeOf(lines, index));
    return now !== before && now.section !== 'unknown'
      ? now.section
      : ownSection(line, found, now.section, true);
  });
  return withListsTold(lines, sections, cued);
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
  found: readonly Found[],
  scope: () => Element | null,
): Running {
  // Titles of other postings may sound like a section; only a heading of the same rank ends their list.
  if (now.section === 'elsewhere' && heading.level > now.level) return now;
  const announces = announced(heading, found);
  // "Performance-based bonus" in a list of offers is one of them.
  const isOffer = announces === 'nice-to-have' && now.section === 'benefits' && heading.level === 7;
  const section = isOffer ? now.section : announces;
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

/** "and the following:", in a line of its own, says with the line above it what comes. */
function isGoingOn(line: LineShape, above: LineShape | undefined): boolean {
  const goesOn = /^\p{Ll}[^.!?]*[:：]$/u.test(line.text) && line.text.length <= LONGEST_HEADING && !line.item;
  const isOpen = above?.heading === 0 && !above.item && !/[.!?:：;]$/.test(above.text);
  return goesOn && isOpen && (above?.text.length ?? 0) <= LONGEST_HEADING;
}

/** A line of a few words without a full stop: a heading in plain text, if it says nothing but a cue. */
function isBare(text: string): boolean {
  return text.length <= LONGEST_BARE_HEADING && !/[.,;]$/.test(text) && !/^[-•*–·\d]/.test(text);
}

/** How many words that only postings use occur in the text, each counted once. */
export function postingWords(text: string): number {
  const found = new Set<string>();
  for (const { phrase } of phrasesIn(wordsOf(text), cuesFor(text))) {
    if (phrase.kind === 'posting') found.add(phrase.words.map((word) => word.text).join(' '));
  }
  return found.size;
}

/** What a heading announces; `wholly`: hardly another word may stand beside the phrase. */
function announced(heading: Heading, found: readonly Found[]): LineSection | null {
  const words = wordsOf(heading.text).length;
  const best = longest(found, 'heading', words);
  if (best === null || (heading.wholly && !isAlmostAll(best, words))) return null;
  // One common word ("application", "role") in a long heading says nothing about what follows.
  if (best.words.length === 1 && words > 6) return null;
  return best.section as LineSection;
}

/** "Your experience" announces something, "Experience with DBT" is a thing asked for. */
function isAlmostAll(phrase: Phrase, words: number): boolean {
  return words <= phrase.words.length + (phrase.words.length === 1 ? 1 : 2) && phrase.length > 4;
}
