/**
 * The file format that packs and trained models share: a fixed prefix, a small JSON header, then typed arrays at
 * 8-byte borders.
 *
 *     0  u32  magic             4  u32  format version
 *     8  u32  header bytes     12  u32  zero
 *    16  header (UTF-8 JSON)   …   sections, each at a multiple of 8
 *
 * Little-endian, as every machine that runs a browser with extensions is.
 */

import { joinBytes } from '../esco/join-bytes.ts';

const PREFIX = 16;
const ARRAYS = {
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  i8: Int8Array,
  f32: Float32Array,
} as const;
type ArrayKind = keyof typeof ARRAYS;
export type FileArray = InstanceType<(typeof ARRAYS)[ArrayKind]> & { buffer: ArrayBuffer };

/** What a file is, for its prefix and for the sentences about a file that is something else. */
export interface FileKind {
  magic: number;
  /** Raised whenever sections change; files of other formats are made anew, never guessed at. */
  format: number;
  /** "vocabulary pack" */
  name: string;
  /** What a person can do about a file that is no such file: a sentence. */
  remedy: string;
}

export interface FileHeader {
  checksum: string;
  sections: Record<string, { kind: ArrayKind; offset: number; length: number }>;
}

const align = (offset: number) => (offset + 7) & ~7;

function kindOf(array: FileArray): ArrayKind {
  if (array instanceof Uint8Array) return 'u8';
  if (array instanceof Uint16Array) return 'u16';
  if (array instanceof Uint32Array) return 'u32';
  return array instanceof Int8Array ? 'i8' : 'f32';
}

/** Sections laid out one behind the other; offsets count from the first of them. */
export interface PlacedSections {
  table: FileHeader['sections'];
  bytes: Uint8Array<ArrayBuffer>;
}

/** Lays sections out in the order given, each at a multiple of 8. */
export function placeSections(sections: Map<string, FileArray>): PlacedSections {
  const table: FileHeader['sections'] = {};
  let size = 0;
  for (const [name, array] of sections) {
    table[name] = { kind: kindOf(array), offset: size, length: array.length };
    size = align(size + array.byteLength);
  }
  const bytes = new Uint8Array(size);
  for (const [name, array] of sections) {
    const from = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    bytes.set(from, (table[name] as { offset: number }).offset);
  }
  return { table, bytes };
}

/** Prefix and header, filled up to where the sections begin. */
export function writeHead(kind: FileKind, header: FileHeader): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(JSON.stringify(header));
  const head = new Uint8Array(align(PREFIX + text.length));
  new Uint32Array(head.buffer, 0, 4).set([kind.magic, kind.format, text.length, 0]);
  head.set(text, PREFIX);
  return head;
}

/** Writes facts and sections, in the order given, into one buffer. The same input gives the same bytes. */
export function writeSections<Facts extends object>(
  kind: FileKind,
  facts: Facts,
  sections: Map<string, FileArray>,
): Uint8Array<ArrayBuffer> {
  const { table, bytes } = placeSections(sections);
  const header: Facts & FileHeader = { ...facts, checksum: checksumOf(bytes), sections: table };
  return joinBytes([writeHead(kind, header), bytes]);
}

/**
 * How many bytes hold prefix and header: what must be read before the rest can be understood.
 * @param beginning at least the first 16 bytes of the file
 */
export function headLength(beginning: ArrayBuffer): number {
  return beginning.byteLength < PREFIX
    ? PREFIX
    : align(PREFIX + (new Uint32Array(beginning, 8, 1)[0] as number));
}

/**
 * Reads the header. The facts are taken as they were written.
 * @param size of the whole file in bytes, where the buffer holds its beginning alone
 * @throws a full sentence when the bytes are no file of the kind, of another format, or cut short
 */
export function readSectionsHeader<Facts extends object>(
  kind: FileKind,
  buffer: ArrayBuffer,
  size = buffer.byteLength,
): { header: Facts & FileHeader; start: number } {
  if (buffer.byteLength < PREFIX) throw new Error(`This is not a ${kind.name}: the file is too short.`);
  const [magic, format, length] = new Uint32Array(buffer, 0, 4) as unknown as [number, number, number];
  if (magic !== kind.magic) {
    throw new Error(`This is not a ${kind.name}: it does not begin as one. ${kind.remedy}`);
  }
  if (format !== kind.format) {
    throw new Error(
      `This ${kind.name} has format ${format}, this version reads format ${kind.format}. ${kind.remedy}`,
    );
  }
  const start = align(PREFIX + length);
  if (start > buffer.byteLength) throw new Error(`The ${kind.name} is cut short: its header is incomplete.`);
  const text = new TextDecoder().decode(new Uint8Array(buffer, PREFIX, length));
  const header = parseHeader<Facts>(kind, text);
  for (const [name, { kind: array, offset, length: count }] of Object.entries(header.sections)) {
    if (start + offset + count * ARRAYS[array].BYTES_PER_ELEMENT > size) {
      throw new Error(`The ${kind.name} is cut short: its part "${name}" is incomplete.`);
    }
  }
  return { header, start };
}

function parseHeader<Facts extends object>(kind: FileKind, text: string): Facts & FileHeader {
  try {
    return JSON.parse(text) as Facts & FileHeader;
  } catch (error) {
    throw new Error(`The ${kind.name} is damaged: its header cannot be read. ${kind.remedy}`, {
      cause: error,
    });
  }
}

/** A view on one section; undefined where the file has none. `start`: where the first section begins in the buffer. */
export function viewSection(
  buffer: ArrayBuffer,
  header: FileHeader,
  start: number,
  name: string,
): FileArray | undefined {
  const entry = Object.hasOwn(header.sections, name) ? header.sections[name] : undefined;
  if (!entry) return undefined;
  return new ARRAYS[entry.kind](buffer, start + entry.offset, entry.length);
}

/** 64 bits in two lanes over 32-bit words (multiply-xorshift, after MurmurHash3's mixing). Not cryptographic. */
export function checksumOf(bytes: Uint8Array<ArrayBuffer>): string {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
  let one = 0x9e3779b9;
  let two = 0x85ebca6b;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as number;
    one = Math.imul(one ^ word, 0xcc9e2d51);
    one ^= one >>> 15;
    two = Math.imul(two + word, 0x1b873593);
    two = (two << 13) | (two >>> 19);
  }
  return [one, two].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
