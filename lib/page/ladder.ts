/** Chooses where a posting's text comes from, best source first, and says how each source fared. */
import type { PostingSource, ReadingOutcome, ReadingStep } from '../posting.ts';
import { type Alignment, align } from './align.ts';
import type { BoardReading } from './boards/board.ts';
import { describedLines } from './described-part.ts';
import type { MarkedLine } from './html-text.ts';
import { mainLines } from './main-content.ts';
import type { PostingLine } from './posting-text.ts';
import { type LineSection, sectionsOf } from './sections.ts';
import type { StatedPosting } from './stated/posting.ts';
import type { VisibleLine } from './visible-text.ts';

/** What is known of a page before its text is chosen. */
export interface PageMaterial {
  root: Element;
  lines: readonly VisibleLine[];
  sections: readonly LineSection[];
  /** The line that shows the title, -1 if none. */
  titleIndex: number;
  stated: readonly StatedPosting[];
  /** A source of stated postings could not be read. */
  isBroken: boolean;
  best: Stated | null;
  board: BoardReading | null;
  /** Board rules were asked. */
  usesBoards: boolean;
}

/** The stated posting that is the page's, and where the page shows it. */
export interface Stated {
  data: StatedPosting;
  alignment: Alignment;
  /** The page is called what the posting is called. */
  isNamed: boolean;
}

export interface Choice {
  source: PostingSource;
  lines: PostingLine[];
  steps: ReadingStep[];
}

/** The page shows at least this share of a stated description, or the description is read instead. */
const SHOWN_ENOUGH = 0.6;
/** A smaller share is company talk that all of a site's postings have in common. */
const SHOWN_IN_PART = 0.15;
/** Fewer characters are no description. */
const FEWEST_DESCRIBED = 600;
/** What is shown tells more than a stated description that is so much shorter. */
const FAR_LONGER = 3;
/** Stated postings that are compared with the page. */
const MOST_STATED = 50;

/** Of several stated postings the one that the page shows or is named after; one alone need not be shown. */
export function bestStated(
  lines: readonly VisibleLine[],
  stated: readonly StatedPosting[],
  names: readonly string[],
): Stated | null {
  let best: Stated | null = null;
  for (const data of stated.slice(0, MOST_STATED)) {
    const each = { data, alignment: align(lines, data.lines), isNamed: isNamed(data.title, names) };
    if (best === null || rank(each) > rank(best)) best = each;
  }
  if (best === null || stated.length === 1 || best.alignment.coverage >= SHOWN_ENOUGH) return best;
  const named = stated.filter(({ title }) => isNamed(title, names));
  return best.isNamed && new Set(named.map(({ title }) => title)).size === 1 && named.length < 3
    ? best
    : null;
}

/** Coverage first; a page that states the same posting twice is believed where it says more. */
function rank({ data, alignment, isNamed }: Stated): number {
  return alignment.coverage + (isNamed ? 0.3 : 0) + Math.min(0.1, lengthOf(data.lines) / 100_000);
}

