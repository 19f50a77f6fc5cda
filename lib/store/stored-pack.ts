/** Opening a stored pack without reading all of it: its core at once, the labels of a language when they are asked for. */
import { CORE, isPartIntact, type PackHeader, packHeadLength, readHeader } from '../pack/layout.ts';
import { OpenVocabulary } from '../pack/open.ts';

/** Which parts were found intact since the browser started, so that each is checked once. */
export interface CheckedParts {
  has(part: string): boolean;
  add(part: string): void;
}

export const UNCHECKED: CheckedParts = { has: () => false, add: () => {} };

/** Holds the header of a pack of three languages; where it does not, more is read. */
const BEGINNING = 32 * 1024;
/** Holds the core of all of ESCO too, with which a vocabulary opens at one reading. */
const WITH_CORE = 1280 * 1024;

/** A pack whose bytes are not the ones that were stored. */
export class DamagedPack extends Error {}

/**
 * @param checked parts that need not be checked again
 * @param onDamaged told when a part that is read later turns out to be damaged
 * @throws DamagedPack, or a full sentence when the bytes are no pack of this version's format
 */
export async function openStoredPack(
  pack: Blob,
  checked: CheckedParts = UNCHECKED,
  onDamaged: () => void = () => {},
): Promise<OpenVocabulary> {
  const beginning = await pack.slice(0, WITH_CORE).arrayBuffer();
  const { header, start } = await headerOf(pack, beginning);
  const intact = (name: string, bytes: ArrayBuffer) => intactPart(header, name, bytes, checked);
  const read = async (name: string) => intact(name, await partBlob(pack, header, start, name).arrayBuffer());
  const place = header.parts[CORE];
  const from = start + (place?.offset ?? 0);
  const end = from + (place?.length ?? Number.POSITIVE_INFINITY);
  // A copy, so that only the core stays in memory.
  const core = end <= beginning.byteLength ? intact(CORE, beginning.slice(from, end)) : await read(CORE);
  const vocabulary = new OpenVocabulary(header, (name) =>
    read(name).catch((error: unknown) => {
      if (error instanceof DamagedPack) onDamaged();
      throw error;
    }),
  );
  vocabulary.addPart(CORE, core, 0);
  return vocabulary;
}

export async function readStoredHeader(pack: Blob): Promise<{ header: PackHeader; start: number }> {
  return headerOf(pack, await pack.slice(0, BEGINNING).arrayBuffer());
}

async function headerOf(pack: Blob, beginning: ArrayBuffer): Promise<{ header: PackHeader; start: number }> {
  const length = packHeadLength(beginning);
  const head = length > beginning.byteLength ? await pack.slice(0, length).arrayBuffer() : beginning;
  return readHeader(head, pack.size);
}

/** The bytes of one part, as they lie in the stored pack. */
export function partBlob(pack: Blob, header: PackHeader, start: number, name: string): Blob {
  const place = header.parts[name];
  if (!place) throw new DamagedPack(`The vocabulary pack has no part "${name}".`);
  return pack.slice(start + place.offset, start + place.offset + place.length);
}

function intactPart(
  header: PackHeader,
  name: string,
  bytes: ArrayBuffer,
  checked: CheckedParts,
): ArrayBuffer {
  const place = header.parts[name] as { length: number; checksum: string };
  const key = `${header.checksum}/${name}`;
  if (checked.has(key)) return bytes;
  if (!isPartIntact(new Uint8Array(bytes), place))
    throw new DamagedPack(`The vocabulary pack is damaged: its part "${name}" has changed.`);
  checked.add(key);
  return bytes;
}
