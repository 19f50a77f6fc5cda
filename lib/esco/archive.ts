/** From what a person hands over (zips, single files) to the plain files inside, and their bytes. */
import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import { joinBytes } from './join-bytes.ts';
import type { Language } from './model.ts';
import { type ByteSource, infoOf, type Piece, type Reading, readAtOnce, type SourceInfo } from './reading.ts';
import { DatasetError } from './sentences.ts';
import { entryRange, type ReadRange, type ZipEntry, zipEntries } from './zip-directory.ts';

export type { ByteSource } from './reading.ts';

/** A file that is no archive. */
export interface PlainFile {
  name: string;
  /** Name of the zip it lay in, '' for none. */
  container: string;
  /** Bytes, unpacked and as they must be read. */
  size: number;
  packed: number;
  language: Language | null;
  holder: Holder;
  /** null: the whole of its holder. */
  entry: ZipEntry | null;
}

/** What was handed over, by its place in the list; or a zip that lay in a zip, unpacked. */
interface Holder {
  name: string;
  size: number;
  source: number | Uint8Array;
}

/** The largest official file has 21 MB; beyond this a zip is a mistake or an attack. */
const MOST_BYTES_A_FILE = 256 * 2 ** 20;
const MOST_BYTES_A_ZIP = 1024 * 2 ** 20;
/** A zip in a zip is unpacked as a whole; the official ones have 4 MB. */
const MOST_BYTES_AN_INNER_ZIP = 64 * 2 ** 20;
const READABLE = /\.(csv|json)$/i;
const ZIP = /\.zip$/i;
/** Bytes that are asked for at a time. Five times as many make a third more memory at the highest point. */
const PIECE = 48 * 1024;

/**
 * Finds the files in zips (also zips inside a zip), and everything else.
 * @throws a sentence naming the zip when it is truncated, damaged, locked or too large
 */
export function* listFiles(sources: readonly SourceInfo[]): Reading<PlainFile[]> {
  const files: PlainFile[] = [];
  for (const [source, { name, size, language = null }] of sources.entries())
    files.push(...(yield* filesIn({ name, size, source }, language, 2)));
  return files;
}

function* filesIn(holder: Holder, language: Language | null, depth: number): Reading<PlainFile[]> {
  const { name, size } = holder;
  if (size === 0) throw new DatasetError('empty', { file: fileName(name) });
  if (!(yield* looksLikeZip(holder)))
    return [{ name, container: '', size, packed: size, language, holder, entry: null }];
  const entries = (yield* zipEntries(name, size, rangeOf(holder))).filter((entry) => isWanted(entry.name));
  refuseExcess(name, entries);
  const files: PlainFile[] = [];
  for (const entry of entries) {
    const file: PlainFile = {
      name: fileName(entry.name),
      container: name,
      size: entry.size,
      packed: entry.packed,
      language,
      holder,
      entry,
    };
    if (!ZIP.test(entry.name)) files.push(file);
    else if (depth > 1) files.push(...(yield* filesIn(yield* unpackInner(file), language, depth - 1)));
  }
  return files;
}

/** By its first bytes, and by its name so that a damaged zip is reported as one. */
function* looksLikeZip(holder: Holder): Reading<boolean> {
  if (ZIP.test(holder.name)) return true;
  const [p, k, three] = yield* rangeOf(holder)(0, Math.min(4, holder.size));
  return p === 0x50 && k === 0x4b && three === 0x03;
}

function refuseExcess(zip: string, entries: ZipEntry[]): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const isTooLarge = ({ name, size }: ZipEntry) =>
    size > (ZIP.test(name) ? MOST_BYTES_AN_INNER_ZIP : MOST_BYTES_A_FILE);
  if (total > MOST_BYTES_A_ZIP || entries.some(isTooLarge))
    throw new DatasetError('zipTooMuch', { file: zip });
  if (entries.some(({ isLocked }) => isLocked)) throw new DatasetError('zipLocked', { file: zip });
  if (entries.some(({ method }) => method !== 0 && method !== 8))
    throw new DatasetError('zipMethod', { file: zip });
}

