/** Reads the job posting in a page: its text with the way back to the page, and what is known of it. */
import type { Posting, PostingSource } from '../posting.ts';
import { type Alignment, align } from './align.ts';
import { countFields, countJobLinks, verdictOf } from './is-posting.ts';
import { type JobPostingData, jobPostingData } from './job-posting-data.ts';
import { codeOfTag, languageOf } from './language.ts';
import { type Layout, withoutLayout } from './layout.ts';
import { mainLines } from './main-content.ts';
import { joinLines, type PostingLine, type PostingText } from './posting-text.ts';
import { type LineSection, type LineShape, sectionsOf } from './sections.ts';
import { selectedLines } from './selection.ts';
import { titleAndEmployer } from './title.ts';
import { type VisibleLine, visibleLines } from './visible-text.ts';

export interface ReadOptions {
  /** What is known of the layout; without it, markup alone decides. */
  layout?: Layout;
  /** What the person has selected: if long enough, it is read instead of anything else. */
  selection?: Selection | null;
}

export interface PageReading extends Pick<PostingText, 'rangeOf' | 'elementOf'> {
  posting: Posting;
}

/** The page shows at least this share of a stated description, or the description is read instead. */
const SHOWN_ENOUGH = 0.6;

/**
 * Reads a document that a browser shows or that was parsed in Node. Nothing in it is changed. Never
 * throws for what a page contains: a page without text gives a posting without text.
 */
export function readPosting(document: Document, options: ReadOptions = {}): PageReading {
  const root = document.documentElement;
  const lines = root === null ? [] : visibleLines(root, options.layout ?? withoutLayout);
  const data = jobPostingData(document);
  const stated = bestStated(lines, data);
  const headings = lines.filter((line) => line.heading > 0 && !line.furniture);
  const names = titleAndEmployer(document, headings, {
    title: stated?.data.title ?? null,
    employer: stated?.data.employer ?? null,
  });
  const titleIndex = indexOfTitle(lines, names.title);
  const sections = sectionsOf(lines, names.title);
  const selected = selectedLines(lines, options.selection ?? null);
  const chosen: { source: PostingSource; lines: PostingLine[] } =
    selected.length > 0
      ? { source: 'selection', lines: asPostingLines(selected, sectionsOf(selected, names.title)) }
      : choose(root, lines, sections, titleIndex, stated);
  const text = joinLines(document, chosen.lines);
  const isStatedText = chosen.source === 'json-ld';
  const verdict = verdictOf({
    title: names.title,
    text: describedText(chosen.lines),
    sections: text.blocks.map((block) => block.section),
    stated: data.length,
    isStatedText,
    jobLinks: isStatedText ? 0 : countJobLinks(linksAround(chosen.lines)),
    fields: countFields(document),
  });
  return {
    posting: {
      ...names,
      language:
        languageOf(text.text) ??
        codeOfTag(root?.getAttribute('lang') ?? null) ??
        stated?.data.language ??
        null,
      source: chosen.source,
      steps: [{ source: chosen.source, outcome: 'used' }],
      verdict,
      isPosting: verdict.kind === 'posting',
      text: text.text,
      blocks: text.blocks,
    },
    rangeOf: text.rangeOf,
    elementOf: text.elementOf,
  };
}

interface Stated {
  data: JobPostingData;
  alignment: Alignment;
}

/** Of several stated postings the one that the page shows; one that stands alone need not be shown. */
function bestStated(lines: readonly VisibleLine[], data: readonly JobPostingData[]): Stated | null {
  let best: Stated | null = null;
  for (const each of data.slice(0, 50)) {
    const alignment = align(lines, each.lines);
    if (best === null || alignment.coverage > best.alignment.coverage) best = { data: each, alignment };
  }
  return best !== null && (data.length === 1 || best.alignment.coverage >= SHOWN_ENOUGH) ? best : null;
}

