/** What is kept in the extension's database: vocabulary packs, and the vectors made of them. */
import type { IDBPDatabase } from 'idb';
import { connectDatabase, type LensDatabase } from './database.ts';

/** What is known of a stored pack without reading it. */
export interface PackRecord {
  id: string;
  /** `importing` is what an import leaves behind that was killed half-way. */
  state: 'importing' | 'ready';
  source: 'imported' | 'bundled';
  /** ESCO version, `unknown` where no file said. */
  version: string;
  languages: string[];
  skills: number;
  occupations: number;
  /** Milliseconds since 1970. */
  created: number;
  /** Bytes. */
  size: number;
  checksum: string;
  /** First bytes of a bundled pack, as text: tells whether the extension still brings the same. */
  fingerprint: string | null;
}

export interface PackStore {
  /** All records, newest first. */
  listPacks(): Promise<PackRecord[]>;
  findPack(id: string): Promise<PackRecord | null>;
  /** The bytes of a pack that is ready, null where there is none. */
  readPack(id: string): Promise<ArrayBuffer | null>;
  /** Leaves a mark by which an import that never ended is recognised. */
  beginImport(record: PackRecord): Promise<void>;
  /** Record and bytes in one transaction: both are there or neither. */
  savePack(record: PackRecord, bytes: BlobPart): Promise<void>;
  deletePack(id: string): Promise<void>;
  /** Deletes what interrupted imports left; returns their records. For the start of the browser, not of a page. */
  removeInterrupted(): Promise<PackRecord[]>;
  /** The vectors last kept for a language; null where there are none, or others made them. */
  readVectors(language: string, madeBy: string): Promise<ArrayBuffer | null>;
  /** Keeps the vectors of one vocabulary a language: those of another are made anew when they are needed. */
  saveVectors(language: string, madeBy: string, bytes: BlobPart): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the database when it is first needed; a connection that the browser ended is opened anew.
 * Every method rejects with a full sentence where IndexedDB is missing, broken or full.
 */
export function openStore(name = 'esco-lens'): PackStore {
  const { use, close } = connectDatabase(name);
  return {
    listPacks: () =>
      use(async (open) =>
        (await open.getAll('packs')).sort((a, b) => b.created - a.created || (a.id < b.id ? -1 : 1)),
      ),
    findPack: (id) => use(async (open) => (await open.get('packs', id)) ?? null),
    readPack: (id) => use((open) => readBytes(open, id)),
    beginImport: (record) =>
      use(async (open) => void (await open.put('packs', { ...record, state: 'importing' }))),
    savePack: (record, bytes) => use((open) => save(open, { ...record, state: 'ready' }, new Blob([bytes]))),
    deletePack: (id) => use((open) => remove(open, [id])),
    removeInterrupted: () => use(removeInterrupted),
    readVectors: (language, madeBy) =>
      use(async (open) => {
        const kept = await open.get('vectors', language);
        return kept?.madeBy === madeBy ? kept.bytes.arrayBuffer() : null;
      }),
    saveVectors: (language, madeBy, bytes) =>
      use(async (open) => void (await open.put('vectors', { madeBy, bytes: new Blob([bytes]) }, language))),
    close,
  };
}

async function readBytes(open: IDBPDatabase<LensDatabase>, id: string): Promise<ArrayBuffer | null> {
  const transaction = open.transaction(['packs', 'bytes']);
  const [record, bytes] = await Promise.all([
    transaction.objectStore('packs').get(id),
    transaction.objectStore('bytes').get(id),
  ]);
  return record?.state === 'ready' && bytes ? bytes.arrayBuffer() : null;
}

async function save(open: IDBPDatabase<LensDatabase>, record: PackRecord, bytes: Blob): Promise<void> {
  const transaction = open.transaction(['packs', 'bytes'], 'readwrite', { durability: 'strict' });
  await Promise.all([
    transaction.objectStore('packs').put(record),
    transaction.objectStore('bytes').put(bytes, record.id),
    transaction.done,
  ]);
}

async function remove(open: IDBPDatabase<LensDatabase>, ids: string[]): Promise<void> {
  const transaction = open.transaction(['packs', 'bytes'], 'readwrite');
  await Promise.all([
    ...ids.map((id) => transaction.objectStore('packs').delete(id)),
    ...ids.map((id) => transaction.objectStore('bytes').delete(id)),
    transaction.done,
  ]);
}

async function removeInterrupted(open: IDBPDatabase<LensDatabase>): Promise<PackRecord[]> {
  const interrupted = (await open.getAll('packs')).filter(({ state }) => state === 'importing');
  await remove(
    open,
    interrupted.map(({ id }) => id),
  );
  return interrupted;
}