function* unpackInner(file: PlainFile): Reading<Holder> {
  const chunks: Uint8Array[] = [];
  yield* eachChunk(file, (chunk) => chunks.push(chunk.slice()));
  const bytes = joinBytes(chunks);
  return { name: file.name, size: bytes.length, source: bytes };
}

/**
 * Hands over the bytes of a file, unpacked, in order. A chunk is only valid while it is being handled.
 * `use` may answer false to have no more: what follows is then neither read nor checked.
 * @throws a sentence naming the zip when what lies in it is not what its directory says
 */
export function* eachChunk(
  file: PlainFile,
  use: (chunk: Uint8Array) => unknown,
  piece = PIECE,
): Reading<void> {
  const { holder, entry } = file;
  const read = rangeOf(holder);
  if (!entry) {
    for (let at = 0; at < holder.size; at += piece)
      if (use(yield* read(at, Math.min(holder.size, at + piece))) === false) return;
    return;
  }
  const [start, end] = yield* entryRange(holder.name, holder.size, entry, read);
  const check = checked(holder.name, entry, use);
  for (let at = start; at < end; at += piece) {
    const stop = Math.min(end, at + piece);
    if (!check.push(yield* read(at, stop), stop === end)) return;
  }
  check.end();
}

/** Unpacks one entry and compares what comes out with its size and checksum. */
function checked(zip: string, entry: ZipEntry, use: (chunk: Uint8Array) => unknown) {
  const names = { file: zip, entry: fileName(entry.name) };
  let size = 0;
  let crc = 0;
  let wanted = true;
  const take = (chunk: Uint8Array) => {
    size += chunk.length;
    // Before anything is done with it: a bomb is noticed at its first surplus byte.
    if (size > entry.size) throw new DatasetError('zipLonger', names);
    crc = crc32(chunk, crc);
    if (wanted) wanted = use(chunk) !== false;
  };
  const inflate = new Inflate(take);
  return {
    push(bytes: Uint8Array, isLast: boolean): boolean {
      if (entry.method === 0) take(bytes);
      else
        try {
          inflate.push(bytes, isLast);
        } catch (error) {
          if (error instanceof DatasetError) throw error;
          throw new DatasetError('zipBroken', { file: zip }, { cause: error });
        }
      return wanted;
    },
    end() {
      if (size < entry.size) throw new DatasetError('zipShorter', names);
      if (crc !== entry.crc) throw new DatasetError('zipChecksum', names);
    },
  };
}

/** All files with their bytes, where the whole is at hand. */
export function unpackSources(
  sources: ByteSource[],
): { name: string; container: string; bytes: Uint8Array }[] {
  return readAtOnce(unpackAll(sources.map(infoOf)), sources);
}

function* unpackAll(
  sources: SourceInfo[],
): Reading<{ name: string; container: string; bytes: Uint8Array }[]> {
  const unpacked: { name: string; container: string; bytes: Uint8Array }[] = [];
  for (const file of yield* listFiles(sources)) {
    const chunks: Uint8Array[] = [];
    yield* eachChunk(file, (chunk) => chunks.push(chunk.slice()));
    unpacked.push({ name: file.name, container: file.container, bytes: joinBytes(chunks) });
  }
  return unpacked;
}

function rangeOf({ source }: Holder): ReadRange {
  return function* read(start: number, end: number): Generator<Piece, Uint8Array, Uint8Array> {
    return typeof source === 'number' ? yield { source, start, end } : source.subarray(start, end);
  };
}

/** macOS adds `__MACOSX/._name.csv` to archives it packs; those are no CSV files. */
function isWanted(entry: string): boolean {
  return (READABLE.test(entry) || ZIP.test(entry)) && !/(^|\/)(__MACOSX\/|\._)/.test(entry);
}

/** The last part of a path, with either kind of slash. */
export function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
