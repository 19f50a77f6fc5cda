/** Collects text nodes into lines. */
import type { Layout } from './layout.ts';
import { keepsLineFeeds, type OpenElement } from './open-elements.ts';
import type { TextRun, VisibleLine } from './visible-line.ts';
import { endOfSpace, isSpace } from './white-space.ts';

/** More characters than this are not read: no posting is that long, and the page must not wait. */
export const MOST_CHARACTERS = 400_000;
/** Elements that keep words apart on screen although they bring no text. */
const SEPARATORS = new Set(['button', 'input', 'select', 'textarea', 'iframe', 'video', 'audio', 'canvas']);

/** Collects text nodes into lines, collapsing white space as a browser does when it paints. */
export class LineReader {
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

  read(node: Text, open: OpenElement, block: Element): void {
    const data = node.data;
    let from = 0;
    for (let i = 0; i < data.length && this.characters < MOST_CHARACTERS; i++) {
      if (!isSpace(data.charCodeAt(i))) continue;
      this.#take(node, from, i, open, block);
      const end = endOfSpace(data, i);
      if (this.#breaksLine(data, i, end, open)) this.endLine();
      else this.#space ??= { node, offset: i };
      from = end;
      i = end - 1;
    }
    this.#take(node, from, data.length, open, block);
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
  #take(node: Text, from: number, to: number, open: OpenElement, block: Element): void {
    const end = Math.min(to, from + MOST_CHARACTERS - this.characters);
    if (end <= from) return;
    this.#appendSpace();
    this.#extend(node, from, end - from);
    this.#text += node.data.slice(from, end);
    this.characters += end - from;
    this.#line ??= {
      element: block,
      linked: 0,
      heading: open.heading,
      bold: true,
      furniture: open.furniture,
      item: open.item,
      form: open.form,
      foldedBy: open.foldedBy,
    };
    if (open.link) this.#line.linked += end - from;
    if (!open.bold && open.heading === 0) this.#line.bold = false;
  }

  /** An empty line inside one text node was meant as a break even where the layout is not known. */
  #breaksLine(data: string, from: number, to: number, open: OpenElement): boolean {
    let feeds = 0;
    for (let i = from; i < to; i++) if (data.charCodeAt(i) === 10) feeds++;
    if (feeds > 1 && from > 0 && to < data.length) return true;
    return feeds > 0 && keepsLineFeeds(open, this.#layout);
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
