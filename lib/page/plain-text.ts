/** Reads a posting from plain text: a file, a pasted ad, one line of a stream. Knows no DOM. */
import type { Block, Posting } from '../posting.ts';
import { withLanguages } from './block-languages.ts';
import { languageOf } from './language.ts';
import { type LineSection, sectionsOf } from './sections.ts';
import { factsOfText } from './verdict/facts.ts';
import { verdictOf } from './verdict/verdict.ts';

export interface PlainTextOptions {
  title?: string | null;
  language?: string | null;
}

/** `posting.text` is the given string, unchanged; the blocks are its lines, or paragraphs where lines were wrapped. */
export function readPlainText(text: string, options: PlainTextOptions = {}): Posting {
  const slices = paragraphsOf(text);
  const title = options.title ?? null;
  const shapes = slices.map((slice) => {
    const line = sliceOf(text, slice);
    const marked = /^#{1,6}\s|^\*\*[^*]+\*\*:?$|^__[^_]+__:?$/.test(line);
    const bare = bareLine(line);
    const item = BULLET.test(line);
    return { text: bare, heading: 0, bold: marked || isShouted(bare), item };
  });
  const sections = sectionsOf(shapes, title);
  const blocks: Block[] = slices.map((slice, i) => ({ ...slice, section: known(sections[i]) }));
  const lines = blocks.map(({ section, ...slice }) => ({ text: sliceOf(text, slice), section }));
  const verdict = verdictOf(factsOfText(text, title, lines));
  const language = options.language ?? languageOf(text);
  return {
    title,
    employer: null,
    language,
    source: 'text',
    steps: [{ source: 'text', outcome: 'used' }],
    verdict,
    isPosting: verdict.kind === 'posting',
    text,
    blocks: withLanguages(text, blocks, language),
  };
}

/** A longer first line is a sentence, not what a job is called. */
const LONGEST_TITLE = 100;

/**
 * The same for a text of which nobody said what it is called, as one that a person pastes: its first line is its title
 * where that is short, no sentence and no heading of a section.
 */
export function readTitledText(text: string): Posting {
  const posting = readPlainText(text);
  const [first, next] = posting.blocks;
  if (!first || !next || first.section !== 'unknown') return posting;
  const title = bareLine(sliceOf(text, first));
  const isTitle =
    title.length <= LONGEST_TITLE &&
    /\p{L}{2}/u.test(title) &&
    !BULLET.test(title) &&
    !/[.:;,!?…]$|[\r\n]|@|:\/\//.test(title);
  return isTitle ? readPlainText(text, { title }) : posting;
}

/** Without the signs by which Markdown sets a line off. */
function bareLine(line: string): string {
  return line.replace(/^#{1,6}\s+|^\*\*|\*\*(:?)$|^__|__(:?)$/g, '$1');
}

interface Slice {
  start: number;
  end: number;
}

const BULLET = /^\s*(?:[-*•·–—▪●○‣⁃◦»✓✔➢→]|\d{1,2}[.)]|[a-z]\))\s+/;

/** Lines without the white space around them; empty ones are left out, wrapped ones are joined. */
function paragraphsOf(text: string): Slice[] {
  const lines = linesOf(text);
  const wrapped = isWrapped(text, lines);
  const paragraphs: Slice[] = [];
  for (const line of lines) {
    const last = paragraphs[paragraphs.length - 1];
    if (last !== undefined && continues(text, last, line, wrapped)) last.end = line.end;
    else paragraphs.push({ ...line });
  }
  return paragraphs.flatMap((slice) => splitLong(text, slice));
}

function linesOf(text: string): Slice[] {
  const lines: Slice[] = [];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const lead = match[0].length - match[0].trimStart().length;
    const bare = match[0].trim();
    if (bare !== '') lines.push({ start: match.index + lead, end: match.index + lead + bare.length });
  }
  return lines;
}

/** Mail and terminals wrap at a column: then most lines are nearly as long as the longest. */
function isWrapped(text: string, lines: readonly Slice[]): boolean {
  const lengths = lines.map((line) => line.end - line.start).filter((length) => length > 30);
  const longest = Math.max(0, ...lengths.slice(0, 2_000));
  const close = lengths.filter((length) => length > longest - 18).length;
  return text.length > 400 && longest <= 100 && lengths.length >= 6 && close / lengths.length > 0.5;
}

function continues(text: string, last: Slice, line: Slice, wrapped: boolean): boolean {
  const between = text.slice(last.end, line.start);
  if (/\n\s*\n|\r\s*\r/.test(between.replace(/\r\n/g, '\n'))) return false;
  const before = sliceOf(text, last);
  const after = sliceOf(text, line);
  if (BULLET.test(after) || /[.:;!?]$/.test(before)) return false;
  const lastLine = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1).trim();
  return lastLine.length >= 45 && (wrapped || /^\p{Ll}/u.test(after));
}

const LONG_LINE = 600;

/**
 * Ads that lost their line feeds are one long line: it is cut where a heading word and a colon begin a
 * sentence, and at bullets, so that sections are told apart all the same.
 */
function splitLong(text: string, slice: Slice): Slice[] {
  const line = sliceOf(text, slice);
  if (line.length < LONG_LINE) return [slice];
  const cuts = [0];
  for (const match of line.matchAll(/\s+(?=[•▪●‣◦✓✔➢]\s?)|(?<=[.!?])\s+(?=\p{Lu}[^.!?:]{2,40}:\s)/gu)) {
    cuts.push(match.index + match[0].length);
  }
  return cuts.map((cut, i) => {
    const part = line.slice(cut, cuts[i + 1] ?? line.length).trimEnd();
    return { start: slice.start + cut, end: slice.start + cut + part.length };
  });
}

function sliceOf(text: string, slice: Slice): string {
  return text.slice(slice.start, slice.end);
}

/** A short line all in capitals. */
function isShouted(text: string): boolean {
  return text.length <= 60 && text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
}

function known(section: LineSection | undefined): Block['section'] {
  return section === undefined || section === 'elsewhere' ? 'unknown' : section;
}
