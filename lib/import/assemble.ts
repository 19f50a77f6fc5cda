/** Putting a pack together from parts that lie in the storage, without reading them. */
import {
  CORE,
  type PackFacts,
  type PackHeader,
  type PartTable,
  packHead,
  partTable,
} from '../pack/layout.ts';
import type { ImportOrder } from '../store/import-store.ts';
import { isUsable } from '../store/pack-state.ts';
import type { PackStore } from '../store/pack-store.ts';
import { partBlob, readStoredHeader } from '../store/stored-pack.ts';

/** A part and where its bytes are. */
export interface KnownPart {
  table: PartTable;
  bytes: Blob;
}

/** The pack as one file: its core, then its languages in the order of the facts. */
export function headAndBody(facts: PackFacts, parts: Map<string, KnownPart>): Blob {
  const names = [CORE, ...facts.languages];
  const known = names.map((name): [string, KnownPart] => {
    const part = parts.get(name);
    if (!part) throw new Error(`The pack lacks its part "${name}".`);
    return [name, part];
  });
  const head = packHead(
    facts,
    known.map(([name, { table }]) => [name, table]),
  );
  return new Blob([head, ...known.map(([, { bytes }]) => bytes)]);
}

/** All parts of the pack that labels are added to. @throws a sentence where it is gone */
export async function baseParts(
  packs: PackStore,
  id: string,
): Promise<{ facts: PackFacts; core: KnownPart; parts: Map<string, KnownPart> }> {
  const pack = await packs.packBlob(id);
  if (!pack) throw new Error('The vocabulary that the labels were to be added to is no longer stored.');
  const { header, start } = await readStoredHeader(pack);
  const parts = partsOf(pack, header, start);
  const core = parts.get(CORE);
  if (!core) throw new Error('The vocabulary that the labels were to be added to has no concepts.');
  const { version, languages, excerpt, skills, occupations, groups } = header;
  return { facts: { version, languages, excerpt, skills, occupations, groups }, core, parts };
}

/**
 * Languages of a stored pack of the same version that the new files do not bring. They are carried over where the
 * concepts are the same, in the same order: labels name their concept by its place.
 */
export async function carriedParts(
  packs: PackStore,
  { former, facts }: ImportOrder,
  core: KnownPart,
): Promise<Map<string, KnownPart>> {
  const record = await packs.findPack(former);
  const pack = record && isUsable(record.state) ? await packs.packBlob(former) : null;
  if (!pack || record?.version !== facts?.version) return new Map();
  const { header, start } = await readStoredHeader(pack);
  const parts = partsOf(pack, header, start);
  const old = parts.get(CORE);
  if (header.excerpt || !old || !(await sameConcepts(old, core))) return new Map();
  parts.delete(CORE);
  return parts;
}

const IDENTIFYING = ['uuid', 'uri.start', 'uri.bytes'];

async function sameConcepts(one: KnownPart, other: KnownPart): Promise<boolean> {
  const [a, b] = await Promise.all([identifiers(one), identifiers(other)]);
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

async function identifiers({ table, bytes }: KnownPart): Promise<Uint8Array> {
  const pieces = IDENTIFYING.map((name) => {
    const { offset = 0, length = 0, kind = 'u8' } = table.sections[name] ?? {};
    return bytes.slice(offset, offset + length * (kind === 'u32' ? 4 : kind === 'u16' ? 2 : 1));
  });
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

function partsOf(pack: Blob, header: PackHeader, start: number): Map<string, KnownPart> {
  return new Map(
    [CORE, ...header.languages].flatMap((name) => {
      const table = partTable(header, name);
      return table ? [[name, { table, bytes: partBlob(pack, header, start, name) }]] : [];
    }),
  );
}
