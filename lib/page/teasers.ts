/** Finds the cards of other postings in a page: alike, side by side, each with a link to one of them. */
import { isJobLink } from './verdict/facts.ts';
import type { VisibleLine } from './visible-text.ts';

/** Fewer cards in a row may be parts of one posting. */
const FEWEST_CARDS = 3;
/** A card with more text is a posting of its own, not a teaser. */
const LONGEST_CARD = 900;
const MOST_LEVELS = 12;

/** The elements that each show one of several other postings. */
export function teaserCards(lines: readonly VisibleLine[]): Set<Element> {
  const links = new Map<Element, Element>();
  for (const line of lines) {
    if (line.linked === 0) continue;
    for (const link of linksOf(line.element))
      if (isJobLink(link.getAttribute('href') ?? '')) links.set(link, link);
  }
  const cards = new Set<Element>();
  let level = [...links.keys()];
  for (let i = 0; i < MOST_LEVELS && level.length >= FEWEST_CARDS; i++) {
    for (const group of groupedByParent(level)) {
      if (group.length >= FEWEST_CARDS && group.every(isShort)) for (const each of group) cards.add(each);
    }
    level = [...new Set(level.flatMap((each) => each.parentElement ?? []))];
  }
  return cards;
}

function linksOf(element: Element): Element[] {
  const around = element.closest('a[href]');
  return around === null ? [...element.querySelectorAll('a[href]')].slice(0, 20) : [around];
}

/** Elements of one parent that are of the same kind. */
function groupedByParent(elements: readonly Element[]): Element[][] {
  const groups = new Map<Element, Element[]>();
  for (const element of elements) {
    const parent = element.parentElement;
    if (parent === null) continue;
    const group = groups.get(parent);
    if (group === undefined) groups.set(parent, [element]);
    else if (group[0]?.localName === element.localName) group.push(element);
  }
  return [...groups.values()];
}

function isShort(element: Element): boolean {
  return (
    ((element.textContent ?? '').length <= LONGEST_CARD &&
      !/^(body|main|p|span|a)$/.test(element.localName)) ||
    (element.localName === 'a' && (element.textContent ?? '').length <= LONGEST_CARD)
  );
}
