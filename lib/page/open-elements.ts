/** The elements around the place that is being read, each with what it means for the lines in it. */
import { headingLevel, isBlockTag, isBold, isForm, isFurniture } from './element-kinds.ts';
import type { Layout } from './layout.ts';
import { childrenOf } from './page-tree.ts';

/** An element on the way from the root to where the reader is. */
export interface OpenElement {
  element: Element;
  parent: OpenElement | null;
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

/** An element at its beginning, with what it takes over from the one around it. */
export function opened(element: Element, parent: OpenElement | null): OpenElement {
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

/** The nearest block element around what is read. */
export function blockOf(path: OpenElement[]): Element {
  for (let i = path.length - 1; i > 0; i--) {
    const open = path[i] as OpenElement;
    if (open.block) return open.element;
  }
  return (path[0] as OpenElement).element;
}

/** Whether line feeds in its text are line breaks on screen. */
export function keepsLineFeeds(open: OpenElement, layout: Layout): boolean {
  for (let each: OpenElement | null = open; each !== null; each = each.parent) {
    each.keepsLineFeeds ??= layout.keepsLineFeeds(each.element);
    if (each.keepsLineFeeds) return true;
  }
  return false;
}