function choose(
  root: Element,
  lines: readonly VisibleLine[],
  sections: readonly LineSection[],
  titleIndex: number,
  stated: Stated | null,
): { source: PostingSource; lines: PostingLine[] } {
  const main = lines.length === 0 ? [] : mainLines(root, lines, sections);
  const at = (indices: readonly number[]): PostingLine[] =>
    pick(lines, sections, titleIndex >= 0 ? [...new Set([titleIndex, ...indices])] : indices);
  if (stated === null || lengthOf(stated.data.lines) === 0) return { source: 'main', lines: at(main) };
  if (stated.alignment.coverage < SHOWN_ENOUGH)
    return { source: 'json-ld', lines: hidden(stated.data.lines) };
  const shown = stated.alignment.shown;
  const region = isWorthWidening(lines, main, stated) ? main : shown;
  return { source: 'json-ld', lines: [...at(region), ...missingLines(stated)] };
}

/** The main content is read rather than the description alone if it holds it and little more, or the whole of it. */
function isWorthWidening(lines: readonly VisibleLine[], main: readonly number[], stated: Stated): boolean {
  const shown = stated.alignment.shown;
  const inMain = new Set(main);
  if (!shown.every((index) => inMain.has(index))) return false;
  const ratio = lengthOf(main.map((i) => lines[i])) / Math.max(1, lengthOf(shown.map((i) => lines[i])));
  const last = stated.data.lines[stated.data.lines.length - 1]?.text ?? '';
  const isCutShort = lengthOf(stated.data.lines) < 500 || /(…|\.\.\.)$/.test(last);
  return ratio <= 1.6 || isCutShort;
}

function pick(
  lines: readonly VisibleLine[],
  sections: readonly LineSection[],
  indices: readonly number[],
): PostingLine[] {
  return indices.flatMap((index) => {
    const line = lines[index];
    const section = sections[index] ?? 'unknown';
    return line === undefined || section === 'elsewhere' ? [] : [{ text: line.text, section, line }];
  });
}

function asPostingLines(lines: readonly VisibleLine[], sections: readonly LineSection[]): PostingLine[] {
  return lines.map((line, i) => ({ text: line.text, section: known(sections[i]), line }));
}

/** A stated description that the page does not show: it can be listed, not highlighted. */
function hidden(lines: readonly LineShape[]): PostingLine[] {
  const sections = sectionsOf(lines);
  return lines.map((line, i) => ({ text: line.text, section: known(sections[i]), line: null }));
}

function missingLines(stated: Stated): PostingLine[] {
  const missing = new Set<LineShape>(stated.alignment.missing);
  const all = hidden(stated.data.lines);
  return all.filter((line, i) => missing.has(stated.data.lines[i] as LineShape) && line.text.length >= 20);
}

function known(section: LineSection | undefined): Exclude<LineSection, 'elsewhere'> {
  return section === undefined || section === 'elsewhere' ? 'unknown' : section;
}

function lengthOf(lines: readonly ({ text: string } | undefined)[]): number {
  return lines.reduce((sum, line) => sum + (line?.text.length ?? 0), 0);
}

/** The line that shows the title: the first heading that says it, else the first line that does. */
function indexOfTitle(lines: readonly VisibleLine[], title: string | null): number {
  if (title === null) return -1;
  const wanted = title.toLowerCase();
  const says = (line: VisibleLine): boolean => line.text.toLowerCase() === wanted;
  const heading = lines.findIndex((line) => line.heading > 0 && says(line));
  return heading >= 0 ? heading : lines.findIndex((line) => !line.furniture && says(line));
}

function describedText(lines: readonly PostingLine[]): string {
  return lines.flatMap(({ line, text }) => (line?.form ? [] : [text])).join('\n');
}

function* linksAround(lines: readonly PostingLine[]): Generator<Element> {
  for (const { line } of lines) {
    if (line === null || line.linked === 0) continue;
    yield* line.element.querySelectorAll('a[href]');
    const around = line.element.closest('a[href]');
    if (around !== null) yield around;
  }
}
