/** The vocabulary pack as a file of sections (see sections-file.ts). */
import {
  checksumOf,
  type FileHeader,
  type FileKind,
  readSectionsHeader,
  viewSection,
  writeSections,
} from './sections-file.ts';

/** Raised whenever sections change; packs of other formats are compiled anew, never guessed at. */
export const FORMAT = 2;
/** Begins with "ESCP". */
const PACK: FileKind = {
  magic: 0x50435345,
  format: FORMAT,
  name: 'vocabulary pack',
  remedy: 'Import the official ESCO files again.',
};

export type SectionArray = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

export interface PackFacts {
  version: string;
  languages: string[];
  excerpt: boolean;
  skills: number;
  occupations: number;
  groups: number;
}

export type PackHeader = PackFacts & FileHeader;

/** Writes facts and sections, in the order given, into one buffer. The same input gives the same bytes. */
export function writePack(facts: PackFacts, sections: Map<string, SectionArray>): Uint8Array<ArrayBuffer> {
  return writeSections(PACK, facts, sections);
}

/** Reads the header. Throws a full sentence when the bytes are no pack, of another format, or cut short. */
export function readHeader(buffer: ArrayBuffer): { header: PackHeader; start: number } {
  return readSectionsHeader<PackFacts>(PACK, buffer);
}

/** A view on one section; undefined where the pack has none (a tier that is switched off). */
export function sectionOf(
  buffer: ArrayBuffer,
  header: PackHeader,
  start: number,
  name: string,
): SectionArray | undefined {
  // writePack takes no other arrays.
  return viewSection(buffer, header, start, name) as SectionArray | undefined;
}

/** True if the sections are the ones the checksum was made of. Costs about a millisecond a megabyte. */
export function isIntact(buffer: ArrayBuffer): boolean {
  const { header, start } = readHeader(buffer);
  return checksumOf(new Uint8Array(buffer, start)) === header.checksum;
}
