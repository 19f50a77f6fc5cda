/**
 * Reading files piece by piece, whoever holds them. What reads is a generator: it asks for bytes and is given them, so
 * that the same code reads files of a disk at once and files of the browser one slice after the other.
 */

/** What must be known of a file before it is read. */
export interface SourceInfo {
  name: string;
  /** Bytes. */
  size: number;
  /** Language of the labels, where neither the file name nor the name of its zip tells. */
  language?: string;
}

/** A file as it came: its name (may be a path; it can tell the version) and its bytes. */
export interface ByteSource {
  name: string;
  bytes: Uint8Array;
  language?: string;
}

/** Bytes that are asked for: `start … end - 1` of a source, named by its place in the list. */
export interface Piece {
  source: number;
  start: number;
  end: number;
}

export type Reading<Result> = Generator<Piece, Result, Uint8Array>;

/** Does a reading with files whose bytes are at hand. */
export function readAtOnce<Result>(reading: Reading<Result>, sources: readonly ByteSource[]): Result {
  let step = reading.next();
  while (!step.done) {
    const { source, start, end } = step.value;
    step = reading.next(sources[source]?.bytes.subarray(start, end) ?? new Uint8Array());
  }
  return step.value;
}

/**
 * Does a reading with files whose bytes are fetched when they are asked for. What goes wrong while fetching is thrown
 * inside the reading, and from here unless it is caught there.
 */
export async function readInPieces<Result>(
  reading: Reading<Result>,
  fetch: (piece: Piece) => Promise<Uint8Array>,
): Promise<Result> {
  let step = reading.next();
  while (!step.done) step = reading.next(await fetch(step.value));
  return step.value;
}

export const infoOf = ({ name, bytes, language }: ByteSource): SourceInfo => ({
  name,
  size: bytes.length,
  ...(language !== undefined && { language }),
});
