/** The page's visible text as lines, each remembering the text nodes it came from. */
import { isMarkedHidden, isSkipped, mayUnfold } from './element-kinds.ts';
import { inOneGo } from './in-one-go.ts';
import type { Layout } from './layout.ts';
import { LineReader, MOST_CHARACTERS } from './line-reader.ts';
import { blockOf, type OpenElement, opened } from './open-elements.ts';
import { frameDocument } from './page-tree.ts';
import type { VisibleLine } from './visible-line.ts';
import { isBlank } from './white-space.ts';

export type { TextRun, VisibleLine } from './visible-line.ts';

/** Deeper elements are not entered. Browsers stop nesting at 512 when they parse. */
const MOST_DEPTH = 2_000;

/** Nodes that are read before a pause is offered. */
const NODES_IN_A_STEP = 300;

/**
 * Reads the lines of visible text below an element, in the order of the page; open shadow roots and
 * frames of the same site are read in place. Iterative, so that deep pages cannot exhaust the stack.
 */
export function visibleLines(root: Element, layout: Layout): VisibleLine[] {
  return inOneGo(visibleLinesInSteps(root, layout));
}

/** As `visibleLines`, with places where the reading can rest. */
export function* visibleLinesInSteps(root: Element, layout: Layout): Generator<void, VisibleLine[]> {
  const reader = new LineReader(layout);
  const path: OpenElement[] = [opened(root, null)];
  for (let nodes = 1; path.length > 0 && reader.characters < MOST_CHARACTERS; nodes++) {
    if (nodes % NODES_IN_A_STEP === 0) yield;
    const open = path[path.length - 1] as OpenElement;
    const child = open.children[open.next++];
    if (child === undefined) {
      path.pop();
      if (open.block) reader.endLine();
    } else if (child.nodeType === 3) {
      const isRead = isBlank((child as Text).data) || lookAt(path, layout, reader);
      if (isRead) reader.read(child as Text, open, blockOf(path));
    } else if (child.nodeType === 1) {
      enter(child as Element, path, reader);
    }
  }
  reader.endLine();
  return reader.lines;
}

function enter(element: Element, path: OpenElement[], reader: LineReader): void {
  if (element.localName === 'br' || element.localName === 'hr') {
    reader.endLine();
    return;
  }
  const inner = frameDocument(element);
  const entered = inner?.body ?? (isSkipped(element) ? null : element);
  if (entered === null) {
    reader.skip(element);
    return;
  }
  if (path.length >= MOST_DEPTH) return;
  const open = opened(entered, path[path.length - 1] as OpenElement);
  if (open.block) reader.endLine();
  else reader.crossInto(element);
  path.push(open);
}

/**
 * Asks the layout about the elements around a text, the outermost first, each once. What is hidden now is
 * read where a click may bring it, and left out where not: then the answer is false.
 */
function lookAt(path: readonly OpenElement[], layout: Layout, reader: LineReader): boolean {
  let first = path.length;
  while (first > 0 && !(path[first - 1] as OpenElement).isLookedAt) first--;
  for (let i = first; i < path.length; i++) {
    const open = path[i] as OpenElement;
    open.isLookedAt = true;
    open.foldedBy = open.parent?.foldedBy ?? null;
    const isHidden = open.foldedBy === null && isHiddenNow(open.element, layout);
    if (isHidden && (open.furniture || !mayUnfold(open.element))) {
      for (const inner of path.slice(i)) inner.next = Number.POSITIVE_INFINITY;
      return false;
    }
    if (isHidden) open.foldedBy = open.element;
    if (open.block || !(isHidden || layout.breaksLine(open.element))) continue;
    open.block = true;
    reader.endLine();
  }
  return true;
}

function isHiddenNow(element: Element, layout: Layout): boolean {
  return isMarkedHidden(element) || !layout.isShown(element);
}