function isNamed(title: string | null, names: readonly string[]): boolean {
  const wanted = lettersOf(title ?? '');
  return wanted.length >= 3 && names.some((name) => lettersOf(name).includes(wanted));
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The text of the page's posting from the best source that has it. */
export function choose(material: PageMaterial): Choice {
  const { lines, sections, best, board } = material;
  const main = lines.length === 0 ? [] : mainLines(material.root, lines, sections);
  const outcomes = new Map<PostingSource, ReadingOutcome>();
  const stated = best !== null && lengthOf(best.data.lines) > 0 ? best : null;
  const fit = stated === null ? 'not-shown' : fitOf(stated, material, main);
  for (const source of ['json-ld', 'microdata', 'rdfa'] as const) {
    outcomes.set(source, outcomeOf(source, material, fit));
  }
  const usesBoard = board !== null && (stated === null || fit === 'not-shown');
  outcomes.set(
    'board',
    !material.usesBoards ? 'switched-off' : board === null ? 'absent' : usesBoard ? 'used' : 'not-needed',
  );
  const chosen = chooseLines(material, main, stated, fit, usesBoard);
  outcomes.set('main', chosen.source === 'main' ? 'used' : main.length === 0 ? 'absent' : 'not-needed');
  return { ...chosen, steps: [...outcomes].map(([source, outcome]) => ({ source, outcome })) };
}

/** `shown`: the page shows the stated text; `hidden`: it shows nothing better; `not-shown`: something else. */
type Fit = 'shown' | 'hidden' | 'not-shown';

function fitOf(stated: Stated, { lines, sections }: PageMaterial, main: readonly number[]): Fit {
  const { coverage } = stated.alignment;
  if (coverage >= SHOWN_ENOUGH) return 'shown';
  if (coverage >= SHOWN_IN_PART && stated.isNamed) return 'shown';
  const described = main.filter((index) => !lines[index]?.form);
  const tells = !stated.isNamed || described.some((index) => TELLING.has(sections[index] ?? 'unknown'));
  // Pages that load one posting after another keep the data of the first; other data break off.
  const enough = Math.min(FEWEST_DESCRIBED, FAR_LONGER * lengthOf(stated.data.lines));
  return tells && lengthOf(described.map((index) => lines[index])) >= enough ? 'not-shown' : 'hidden';
}

const TELLING = new Set<LineSection>(['requirements', 'tasks']);

function outcomeOf(
  source: 'json-ld' | 'microdata' | 'rdfa',
  material: PageMaterial,
  fit: Fit,
): ReadingOutcome {
  const own = material.stated.filter((each) => each.source === source);
  if (own.length === 0) return source === 'json-ld' && material.isBroken ? 'broken' : 'absent';
  if (material.best === null) return 'several';
  if (material.best.data.source !== source) return 'not-needed';
  if (lengthOf(material.best.data.lines) === 0) return 'too-short';
  return fit === 'not-shown' ? 'not-shown' : 'used';
}

function chooseLines(
  material: PageMaterial,
  main: readonly number[],
  stated: Stated | null,
  fit: Fit,
  usesBoard: boolean,
): { source: PostingSource; lines: PostingLine[] } {
  const { lines, sections, titleIndex, board } = material;
  const at = (indices: readonly number[], isSure = false): PostingLine[] =>
    pick(lines, sections, titleIndex >= 0 ? [...new Set([titleIndex, ...indices])] : indices, isSure);
  if (usesBoard && board !== null) return { source: 'board', lines: at(board.lines, true) };
  if (stated === null || fit === 'not-shown') {
    const described = describedLines(main, lines, sections);
    return { source: 'main', lines: at(described ?? main) };
  }
  const { source } = stated.data;
  if (fit === 'hidden') return { source, lines: linesNotShown(stated.data) };
  const region = isWorthWidening(material, main, stated) ? main : stated.alignment.shown;
  return { source, lines: [...at(region, region !== main), ...missingLines(stated)] };
}

/**
 * The main content is read rather than the description alone if it holds the whole of it and says more of
 * what postings say, or if the description breaks off.
 */
function isWorthWidening(
  { lines, sections }: PageMaterial,
  main: readonly number[],
  { data, alignment }: Stated,
): boolean {
  const shown = new Set(alignment.shown);
  const inMain = new Set(main);
  const outside = alignment.shown.filter((index) => !inMain.has(index));
  if (lengthOf(outside.map((index) => lines[index])) > LONGEST_OUTSIDE) return false;
  const last = data.lines[data.lines.length - 1]?.text ?? '';
  if (/(…|\.\.\.)$/.test(last)) return true;
  const mainLength = lengthOf(main.map((index) => lines[index]));
  const described = lengthOf(data.lines);
  if (described < SHORT_DESCRIPTION && mainLength > Math.max(SHORT_DESCRIPTION, 3 * described)) return true;
  const shownLength = lengthOf(alignment.shown.map((index) => lines[index]));
  const more = main.filter((index) => !shown.has(index) && TELLING.has(sections[index] ?? 'unknown'));
  return lengthOf(more.map((index) => lines[index])) >= Math.max(MORE_TOLD, shownLength * 0.3);
}

/** The title above the main content may be among the description's words. */
const LONGEST_OUTSIDE = 80;
/** A description of fewer characters is a summary of what the page says. */
const SHORT_DESCRIPTION = 350;
/** Characters of requirements and tasks outside a stated description that are not a chance. */
const MORE_TOLD = 120;

/** `isSure`: the lines are known to be the posting's, whatever their headings sound like. */
function pick(
  lines: readonly VisibleLine[],
  sections: readonly LineSection[],
  indices: readonly number[],
  isSure: boolean,
): PostingLine[] {
  return indices.flatMap((index) => {
    const line = lines[index];
    const section = sections[index];
    if (line === undefined || (section === 'elsewhere' && !isSure)) return [];
    return [{ text: line.text, section: known(section), line }];
  });
}

/** A stated posting that the page does not show: it can be listed, not highlighted. */
export function linesNotShown({ title, lines }: Pick<StatedPosting, 'title' | 'lines'>): PostingLine[] {
  const sections = sectionsOf(lines);
  const described = lines.map((line, i) => ({ text: line.text, section: known(sections[i]), line: null }));
  const isSaid = title === null || described.some(({ text }) => text === title);
  return isSaid ? described : [{ text: title, section: 'title', line: null }, ...described];
}

/** Shorter lines that the page does not show are labels, not text. */
const SHORTEST_MISSING = 4;

function missingLines(stated: Stated): PostingLine[] {
  const missing = new Set<MarkedLine>(stated.alignment.missing);
  const all = linesNotShown({ title: null, lines: stated.data.lines });
  return all.filter(
    (line, i) => missing.has(stated.data.lines[i] as MarkedLine) && line.text.length >= SHORTEST_MISSING,
  );
}

export function known(section: LineSection | undefined): Exclude<LineSection, 'elsewhere'> {
  return section === undefined || section === 'elsewhere' ? 'unknown' : section;
}

export function lengthOf(lines: readonly ({ text: string } | undefined)[]): number {
  return lines.reduce((sum, line) => sum + (line?.text.length ?? 0), 0);
}
