/** From what a person hands over (zips, single files) to the plain files inside. */
import { unzipSync } from 'fflate';
import type { Language } from './model.ts';

/** A file as it came: its name (may be a path; it can tell the version) and its bytes. */
export interface ByteSource {
  name: string;
  bytes: Uint8Array;
  /** Language of the labels, where neither the file name nor the name of its zip tells. */
  language?: Language;
}

/** A file that is no archive. `container` is the name of the zip it lay in, '' for none. */
export interface PlainFile {
  name: string;
  container: string;
  bytes: Uint8Array;
  language: Language | null;
}

/** The largest official file has 21 MB; beyond this a zip is a mistake or an attack. */
const MOST_BYTES_A_FILE = 256 * 2 ** 20;
const MOST_BYTES_A_ZIP = 1024 * 2 ** 20;
const READABLE = /\.(csv|json)$/i;

/**
 * Opens zips (also zips inside a zip) and passes everything else on.
 * @throws a sentence naming the zip when it is truncated, damaged or too large
 */
export function unpackSources(sources: ByteSource[]): PlainFile[] {
  return sources.flatMap((source) => unpackSource(source, 2));
}

function unpackSource(source: ByteSource, depth: number): PlainFile[] {
  const { name, bytes } = source;
  const language = source.language ?? null;
  if (bytes.length === 0) throw new Error(`${name} is empty. Download it again.`);
  if (!looksLikeZip(name, bytes)) return [{ name, container: '', bytes, language }];
  return Object.entries(unzip(name, bytes)).flatMap(([entry, content]) =>
    /\.zip$/i.test(entry)
      ? depth > 1
        ? unpackSource({ name: entry, bytes: content, ...(language && { language }) }, depth - 1)
        : []
      : [{ name: fileName(entry), container: name, bytes: content, language }],
  );
}

/** By its first bytes, and by its name so that a damaged zip is reported as one. */
function looksLikeZip(name: string, bytes: Uint8Array): boolean {
  return /\.zip$/i.test(name) || (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03);
}

function unzip(name: string, bytes: Uint8Array): Record<string, Uint8Array> {
  const announced = new Map<string, number>();
  let total = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: (entry) => {
        if (!isWanted(entry.name)) return false;
        total += entry.originalSize;
        if (entry.originalSize > MOST_BYTES_A_FILE || total > MOST_BYTES_A_ZIP)
          throw new RangeError(`${name} unpacks to far more than any ESCO dataset holds. It was not read.`);
        announced.set(entry.name, entry.originalSize);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw new Error(`${name} cannot be unpacked: it is damaged or not complete. Download it again.`, {
      cause: error,
    });
  }
  for (const [entry, size] of announced)
    if (files[entry]?.length !== size)
      throw new Error(
        `${name} is damaged: ${fileName(entry)} in it is shorter than announced. Download it again.`,
      );
  return files;
}

/** macOS adds `__MACOSX/._name.csv` to archives it packs; those are no CSV files. */
function isWanted(entry: string): boolean {
  return (READABLE.test(entry) || /\.zip$/i.test(entry)) && !/(^|\/)(__MACOSX\/|\._)/.test(entry);
}

/** The last part of a path, with either kind of slash. */
export function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
