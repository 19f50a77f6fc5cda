/** Cells of tables that a spreadsheet opens, written so that it runs none of them. */

/**
 * What a spreadsheet would run as a formula, line ends behind it or not; and what looks like such a cell after it was
 * escaped, which gets an apostrophe more, so that reading back is exact. For papaparse's `escapeFormulae`.
 */
export const FORMULA = /^'*[=+\-@\t\r]/;

/** A cell as it was before an apostrophe was written in front of it. */
export function unescapedCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
