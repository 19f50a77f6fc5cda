import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { RowReader } from '../../../lib/esco/csv.ts';

/** Reads bytes that come in pieces of any size. */
function rowsOf(bytes: Uint8Array, sizes: number[]): string[][] {
  const rows: string[][] = [];
  const reader = new RowReader('a.csv', (row) => rows.push(row));
  for (let at = 0, piece = 0; at < bytes.length; piece++) {
    const size = sizes[piece % sizes.length] ?? 1;
    reader.push(bytes.subarray(at, at + size));
    if (piece % 3 === 0) reader.flush();
    at += size;
  }
  reader.end();
  return rows;
}
const encode = (text: string) => new TextEncoder().encode(text);

describe('a table that comes in pieces', () => {
  it('has the same rows wherever it is cut: in characters, line ends and quotes', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('a,b', 'two\nlines', '"quoted"', 'ß€🙂'),
    );
    const row = fc.array(cell, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 12 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        fc.constantFrom('\n', '\r\n'),
        (rows, sizes, newline) => {
          const plain = rows.map((cells) => cells.map((text) => text.replaceAll('\r', '')));
          const bytes = encode(Papa.unparse(plain, { newline }));
          expect(rowsOf(bytes, sizes)).toEqual(plain);
        },
      ),
    );
  });

  it('is refused at a quote that never ends, long before it fills the memory', () => {
    const endless = new Uint8Array(40 * 2 ** 20).fill(0x61);
    endless.set(encode('a,b\n1,"'));
    const started = performance.now();
    expect(() => rowsOf(endless, [64 * 1024])).toThrow('a quoted cell near row 2 does not end');
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('is refused at bytes that are no UTF-8, also where a character is cut at the end', () => {
    expect(() => rowsOf(new Uint8Array([0x61, 0xe4, 0x62, 0x0a]), [2])).toThrow('not text in UTF-8');
    expect(() => rowsOf(encode('a,€').subarray(0, 4), [1])).toThrow('not text in UTF-8');
  });
});
