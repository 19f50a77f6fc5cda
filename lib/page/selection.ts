/** The part of the visible lines that the person selected. */
import type { TextRun, VisibleLine } from './visible-text.ts';

/** A shorter selection is a word looked up or a slip of the mouse, not a posting. */
export const SHORTEST_SELECTION = 80;

/** The selected parts of lines; empty where the selection is missing or too short to be meant. */
export function selectedLines(lines: readonly VisibleLine[], selection: Selection | null): VisibleLine[] {
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return [];
  const range = selection.getRangeAt(0);
  const cut = lines.flatMap((line) => cutLine(line, range) ?? []);
  const length = cut.reduce((sum, line) => sum + line.text.length, 0);
  return length >= SHORTEST_SELECTION ? cut : [];
}

function cutLine(line: VisibleLine, range: Range): VisibleLine | null {
  const runs = line.runs.flatMap((run) => cutRun(run, range) ?? []);
  const first = runs[0];
  const last = runs[runs.length - 1];
  if (first === undefined || last === undefined) return null;
  const text = line.text.slice(first.start, last.start + last.length);
  const moved = runs.map((run) => ({ ...run, start: run.start - first.start }));
  return text.trim() === '' ? null : { ...line, text, runs: moved };
}

/** The part of a run inside the range, null if none. Places are those in the line that is being cut. */
function cutRun(run: TextRun, range: Range): TextRun | null {
  if (!range.intersectsNode(run.node)) return null;
  const from = run.node === range.startContainer ? Math.max(run.offset, range.startOffset) : run.offset;
  const runEnd = run.offset + run.length;
  const to = run.node === range.endContainer ? Math.min(runEnd, range.endOffset) : runEnd;
  return to > from
    ? { node: run.node, start: run.start + from - run.offset, length: to - from, offset: from }
    : null;
}
