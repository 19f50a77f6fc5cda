/**
 * The directory of a zip (APPNOTE 6.3): it stands at the end, so a zip that is not complete is noticed before anything
 * of it is unpacked, and single files are read without the others.
 */
import type { Reading } from './reading.ts';
import { DatasetError } from './sentences.ts';

/** A file in a zip. */
export interface ZipEntry {
  name: string;
  /** Bytes as packed and as unpacked. */
  packed: number;
  size: number;
  crc: number;
  /** 0: as it is; 8: deflated. */
  method: number;
  isLocked: boolean;
  /** Where its local header begins. */
  at: number;
}

/** Reads bytes of the zip. */
export type ReadRange = (start: number, end: number) => Reading<Uint8Array>;

const END = { signature: 0x06054b50, bytes: 22 };
const ENTRY = { signature: 0x02014b50, bytes: 46 };
const LOCAL = { signature: 0x04034b50, bytes: 30 };
const LONGEST_COMMENT = 65_535;
/** An official zip holds 13; a directory with more than this is a mistake or an attack. */
const MOST_ENTRIES = 10_000;

/** @throws a sentence naming the zip when its end is missing or makes no sense */
export function* zipEntries(zip: string, size: number, read: ReadRange): Reading<ZipEntry[]> {
  const tail = yield* read(Math.max(0, size - END.bytes - LONGEST_COMMENT), size);
  const end = endOfDirectory(tail);
  const view = viewOf(tail);
  if (end < 0) throw new DatasetError('zipBroken', { file: zip });
  const [count, length, start] = [
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
  ];
  if (count > MOST_ENTRIES) throw new DatasetError('zipTooMuch', { file: zip });
  if (start + length > size) throw new DatasetError('zipBroken', { file: zip });
  return parseEntries(zip, yield* read(start, start + length), count);
}

/** Where the packed bytes of an entry lie: its local header may be longer than its entry in the directory. */
export function* entryRange(
  zip: string,
  size: number,
  entry: ZipEntry,
  read: ReadRange,
): Reading<[number, number]> {
  const header = yield* read(entry.at, Math.min(size, entry.at + LOCAL.bytes));
  const view = viewOf(header);
  if (header.length < LOCAL.bytes || view.getUint32(0, true) !== LOCAL.signature)
    throw new DatasetError('zipBroken', { file: zip });
  const start = entry.at + LOCAL.bytes + view.getUint16(26, true) + view.getUint16(28, true);
  if (start + entry.packed > size) throw new DatasetError('zipBroken', { file: zip });
  return [start, start + entry.packed];
}

function endOfDirectory(tail: Uint8Array): number {
  const view = viewOf(tail);
  for (let at = tail.length - END.bytes; at >= 0; at--)
    if (view.getUint32(at, true) === END.signature) return at;
  return -1;
}

function parseEntries(zip: string, directory: Uint8Array, count: number): ZipEntry[] {
  const view = viewOf(directory);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (at + ENTRY.bytes > directory.length || view.getUint32(at, true) !== ENTRY.signature)
      throw new DatasetError('zipBroken', { file: zip });
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    entries.push({
      // Names of ESCO's files are ASCII; of others nothing but the ending matters.
      name: new TextDecoder().decode(directory.subarray(at + ENTRY.bytes, at + ENTRY.bytes + name)),
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += ENTRY.bytes + name + extra + comment;
  }
  return entries;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
