/**
 * The vocabulary pack as a file of sections (see sections-file.ts) in parts: what is the same in every language
 * (`core`), then one part a language. A part can be read, checked, kept and exchanged alone.
 */
import { joinBytes } from '../esco/join-bytes.ts';
import {
  checksumOf,
  type FileHeader,
  type FileKind,
  headLength,
  type PlacedSections,
  placeSections,
  readSectionsHeader,
  viewSection,
  writeHead,
} from './sections-file.ts';

/** Raised whenever sections change; packs of other formats are compiled anew, never guessed at. */
export const FORMAT = 4;
/** Begins with "ESCP". */
const PACK: FileKind = {
  magic: 0x50435345,
  format: FORMAT,
  name: 'vocabulary pack',
  remedy: 'Import the official ESCO files again.',
};
/** The part that is the same in every language; the others are named by their language. */
export const CORE = 'core';

export type SectionArray = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

export interface PackFacts {
  version: string;
  languages: string[];
  excerpt: boolean;
  skills: number;
  occupations: number;
  groups: number;
}

/** Where a part lies, in bytes behind the header, and the checksum of its bytes. */
export interface PartPlace {
  offset: number;
  length: number;
  checksum: string;
}

export type PackHeader = PackFacts & FileHeader & { parts: Record<string, PartPlace> };

/** What must be known of a part to put it into a pack; its bytes may lie elsewhere. */
export interface PartTable {
  sections: FileHeader['sections'];
  length: number;
  checksum: string;
}

export interface PackPart extends PartTable {
  bytes: Uint8Array<ArrayBuffer>;
}

/** Lays out the sections of one part. */
export function makePart(sections: Map<string, SectionArray>): PackPart {
  const { table, bytes }: PlacedSections = placeSections(sections);
  return { sections: table, length: bytes.length, checksum: checksumOf(bytes), bytes };
}

/** The beginning of a pack, before the bytes of its parts in the order given. */
export function packHead(
  facts: PackFacts,
  parts: [name: string, part: PartTable][],
): Uint8Array<ArrayBuffer> {
  const places: Record<string, PartPlace> = {};
  const sections: FileHeader['sections'] = {};
  let offset = 0;
  for (const [name, part] of parts) {
    places[name] = { offset, length: part.length, checksum: part.checksum };
    for (const [section, place] of Object.entries(part.sections))
      sections[section] = { ...place, offset: place.offset + offset };
    offset += part.length;
  }
  const header = { ...facts, parts: places, sections };
  return writeHead(PACK, { ...header, checksum: headerChecksum(header) } satisfies PackHeader);
}

/** A whole pack in one buffer. The same input gives the same bytes. */
export function writePack(
  facts: PackFacts,
  parts: [name: string, part: PackPart][],
): Uint8Array<ArrayBuffer> {
  return joinBytes([packHead(facts, parts), ...parts.map(([, { bytes }]) => bytes)]);
}

/**
 * Reads the header.
 * @param size of the whole pack in bytes, where the buffer holds its beginning alone
 * @throws a full sentence when the bytes are no pack, of another format, cut short, or the header is damaged
 */
export function readHeader(buffer: ArrayBuffer, size?: number): { header: PackHeader; start: number } {
  const read = readSectionsHeader<Omit<PackHeader, keyof FileHeader>>(PACK, buffer, size);
  const { checksum, ...header } = read.header;
  if (headerChecksum(header) !== checksum)
    throw new Error(`The vocabulary pack is damaged: its header has changed. ${PACK.remedy}`);
  return read;
}

/** How many bytes must be read before {@link readHeader} can work. @param beginning at least 16 bytes */
export const packHeadLength = (beginning: ArrayBuffer): number => headLength(beginning);

/** The table of a part, as {@link packHead} takes it. */
export function partTable(header: PackHeader, name: string): PartTable | null {
  const place = Object.hasOwn(header.parts, name) ? header.parts[name] : undefined;
  if (!place) return null;
  const { offset, length, checksum } = place;
  const own = Object.entries(header.sections).filter(([section]) => partOf(section) === name);
  return {
    sections: Object.fromEntries(
      own.map(([section, entry]) => [section, { ...entry, offset: entry.offset - offset }]),
    ),
    length,
    checksum,
  };
}

/** The part that a section belongs to: `en/label.bytes` to `en`. */
export function partOf(section: string): string {
  const slash = section.indexOf('/');
  return slash < 0 ? CORE : section.slice(0, slash);
}

/**
 * A view on one section; undefined where the pack has none (a tier that is switched off).
 * @param start where the first section of the pack would begin in the buffer; negative where the buffer holds a later part
 */
export function sectionOf(
  buffer: ArrayBuffer,
  header: PackHeader,
  start: number,
  name: string,
): SectionArray | undefined {
  // writePack takes no other arrays.
  return viewSection(buffer, header, start, name) as SectionArray | undefined;
}

/** True if the bytes of a part are the ones its checksum was made of. Costs about a millisecond a megabyte. */
export function isPartIntact(
  bytes: Uint8Array<ArrayBuffer>,
  place: Pick<PartPlace, 'length' | 'checksum'>,
): boolean {
  return bytes.length === place.length && checksumOf(bytes) === place.checksum;
}

/** True if all parts of a whole pack are the ones their checksums were made of. */
export function isIntact(buffer: ArrayBuffer): boolean {
  const { header, start } = readHeader(buffer);
  return Object.values(header.parts).every((place) =>
    isPartIntact(new Uint8Array(buffer, start + place.offset, place.length), place),
  );
}

/** Over everything the header says; it names the checksums of the parts, so it stands for the whole pack. */
function headerChecksum(header: Omit<PackHeader, 'checksum'>): string {
  const { version, languages, excerpt, skills, occupations, groups, parts, sections } = header;
  const text = JSON.stringify([version, languages, excerpt, skills, occupations, groups, parts, sections]);
  const bytes = new TextEncoder().encode(text);
  return checksumOf(joinBytes([bytes, new Uint8Array(-bytes.length & 3)]));
}
