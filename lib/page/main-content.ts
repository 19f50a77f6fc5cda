/** Finds the part of a page that holds the posting's text. */
import type { LineSection } from './sections.ts';
import { frameDocument, type VisibleLine } from './visible-text.ts';

/** Deeper elements do not get weights of their own: a page that deep is no page for people. */
const MOST_LEVELS = 300;

interface Weight {
  text: number;
  /** The part of `text` that stands under headings of postings. */
  cued: number;
}

/**
 * The indices of the lines of the posting, ascending. Goes from the body down as long as one child holds
 * nearly all of the text and everything that stands under a posting's headings, so that menus, lists of
 * other postings and notices stay outside, and no part of the posting does.
 */
export function mainLines(
  root: Element,
  lines: readonly VisibleLine[],
  sections: readonly LineSection[],
): number[] {
  const weights = weigh(root, lines, sections);
  const element = narrow(root, weights);
  const kept = lines.flatMap((line, index) => {
    const belongs = !line.furniture && sections[index] !== 'elsewhere' && !isLinkList(line, sections[index]);
    return belongs && holds(element, line.element) && isShownOrFolded(line, sections[index]) ? [index] : [];
  });
  // A form beside a posting is no part of it; where there is nothing but a form, the form is what there is.
  const described = kept.filter((index) => !lines[index]?.form);
  const length = described.reduce((sum, index) => sum + (lines[index]?.text.length ?? 0), 0);
  return length >= FEWEST_DESCRIBED ? described : kept;
}

/** What is hidden now is read if it says what postings say; the rest of hidden text is the page's machinery. */
function isShownOrFolded(line: VisibleLine, section: LineSection | undefined): boolean {
  return (
    line.foldedBy === null || (section !== undefined && section !== 'unknown' && section !== 'application')
  );
}

/** Fewer characters outside forms are no description. */
const FEWEST_DESCRIBED = 300;

function weigh(
  root: Element,
  lines: readonly VisibleLine[],
  sections: readonly LineSection[],
): Map<Element, Weight> {
  const weights = new Map<Element, Weight>();
  lines.forEach((line, index) => {
    const own = weightOf(line, sections[index] ?? 'unknown');
    if (own.text === 0) return;
    let element: Element | null = line.element;
    for (let level = 0; element !== null && level < MOST_LEVELS; level++) {
      const sum = weights.get(element);
      if (sum === undefined) weights.set(element, { ...own });
      else {
        sum.text += own.text;
        sum.cued += own.cued;
      }
      if (element === root) break;
      element = parentOf(element);
    }
  });
  return weights;
}

const CUED = new Set<LineSection>(['requirements', 'tasks', 'nice-to-have', 'benefits', 'employer']);

function weightOf(line: VisibleLine, section: LineSection): Weight {
  if (line.furniture || section === 'elsewhere' || line.foldedBy !== null) return { text: 0, cued: 0 };
  const length = line.text.length - line.linked;
  const factor =
    section === 'legal' || line.form ? 0.2 : length < 25 && line.heading === 0 && !line.item ? 0.4 : 1;
  const text = length * factor;
  return { text, cued: CUED.has(section) ? text : 0 };
}

function narrow(root: Element, weights: ReadonlyMap<Element, Weight>): Element {
  let element = root;
  for (;;) {
    const here = weights.get(element);
    const heaviest = heaviestChild(element, weights);
    if (here === undefined || heaviest === null) return element;
    const [child, weight] = heaviest;
    const droppedCued = here.cued - weight.cued;
    const dropped = (here.text - weight.text) / here.text;
    const isSafe = here.cued > 0 ? droppedCued <= here.cued * 0.04 && dropped < 0.6 : dropped < 0.25;
    if (!isSafe && dropped > 0.02) return element;
    element = child;
  }
}

function heaviestChild(element: Element, weights: ReadonlyMap<Element, Weight>): [Element, Weight] | null {
  let best: [Element, Weight] | null = null;
  const inner = frameDocument(element)?.documentElement;
  const root = element.shadowRoot ?? element;
  const children = [...root.children, ...(element.shadowRoot ? element.children : [])];
  for (const child of inner ? [inner] : children) {
    const weight = weights.get(child);
    if (weight === undefined) continue;
    if (best === null || weight.cued * 3 + weight.text > best[1].cued * 3 + best[1].text)
      best = [child, weight];
  }
  return best;
}

/** True for a line that is nothing but links: a menu or another posting. Linked skills are asked for. */
function isLinkList(line: VisibleLine, section: LineSection | undefined): boolean {
  if (section === 'requirements') return false;
  return line.heading === 0 && line.linked > line.text.length * 0.85 && line.text.length < 120;
}

/** Like `contains`, across the borders of shadow trees and frames. */
export function holds(outer: Element, inner: Element): boolean {
  if (outer.contains(inner)) return true;
  let host: Element | null = hostOf(inner);
  for (let i = 0; host !== null && i < 20; i++) {
    if (outer.contains(host)) return true;
    host = hostOf(host);
  }
  return false;
}

function parentOf(element: Element): Element | null {
  return element.parentElement ?? hostOf(element);
}

/** The element that shows the tree in which an element lies: a shadow tree's host, a document's frame. */
function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  if ('host' in root) return (root as ShadowRoot).host;
  return element.ownerDocument.defaultView?.frameElement ?? null;
}
