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
  const { header, start } = await readStoredHeader(pack);
  const read = (name: string) => readPart(pack, header, start, name, checked);
  const core = await read(CORE);
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
  const beginning = await pack.slice(0, BEGINNING).arrayBuffer();
  const length = packHeadLength(beginning);
  const head = length > BEGINNING ? await pack.slice(0, length).arrayBuffer() : beginning;
  return readHeader(head, pack.size);
}

/** The bytes of one part, as they lie in the stored pack. */
export function partBlob(pack: Blob, header: PackHeader, start: number, name: string): Blob {
  const place = header.parts[name];
  if (!place) throw new DamagedPack(`The vocabulary pack has no part "${name}".`);
  return pack.slice(start + place.offset, start + place.offset + place.length);
}

async function readPart(
  pack: Blob,
  header: PackHeader,
  start: number,
  name: string,
  checked: CheckedParts,
): Promise<ArrayBuffer> {
  const bytes = await partBlob(pack, header, start, name).arrayBuffer();
  const place = header.parts[name] as { length: number; checksum: string };
  const key = `${header.checksum}/${name}`;
  if (checked.has(key)) return bytes;
  if (!isPartIntact(new Uint8Array(bytes), place))
    throw new DamagedPack(`The vocabulary pack is damaged: its part "${name}" has changed.`);
  checked.add(key);
  return bytes;
}
