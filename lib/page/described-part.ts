/** Finds the part of a page whose class, id or test mark says that it holds a posting's description. */
import type { LineSection } from './sections.ts';
import type { VisibleLine } from './visible-text.ts';

const NAME =
  /job[-_]?(?:posting[-_]?)?desc|jobs[-_]description|job[-_]?details?$|job[-_]?ad[-_]?details?$|job[-_]?summary$|vacancy[-_]desc|offer[-_]?desc|position[-_]desc|description(?:[-_]{0,2}(?:text|content|container|body|jobentry|html))|posting[-_]?body|job[-_]?ad[-_]?(?:content|body|text)|job[-_]?text|job[-_]content|vacancy[-_](?:text|content|body)|stellen(?:beschreibung|anzeige)[-_]?(?:text|inhalt)?/i;
const PART = /header|title|actions?|list|similar|related|salary|footer|sidebar|company|apply|toolbar|teaser/i;
const MARKS = [
  'id',
  'class',
  'data-testid',
  'data-test',
  'data-cy',
  'data-at',
  'data-automation-id',
  'data-automation',
  'data-qa',
  'data-hook',
  'data-ui',
  'itemprop',
];
/** The part holds at least this share of what is asked for and done, */
const MOST_TOLD = 0.85;
/** and at least this share of all text of the main content. */
const MOST_TEXT = 0.4;
const FEWEST_CHARACTERS = 250;
const MOST_LEVELS = 60;

const TELLING = new Set<LineSection>(['requirements', 'tasks', 'nice-to-have']);
/** Boards add fringes that sound like benefits: half of those inside is enough. */
const MOST_OFFERED = 0.5;
/** Longer lines below the benefits are the board's notices. */
const LONGEST_OFFER = 160;

/**
 * The lines of the innermost such part that holds nearly all that the main content says of the work, null
 * where no part is so named or the posting goes on outside of it.
 */
export function describedLines(
  main: readonly number[],
  lines: readonly VisibleLine[],
  sections: readonly LineSection[],
): number[] | null {
  const parts = new Map<Element, number[]>();
  const named = new Map<Element, boolean>();
  const lengthWhere = (indices: readonly number[], is: (section: LineSection) => boolean): number =>
    length(indices.filter((i) => is(sections[i] ?? 'unknown')));
  const told = (indices: readonly number[]): number => lengthWhere(indices, (each) => TELLING.has(each));
  const isOffer = (i: number): boolean => lines[i]?.item || (lines[i]?.text.length ?? 0) <= LONGEST_OFFER;
  const offered = (indices: readonly number[]): number =>
    lengthWhere(indices.filter(isOffer), (each) => each === 'benefits');
  const length = (indices: readonly number[]): number =>
    indices.reduce((sum, i) => sum + (lines[i]?.text.length ?? 0), 0);
  for (const index of main) {
    let element: Element | null = lines[index]?.element ?? null;
    for (let level = 0; element !== null && level < MOST_LEVELS; level++) {
      const isNamed: boolean = named.get(element) ?? isNamedSo(element);
      named.set(element, isNamed);
      if (isNamed) {
        const inside = parts.get(element);
        if (inside) inside.push(index);
        else parts.set(element, [index]);
      }
      element = element.parentElement;
    }
  }
  const all = { told: told(main), offered: offered(main), text: length(main) };
  let best: number[] | null = null;
  for (const inside of parts.values()) {
    const isWhole =
      length(inside) >= Math.max(FEWEST_CHARACTERS, all.text * MOST_TEXT) &&
      told(inside) >= all.told * MOST_TOLD &&
      offered(inside) >= all.offered * MOST_OFFERED;
    if (isWhole && (best === null || inside.length < best.length)) best = inside;
  }
  return best !== null && best.length < main.length ? best : null;
}

function isNamedSo(element: Element): boolean {
  return MARKS.some((mark) => {
    const value = element.getAttribute(mark);
    return value?.split(/\s+/).some((name) => NAME.test(name) && !PART.test(name));
  });
}
