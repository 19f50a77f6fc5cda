/** RFC 4180 tables in UTF-8, as ESCO publishes them, and writing them. */
import Papa from 'papaparse';
import { DatasetError } from './sentences.ts';

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
    throw new DatasetError('notUtf8', { file: name }, { cause: error });
  }
}

/** {@link readTable} for text that is decoded already. */
export function parseTable(name: string, text: string): Table {
  const rows: string[][] = [];
  const reader = new RowReader(name, (row) => rows.push(row));
  reader.pushText(text);
  reader.end();
  const [columns, ...others] = rows;
  if (!columns) throw new DatasetError('empty', { file: name });
  return { name, columns: columnNames(columns), rows: others };
}

/** The first row as names of columns. */
export const columnNames = (row: string[]): string[] => row.map((column) => column.trim());

/** Characters that are parsed at a time: a call costs more than a row. */
const BATCH = 64 * 1024;
/** The longest official cell (`hasTopConcept`) has 0.9 MB; a longer row is a quote that never ends. */
const LONGEST_ROW = 8 * 2 ** 20;

/** Parses a table as its bytes come in; hands over every row, the header first. */
export class RowReader {
  readonly #name: string;
  readonly #use: (row: string[]) => void;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  #text = '';
  #rows = 0;

  /** @param name what messages call the file */
  constructor(name: string, use: (row: string[]) => void) {
    this.#name = name;
    this.#use = use;
  }

  /** @throws a sentence naming the file when it is not UTF-8 or its quoting is broken */
  push(bytes: Uint8Array): void {
    this.pushText(this.#decode(bytes, true));
  }

  /** {@link push} for text that is decoded already. */
  pushText(text: string): void {
    this.#text += text;
    if (this.#text.length >= BATCH) this.flush();
  }

  /** Hands over the rows that are complete so far. */
  flush(): void {
    // The other half of a line end may still come.
    const isCut = this.#text.endsWith('\r');
    const whole = isCut ? this.#text.slice(0, -1) : this.#text;
    this.#text = this.#parse(whole, false) + (isCut ? '\r' : '');
    if (this.#text.length > LONGEST_ROW) this.#refuseQuotes(0);
  }

  /** Hands over the rest. */
  end(): void {
    this.#parse(this.#text + this.#decode(new Uint8Array(), false), true);
    this.#text = '';
  }

  #decode(bytes: Uint8Array, stream: boolean): string {
    try {
      return this.#decoder.decode(bytes, { stream });
    } catch (error) {
      throw new DatasetError('notUtf8', { file: this.#name }, { cause: error });
    }
  }

  /** Returns what is left of an incomplete row. */
  #parse(text: string, isLast: boolean): string {
    // One kind of line end for rows and cells: the official zips mix CRLF rows with LF in cells.
    const unified = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
    const { data, errors, meta }: Papa.ParseResult<string[]> = new Papa.Parser({
      delimiter: ',',
      newline: '\n',
    }).parse(unified, 0, !isLast);
    const broken = errors.find((error) => error.type === 'Quotes');
    if (broken) this.#refuseQuotes(broken.row ?? 0);
    for (const row of data) {
      this.#rows += 1;
      if (row.length > 1 || row[0] !== '') this.#use(row);
    }
    return isLast ? '' : unified.slice(meta.cursor);
  }

  #refuseQuotes(row: number): never {
    throw new DatasetError('quotes', { file: this.#name, row: this.#rows + row + 1 });
  }
}

/** The cells of rows by the names of their columns. */
export function cellsOf(columns: readonly string[]): (row: string[], column: string) => string {
  const places = new Map(columns.map((column, place) => [column, place]));
  return (row, column) => row[places.get(column) ?? -1] ?? '';
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
