import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellReader, parseTable, readTable, writeTable } from '../../../lib/esco/csv.ts';

/** Cells with everything that CSV has to quote; CR alone never ends a line in these files. */
const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\n', ';', 'ä', '|') }),
  fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\r', '')),
);
const tables = fc
  .integer({ min: 2, max: 6 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }));

const names = (width: number) => Array.from({ length: width }, (_, index) => `column${index}`);
const quoted = (rows: string[][], end: string) =>
  rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join(end);

describe('CSV as ESCO publishes it', () => {
  it('comes back cell by cell, with LF and CRLF rows, with and without a byte order mark', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom('\n', '\r\n'), fc.boolean(), (rows, end, mark) => {
        const header = names(rows[0]?.length ?? 2);
        const bytes = new TextEncoder().encode(`${mark ? '\uFEFF' : ''}${quoted([header, ...rows], end)}`);
        expect(readTable('test.csv', bytes)).toEqual({ name: 'test.csv', columns: header, rows });
      }),
    );
  });

  it('reads what it writes', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const header = names(rows[0]?.length ?? 2);
        expect(parseTable('test.csv', writeTable(header, rows)).rows).toEqual(rows);
      }),
    );
  });

  it('either reads any bytes at all or says in a sentence why not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        try {
          expect(readTable('test.csv', bytes).columns.length).toBeGreaterThan(0);
        } catch (error) {
          expect((error as Error).message).toMatch(/^test\.csv is .*\.$/);
        }
      }),
    );
  });

  it('reads cells of short rows and absent columns as empty', () => {
    const table = parseTable('test.csv', 'a,b\nonly');
    expect(['a', 'b', 'c'].map((column) => cellReader(table, column)(table.rows[0] ?? []))).toEqual([
      'only',
      '',
      '',
    ]);
  });
});
