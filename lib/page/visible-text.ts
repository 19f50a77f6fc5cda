/** The page's visible text as lines, each remembering the text nodes it came from. */
import {
  headingLevel,
  isBlockTag,
  isBold,
  isForm,
  isFurniture,
  isMarkedHidden,
  isSkipped,
  mayUnfold,
} from './element-kinds.ts';
import type { Layout } from './layout.ts';

/** `length` characters of a line from `start` on are those of `node` from `offset` on (white space aside). */
export interface TextRun {
  start: number;
  length: number;
  node: Text;
  offset: number;
}

/** One line of visible text: what stands between two breaks of block elements or `<br>`. */
export interface VisibleLine {
  /** White space collapsed, trimmed, never empty. */
  text: string;
  runs: TextRun[];
  /** The nearest block element around the line's first character. */
  element: Element;
  /** How many of the characters stand in links. */
  linked: number;
  /** 1…6 in a heading element, else 0. */
  heading: number;
  /** Every character is set in bold by markup. */
  bold: boolean;
  /** In a menu, footer, notice or list of other postings. */
  furniture: boolean;
  /** In a list item. */
  item: boolean;
  /** The label of a field, or any text of a form to be filled in. */
  form: boolean;
  /** The outermost element that hides the line from the person for now; null where nothing does. */
  foldedBy: Element | null;
}

/** An element on the way from the root to where the reader is. */
interface Frame {
  element: Element;
  parent: Frame | null;
  children: ArrayLike<Node>;
  next: number;
  block: boolean;
  link: boolean;
  bold: boolean;
  heading: number;
  furniture: boolean;
  item: boolean;
  form: boolean;
  foldedBy: Element | null;
  /** False until the layout was asked, which is done for elements with text alone: it is what takes time. */
  isLookedAt: boolean;
  /** Asked for only where a line feed stands, since the layout has to be computed for it. */
  keepsLineFeeds: boolean | undefined;
}

/** More characters than this are not read: no posting is that long, and the page must not wait. */
export const MOST_CHARACTERS = 400_000;
/** Deeper elements are not entered. Browsers stop nesting at 512 when they parse. */
const MOST_DEPTH = 2_000;

/** Nodes that are read before a pause is offered. */
const NODES_IN_A_STEP = 300;

/**
 * Reads the lines of visible text below an element, in the order of the page; open shadow roots and
 * frames of the same site are read in place. Iterative, so that deep pages cannot exhaust the stack.
 */
export function visibleLines(root: Element, layout: Layout): VisibleLine[] {
  const steps = visibleLinesInSteps(root, layout);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As `visibleLines`, with places where the reading can rest. */
export function* visibleLinesInSteps(root: Element, layout: Layout): Generator<void, VisibleLine[]> {
  const reader = new LineReader(layout);
  const frames: Frame[] = [frameOf(root, null)];
  for (let nodes = 1; frames.length > 0 && reader.characters < MOST_CHARACTERS; nodes++) {
    if (nodes % NODES_IN_A_STEP === 0) yield;
    const frame = frames[frames.length - 1] as Frame;
    const child = frame.children[frame.next++];
    if (child === undefined) {
      frames.pop();
      if (frame.block) reader.endLine();
    } else if (child.nodeType === 3) {
      const isRead = isBlank((child as Text).data) || lookAt(frames, layout, reader);
      if (isRead) reader.read(child as Text, frame, blockOf(frames));
    } else if (child.nodeType === 1) {
      enter(child as Element, frames, reader);
    }
  }
  reader.endLine();
  return reader.lines;
}

function enter(element: Element, frames: Frame[], reader: LineReader): void {
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
  if (frames.length >= MOST_DEPTH) return;
  const frame = frameOf(entered, frames[frames.length - 1] as Frame);
  if (frame.block) reader.endLine();
  else reader.crossInto(element);
  frames.push(frame);
}

/** The document in a frame, where the page's site may look into it too. */
export function frameDocument(element: Element): Document | null {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument ?? null;
  } catch {
    // Another site's frame: no business of ours.
    return null;
  }
}

/**
 * Asks the layout about the elements around a text, the outermost first, each once. What is hidden now is
 * read where a click may bring it, and left out where not: then the answer is false.
 */
function lookAt(frames: readonly Frame[], layout: Layout, reader: LineReader): boolean {
  let first = frames.length;
  while (first > 0 && !(frames[first - 1] as Frame).isLookedAt) first--;
  for (let i = first; i < frames.length; i++) {
    const frame = frames[i] as Frame;
    frame.isLookedAt = true;
    frame.foldedBy = frame.parent?.foldedBy ?? null;
    const isHidden = frame.foldedBy === null && isHiddenNow(frame.element, layout);
    if (isHidden && (frame.furniture || !mayUnfold(frame.element))) {
      for (const inner of frames.slice(i)) inner.next = Number.POSITIVE_INFINITY;
      return false;
    }
    if (isHidden) frame.foldedBy = frame.element;
    if (frame.block || !(isHidden || layout.breaksLine(frame.element))) continue;
    frame.block = true;
    reader.endLine();
  }
  return true;
}

function isHiddenNow(element: Element, layout: Layout): boolean {
  return isMarkedHidden(element) || !layout.isShown(element);
}

