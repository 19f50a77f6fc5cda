/** RFC 4180 tables in UTF-8, as ESCO publishes them, and writing them. */
import Papa from 'papaparse';

/** A CSV file: header and rows as they stand. Rows may be shorter than the header. */
export interface Table {
  /** What messages call it. */
  name: string;
  columns: string[];
  rows: string[][];
}

/** A row's cell by the name of its column: '' where the row is too short or the column is missing. */
export type CellOf = (row: string[]) => string;

/**
 * @param bytes UTF-8, with or without a byte order mark; rows end in LF or CRLF, cells may hold line breaks
 * @throws a sentence naming the file when it is not UTF-8 text or its quoting is broken
 */
export function readTable(name: string, bytes: Uint8Array): Table {
  return parseTable(name, decodeUtf8(name, bytes));
}

/** @throws a sentence naming the file when the bytes are not UTF-8 */
export function decodeUtf8(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Error(`${name} is not text in UTF-8. Use the file as downloaded, without saving it anew.`, {
      cause: error,
    });
  }
}

/** {@link readTable} for text that is decoded already. */
export function parseTable(name: string, text: string): Table {
  // One kind of line end for rows and cells: the official zips mix CRLF rows with LF in cells.
  const unified = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
  const { data, errors } = Papa.parse<string[]>(unified, {
    delimiter: ',',
    newline: '\n',
    skipEmptyLines: true,
  });
  const broken = errors.find((error) => error.type === 'Quotes');
  if (broken)
    throw new Error(
      `${name} is broken: a quoted cell near row ${(broken.row ?? 0) + 1} does not end as CSV demands. Download it again.`,
    );
  const [columns, ...rows] = data;
  if (!columns) throw new Error(`${name} is empty. Download it again.`);
  return { name, columns: columns.map((column) => column.trim()), rows };
}

/** Reads a column by its name, whatever its place. */
export function cellReader(table: Table, column: string): CellOf {
  const index = table.columns.indexOf(column);
  return index < 0 ? () => '' : (row) => row[index] ?? '';
}

/** Writes a table with LF line ends, quoted where RFC 4180 asks for it. */
export function writeTable(columns: string[], rows: string[][]): string {
  return `${Papa.unparse({ fields: columns, data: rows }, { newline: '\n' })}\n`;
}
