/** A line of the page's visible text, and the text nodes it came from. */

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
