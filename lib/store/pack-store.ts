/** What is kept in the extension's database: vocabulary packs, and the vectors made of them. */
import type { IDBPDatabase } from 'idb';
import type { SentenceValues } from '../esco/sentences.ts';
import { connectDatabase, type LensDatabase } from './database.ts';
import { isUsable, nextState, type PackState } from './pack-state.ts';

/** Why something did not work: where the interface has its sentence, and the English one for where there is none. */
export interface PackFailure {
  room: 'dataset' | 'storage' | 'import';
  code: string;
  values: SentenceValues;
  sentence: string;
  /** Trying again with the same files can help: more space, fewer tabs. */
  canRetry: boolean;
}

/** What is known of a stored pack without reading it. */
export interface PackRecord {
  id: string;
  state: PackState;
  /** Absent or null where it did not fail. */
  failure?: PackFailure | null;
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
  /** The same without reading them: slices are read alone. */
  packBlob(id: string): Promise<Blob | null>;
  /** A stored pack turned out to be damaged: it is not opened again. */
  markDamaged(id: string): Promise<void>;
  /** Record and bytes in one transaction: both are there or neither. */
  savePack(record: PackRecord, bytes: BlobPart): Promise<void>;
  deletePack(id: string): Promise<void>;
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
    readPack: (id) => use(async (open) => (await blobOf(open, id))?.arrayBuffer() ?? null),
    packBlob: (id) => use((open) => blobOf(open, id)),
    markDamaged: (id) => use((open) => markDamaged(open, id)),
    savePack: (record, bytes) => use((open) => save(open, { ...record, state: 'ready' }, new Blob([bytes]))),
    deletePack: (id) => use((open) => remove(open, [id])),
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

async function blobOf(open: IDBPDatabase<LensDatabase>, id: string): Promise<Blob | null> {
  const transaction = open.transaction(['packs', 'bytes']);
  const [record, bytes] = await Promise.all([
    transaction.objectStore('packs').get(id),
    transaction.objectStore('bytes').get(id),
  ]);
  return record && isUsable(record.state) && bytes ? bytes : null;
}

async function markDamaged(open: IDBPDatabase<LensDatabase>, id: string): Promise<void> {
  const transaction = open.transaction('packs', 'readwrite');
  const record = await transaction.store.get(id);
  if (record && isUsable(record.state))
    await transaction.store.put({
      ...record,
      state: nextState(record.state, 'damaged'),
      failure: {
        ...{ room: 'import', code: 'damaged', values: {}, canRetry: false },
        sentence: 'The vocabulary is damaged.',
      },
    });
  await transaction.done;
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
