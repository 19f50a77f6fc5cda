/** Finds the part of a page that holds the posting's text. */
import { frameDocument } from './page-tree.ts';
import type { LineSection } from './sections.ts';
import { teaserCards } from './teasers.ts';
import { APPLY } from './verdict/words.ts';
import type { VisibleLine } from './visible-text.ts';

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
  given: readonly LineSection[],
): number[] {
  const sections = withoutTeasers(lines, given);
  const weights = weigh(root, lines, sections);
  const element = narrow(root, weights);
  const isOutside = (line: VisibleLine, index: number): boolean =>
    line.furniture ||
    sections[index] === 'elsewhere' ||
    isLinkList(line, sections[index]) ||
    !holds(element, line.element);
  const shown = lines.filter((line, index) => line.foldedBy === null && !isOutside(line, index));
  const kept = lines.flatMap((line, index) => {
    const isKept =
      !isOutside(line, index) &&
      (line.foldedBy === null || isFoldedPart(line, sections[index], shown, element));
    return isKept ? [index] : [];
  });
  // A form beside a posting is no part of it; where there is nothing but a form, the form is what there is.
  const described = kept.filter((index) => !lines[index]?.form);
  const length = described.reduce((sum, index) => sum + (lines[index]?.text.length ?? 0), 0);
  return length >= FEWEST_DESCRIBED ? described : kept;
}

/** Less hidden text right in the middle of the page is a notice. */
const FEWEST_UNFOLDED = 200;
/** Less text outside of the cards, and the cards are what the page shows. */
const FEWEST_BESIDE_TEASERS = 600;

/** The sections, `elsewhere` for cards of other postings where the page says enough beside them. */
function withoutTeasers(
  lines: readonly VisibleLine[],
  sections: readonly LineSection[],
): readonly LineSection[] {
  const cards = teaserCards(lines);
  if (cards.size === 0) return sections;
  const isInCard = (line: VisibleLine): boolean => {
    for (let element: Element | null = line.element; element !== null; element = element.parentElement) {
      if (cards.has(element)) return true;
    }
    return false;
  };
  let beside = 0;
  const told = lines.map((line, index) => {
    const section = sections[index] ?? 'unknown';
    if (isInCard(line)) return 'elsewhere';
    if (!line.furniture && section !== 'elsewhere' && !line.form) beside += line.text.length - line.linked;
    return section;
  });
  return beside >= FEWEST_BESIDE_TEASERS ? told : sections;
}

/**
 * What is hidden now is read if it says what postings say, or lies among lines of the posting; the rest of
 * hidden text is the page's machinery.
 */
function isFoldedPart(
  line: VisibleLine,
  section: LineSection | undefined,
  shown: readonly VisibleLine[],
  main: Element,
): boolean {
  if (section !== undefined && section !== 'unknown' && section !== 'application') return true;
  const around = line.foldedBy?.parentElement ?? main;
  const isLong = (line.foldedBy?.textContent ?? '').length >= FEWEST_UNFOLDED;
  return (around !== main || isLong) && shown.some(({ element }) => around.contains(element));
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
  if (section === 'requirements' && !APPLY.test(line.text)) return false;
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
