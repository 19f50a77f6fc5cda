/** Walking from mark to mark in the order of the page. */
import { documentOf, type Mark } from './highlights.ts';
import { type Box, inPage } from './page-place.ts';

/** The marks that can be walked to, as they stand in the page; none twice at the same place. */
export function inPageOrder(marks: readonly Mark[]): Mark[] {
  const laidOut = marks.filter(({ isCovered, range }) => !isCovered && range.getClientRects().length > 0);
  return laidOut.sort((a, b) => before(a.range, b.range));
}

function before(a: Range, b: Range): number {
  // Ranges of two trees (a component's own, a frame) have no order of their own: that of the screen is taken.
  if (a.startContainer.getRootNode() !== b.startContainer.getRootNode()) {
    return placeOf(a).top - placeOf(b).top;
  }
  return a.compareBoundaryPoints(0, b);
}

/**
 * The next mark (`by` 1) or the one before (-1), round the ends. Without a mark to start from, the walk begins with the
 * first that is not above the screen, or the last that is not below it. -1 where there is none.
 */
export function stepFrom(marks: readonly Mark[], current: Mark | null, by: 1 | -1, height: number): number {
  if (marks.length === 0) return -1;
  const at = current === null ? -1 : marks.findIndex((mark) => isSamePlaceAndSkill(mark, current));
  if (at >= 0) return (at + by + marks.length) % marks.length;
  const place = ({ range }: Mark): Box => placeOf(range);
  if (by === 1)
    return Math.max(
      0,
      marks.findIndex((mark) => place(mark).bottom > 0),
    );
  const last = marks.findLastIndex((mark) => place(mark).top < height);
  return last < 0 ? marks.length - 1 : last;
}

const placeOf = (range: Range): Box => inPage(range.getBoundingClientRect(), documentOf(range));

function isSamePlaceAndSkill(a: Mark, b: Mark): boolean {
  return a.uri === b.uri && a.index === b.index;
}
