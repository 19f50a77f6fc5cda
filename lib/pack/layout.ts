/**
 * The pack's file format: a fixed prefix, a small JSON header, then typed arrays at 8-byte borders.
 *
 *     0  u32  magic "ESCP"      4  u32  format version
 *     8  u32  header bytes     12  u32  zero
 *    16  header (UTF-8 JSON)   …   sections, each at a multiple of 8
 *
 * Little-endian, as every machine that runs a browser with extensions is.
 */

export const MAGIC = 0x50435345;
/** Raised whenever sections change; packs of other formats are compiled anew, never guessed at. */
export const FORMAT = 1;
const PREFIX = 16;

const KINDS = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array } as const;
type SectionKind = keyof typeof KINDS;
export type SectionArray = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

export interface PackHeader {
  version: string;
  languages: string[];
  excerpt: boolean;
  skills: number;
  occupations: number;
  groups: number;
  checksum: string;
  sections: Record<string, { kind: SectionKind; offset: number; length: number }>;
}

export type PackFacts = Omit<PackHeader, 'checksum' | 'sections'>;

const align = (offset: number) => (offset + 7) & ~7;

function kindOf(array: SectionArray): SectionKind {
  if (array instanceof Uint8Array) return 'u8';
  return array instanceof Uint16Array ? 'u16' : 'u32';
}

/** Writes facts and sections, in the order given, into one buffer. The same input gives the same bytes. */
export function writePack(facts: PackFacts, sections: Map<string, SectionArray>): Uint8Array<ArrayBuffer> {
  const table: PackHeader['sections'] = {};
  let size = 0;
  for (const [name, array] of sections) {
    table[name] = { kind: kindOf(array), offset: size, length: array.length };
    size = align(size + array.byteLength);
  }
  const body = new Uint8Array(size);
  for (const [name, array] of sections) {
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    body.set(bytes, (table[name] as { offset: number }).offset);
  }
  const header: PackHeader = { ...facts, checksum: checksum(body), sections: table };
  const headerBytes = new TextEncoder().encode(JSON.stringify(header));
  const start = align(PREFIX + headerBytes.length);
  const pack = new Uint8Array(start + size);
  new Uint32Array(pack.buffer, 0, 4).set([MAGIC, FORMAT, headerBytes.length, 0]);
  pack.set(headerBytes, PREFIX);
  pack.set(body, start);
  return pack;
}

/** Reads the header. Throws a full sentence when the bytes are no pack, of another format, or cut short. */
export function readHeader(buffer: ArrayBuffer): { header: PackHeader; start: number } {
  if (buffer.byteLength < PREFIX) throw new Error('This is not a vocabulary pack: the file is too short.');
  const [magic, format, length] = new Uint32Array(buffer, 0, 4) as unknown as [number, number, number];
  if (magic !== MAGIC) {
    throw new Error(
      'This is not a vocabulary pack: it does not begin as one. Import the official ESCO files again.',
    );
  }
  if (format !== FORMAT) {
    throw new Error(
      `This vocabulary pack has format ${format}, this version reads format ${FORMAT}. Import the official ESCO files again.`,
    );
  }
  const start = align(PREFIX + length);
  if (start > buffer.byteLength)
    throw new Error('The vocabulary pack is cut short: its header is incomplete.');
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, PREFIX, length))) as PackHeader;
  for (const [name, { kind, offset, length: count }] of Object.entries(header.sections)) {
    if (start + offset + count * KINDS[kind].BYTES_PER_ELEMENT > buffer.byteLength) {
      throw new Error(`The vocabulary pack is cut short: its part "${name}" is incomplete.`);
    }
  }
  return { header, start };
}

/** A view on one section; undefined where the pack has none (a tier that is switched off). */
export function sectionOf(
  buffer: ArrayBuffer,
  header: PackHeader,
  start: number,
  name: string,
): SectionArray | undefined {
  const entry = Object.hasOwn(header.sections, name) ? header.sections[name] : undefined;
  if (!entry) return undefined;
  return new KINDS[entry.kind](buffer, start + entry.offset, entry.length);
}

/** True if the sections are the ones the checksum was made of. Costs about a millisecond a megabyte. */
export function isIntact(buffer: ArrayBuffer): boolean {
  const { header, start } = readHeader(buffer);
  return checksum(new Uint8Array(buffer, start)) === header.checksum;
}

/** 64 bits in two lanes over 32-bit words (multiply-xorshift, after MurmurHash3's mixing). Not cryptographic. */
function checksum(bytes: Uint8Array<ArrayBuffer>): string {
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