function frameOf(element: Element, parent: Frame | null): Frame {
  const block = isBlockTag(element);
  return {
    element,
    parent,
    children: childrenOf(element),
    next: 0,
    block,
    link: element.localName === 'a' || (parent?.link ?? false),
    bold: isBold(element) || (parent?.bold ?? false),
    heading: headingLevel(element) || (parent?.heading ?? 0),
    furniture: (parent?.furniture ?? false) || isFurniture(element),
    item: block ? element.localName === 'li' || (parent?.item ?? false) : (parent?.item ?? false),
    form: (parent?.form ?? false) || isForm(element),
    foldedBy: parent?.foldedBy ?? null,
    isLookedAt: false,
    keepsLineFeeds: undefined,
  };
}

/** Children as the person sees them: those of an open shadow root, and what a slot shows. */
function childrenOf(element: Element): ArrayLike<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.localName === 'slot' && 'assignedNodes' in element) {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return element.childNodes;
}

function blockOf(frames: Frame[]): Element {
  for (let i = frames.length - 1; i > 0; i--) {
    const frame = frames[i] as Frame;
    if (frame.block) return frame.element;
  }
  return (frames[0] as Frame).element;
}

/** Elements that keep words apart on screen although they bring no text. */
const SEPARATORS = new Set(['button', 'input', 'select', 'textarea', 'iframe', 'video', 'audio', 'canvas']);

/** Collects text nodes into lines, collapsing white space as a browser does when it paints. */
class LineReader {
  readonly lines: VisibleLine[] = [];
  characters = 0;
  #text = '';
  #runs: TextRun[] = [];
  /** White space seen and not yet written: dropped at the line's ends. */
  #space: { node: Text; offset: number } | null = null;
  #separated = false;
  #line: Omit<VisibleLine, 'text' | 'runs'> | null = null;
  readonly #layout: Layout;

  constructor(layout: Layout) {
    this.#layout = layout;
  }

  read(node: Text, frame: Frame, block: Element): void {
    const data = node.data;
    let from = 0;
    for (let i = 0; i < data.length && this.characters < MOST_CHARACTERS; i++) {
      if (!isSpace(data.charCodeAt(i))) continue;
      this.#take(node, from, i, frame, block);
      const end = endOfSpace(data, i);
      if (this.#breaksLine(data, i, end, frame)) this.endLine();
      else this.#space ??= { node, offset: i };
      from = end;
      i = end - 1;
    }
    this.#take(node, from, data.length, frame, block);
  }

  skip(element: Element): void {
    if (SEPARATORS.has(element.localName)) this.#separated = true;
  }

  /**
   * Two inline siblings of the same tag with nothing between them are separate things in every page
   * seen (tags, chips, label and value), never halves of one word.
   */
  crossInto(element: Element): void {
    const before = element.previousSibling;
    if (before?.nodeType === 1 && (before as Element).localName === element.localName) this.#separated = true;
  }

  endLine(): void {
    if (this.#line !== null && this.#text !== '') {
      this.lines.push({ ...this.#line, text: this.#text, runs: this.#runs });
    }
    this.#text = '';
    this.#runs = [];
    this.#space = null;
    this.#separated = false;
    this.#line = null;
  }

  /** Appends the word `[from, to)` of a text node, after the space that is due. */
  #take(node: Text, from: number, to: number, frame: Frame, block: Element): void {
    const end = Math.min(to, from + MOST_CHARACTERS - this.characters);
    if (end <= from) return;
    this.#appendSpace();
    this.#extend(node, from, end - from);
    this.#text += node.data.slice(from, end);
    this.characters += end - from;
    this.#line ??= {
      element: block,
      linked: 0,
      heading: frame.heading,
      bold: true,
      furniture: frame.furniture,
      item: frame.item,
      form: frame.form,
      foldedBy: frame.foldedBy,
    };
    if (frame.link) this.#line.linked += end - from;
    if (!frame.bold && frame.heading === 0) this.#line.bold = false;
  }

  /** An empty line inside one text node was meant as a break even where the layout is not known. */
  #breaksLine(data: string, from: number, to: number, frame: Frame): boolean {
    let feeds = 0;
    for (let i = from; i < to; i++) if (data.charCodeAt(i) === 10) feeds++;
    if (feeds > 1 && from > 0 && to < data.length) return true;
    return feeds > 0 && keepsLineFeeds(frame, this.#layout);
  }

  #appendSpace(): void {
    if (this.#text !== '' && this.#space !== null) this.#extend(this.#space.node, this.#space.offset, 1);
    if (this.#text !== '' && (this.#space !== null || this.#separated)) {
      this.#text += ' ';
      this.characters++;
    }
    this.#space = null;
    this.#separated = false;
  }

  #extend(node: Text, offset: number, length: number): void {
    const last = this.#runs[this.#runs.length - 1];
    const start = this.#text.length;
    const follows =
      last !== undefined &&
      last.node === node &&
      last.offset + last.length === offset &&
      last.start + last.length === start;
    if (follows) last.length += length;
    else this.#runs.push({ start, length, node, offset });
  }
}

function isBlank(data: string): boolean {
  for (let i = 0; i < data.length; i++) if (!isSpace(data.charCodeAt(i))) return false;
  return true;
}

function endOfSpace(data: string, from: number): number {
  let end = from + 1;
  while (end < data.length && isSpace(data.charCodeAt(end))) end++;
  return end;
}

/** What `\s` stands for, without the cost of a regular expression a character. */
function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 160) return false;
  return code === 160 || code === 0xfeff || (code >= 0x1680 && /\s/.test(String.fromCharCode(code)));
}

function keepsLineFeeds(frame: Frame, layout: Layout): boolean {
  for (let each: Frame | null = frame; each !== null; each = each.parent) {
    each.keepsLineFeeds ??= layout.keepsLineFeeds(each.element);
    if (each.keepsLineFeeds) return true;
  }
  return false;
}
