/** Joins lines to the text of a posting and finds the way back from its offsets to the page. */
import type { Block, Section } from '../posting.ts';
import type { TextRun, VisibleLine } from './visible-text.ts';

/** A line that is to become a block. `line` is null where the page does not show it. */
export interface PostingLine {
  text: string;
  section: Section;
  line: VisibleLine | null;
}

export interface PostingText {
  text: string;
  blocks: Block[];
  /** The range of `[start, end)`, across inline tags; null where the page does not show that text. */
  rangeOf(start: number, end: number): Range | null;
  /** The block element that holds the character, null where the page does not show it. */
  elementOf(offset: number): Element | null;
}

/** Longest text of a posting in UTF-16 code units; what comes after is not read. */
export const MOST_POSTING_CHARACTERS = 120_000;
/** Most blocks of a posting; a page with more lines is a list. */
const MOST_BLOCKS = 10_000;

/** One block a line, separated by line feeds. */
export function joinLines(document: Document, lines: PostingLine[]): PostingText {
  const blocks: Block[] = [];
  const places: Place[] = [];
  let text = '';
  for (const { text: whole, section, line } of lines) {
    const start = text === '' ? 0 : text.length + 1;
    const fitting = whole.slice(0, Math.max(0, MOST_POSTING_CHARACTERS - start));
    if (fitting === '' || blocks.length === MOST_BLOCKS) break;
    text = text === '' ? fitting : `${text}\n${fitting}`;
    blocks.push({ start, end: text.length, section });
    if (line !== null) places.push({ start, end: text.length, line });
  }
  return {
    text,
    blocks,
    rangeOf: (start, end) => rangeOf(document, places, start, end),
    elementOf: (offset) => placeAt(places, offset)?.line.element ?? null,
  };
}

/** A line of the page in the posting's text. */
interface Place {
  start: number;
  end: number;
  line: VisibleLine;
}

function rangeOf(document: Document, places: Place[], start: number, end: number): Range | null {
  if (!(start >= 0 && end > start)) return null;
  const first = placeAt(places, start);
  const last = placeAt(places, end - 1);
  if (first === undefined || last === undefined) return null;
  const from = runAt(first.line.runs, start - first.start);
  const to = runAt(last.line.runs, end - 1 - last.start);
  if (from === undefined || to === undefined) return null;
  const startOffset = from.offset + Math.max(0, start - first.start - from.start);
  const endOffset = to.offset + Math.min(to.length, end - last.start - to.start);
  // The page may have changed since it was read: no range is better than one in the wrong place.
  if (startOffset > from.node.data.length || endOffset > to.node.data.length) return null;
  if (!from.node.isConnected || !to.node.isConnected) return null;
  if (from.node.ownerDocument !== to.node.ownerDocument) return null;
  const range = (from.node.ownerDocument ?? document).createRange();
  range.setStart(from.node, startOffset);
  range.setEnd(to.node, endOffset);
  return range;
}

function placeAt(places: Place[], offset: number): Place | undefined {
  const place = places[lastStartingBy(places, offset)];
  return place !== undefined && offset < place.end ? place : undefined;
}

/** The run of a character; the run before it where the character is a separator we wrote ourselves. */
function runAt(runs: TextRun[], offset: number): TextRun | undefined {
  return runs[lastStartingBy(runs, offset)];
}

/** Index of the last entry that starts at or before the offset, -1 if none. Entries are sorted. */
function lastStartingBy(entries: readonly { start: number }[], offset: number): number {
  let low = 0;
  let high = entries.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((entries[middle] as { start: number }).start <= offset) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}
