/** Rows of integers in two flat arrays (compressed sparse rows): row r is `items[start[r] … start[r + 1] - 1]`. */
import type { SectionArray } from './layout.ts';

export interface Rows {
  start: Uint32Array<ArrayBuffer>;
  items: Uint32Array<ArrayBuffer>;
}

export function buildRows(rows: ArrayLike<number>[]): Rows {
  const start = new Uint32Array(rows.length + 1);
  for (let row = 0; row < rows.length; row++) {
    start[row + 1] = (start[row] as number) + (rows[row] as ArrayLike<number>).length;
  }
  const items = new Uint32Array(start[rows.length] as number);
  for (let row = 0; row < rows.length; row++) items.set(rows[row] as ArrayLike<number>, start[row]);
  return { start, items };
}

/** The same relation read the other way: row i of the result lists the rows that hold item i, ascending. */
export function invert(start: SectionArray, items: SectionArray, count: number): Rows {
  const inverted = new Uint32Array(count + 1);
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as number;
    inverted[item + 1] = (inverted[item + 1] as number) + 1;
  }
  for (let item = 0; item < count; item++)
    inverted[item + 1] = (inverted[item + 1] as number) + (inverted[item] as number);
  const fill = inverted.slice(0, count);
  const rows = new Uint32Array(items.length);
  for (let row = 0; row + 1 < start.length; row++) {
    for (let at = start[row] as number; at < (start[row + 1] as number); at++) {
      const item = items[at] as number;
      const place = fill[item] as number;
      rows[place] = row;
      fill[item] = place + 1;
    }
  }
  return { start: inverted, items: rows };
}
