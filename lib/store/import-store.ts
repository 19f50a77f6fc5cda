/**
 * Imports that have not ended: what was ordered, the files themselves and the parts that are finished. They survive
 * the worker, the tab and the browser.
 */
import type { IDBPDatabase } from 'idb';
import type { Remark } from '../esco/sentences.ts';
import type { PackFacts, PartTable } from '../pack/layout.ts';
import { connectDatabase, type LensDatabase } from './database.ts';
import { nextState } from './pack-state.ts';
import type { PackFailure, PackRecord } from './pack-store.ts';

export interface ImportOrder {
  /** The record in `packs` has the same. */
  id: string;
  /** Names as they came, in the order of the kept files. */
  files: string[];
  /** The version to take where the files are of several. */
  version: string | null;
  /** The pack whose concepts the labels are for; null where the files bring the concepts. */
  base: string | null;
  /** The pack that is in use while it is made: what came of it is compared with that one. */
  former: string;
  /** The person holds it; nobody goes on before they say so. */
  paused: boolean;
  /** Known once the concepts are read. */
  facts: PackFacts | null;
  remarks: Remark[];
  /** Finished parts, by name. */
  parts: Record<string, PartTable>;
}

export interface ImportStore {
  /** Keeps files and order in one transaction, as a pack that is being made. */
  begin(order: ImportOrder, files: readonly Blob[], created: number): Promise<void>;
  /** The import that has not ended, with its record; null where there is none. */
  current(): Promise<{ order: ImportOrder; record: PackRecord } | null>;
  files(order: ImportOrder): Promise<Blob[]>;
  part(order: ImportOrder, name: string): Promise<Blob>;
  /** Keeps a finished part. What else is known of the order is kept with it. */
  keepPart(order: ImportOrder, name: string, bytes: Blob): Promise<void>;
  /** Held, or let go: also the next start of the browser is to know. */
  hold(id: string, paused: boolean): Promise<void>;
  /** The import cannot go on as it is. */
  fail(id: string, failure: PackFailure): Promise<void>;
  /** The person tries again, or someone goes on. */
  resume(id: string): Promise<void>;
  /** The made pack takes the import's place: all in one transaction. */
  finish(id: string, record: PackRecord, bytes: Blob): Promise<void>;
  /** Deletes whatever the import left. */
  discard(id: string): Promise<void>;
  close(): Promise<void>;
}

const fileKey = (id: string, at: number) => `${id}/file/${at}`;
const partKey = (id: string, name: string) => `${id}/part/${name}`;

/** Every method rejects with a `StorageError` where IndexedDB is missing, broken or full. */
export function openImportStore(name = 'esco-lens'): ImportStore {
  const { use, close } = connectDatabase(name);
  return {
    begin: (order, files, created) => use((open) => begin(open, order, files, created)),
    current: () =>
      use(async (open) => {
        for (const order of await open.getAll('imports')) {
          const record = await open.get('packs', order.id);
          if (record) return { order, record };
        }
        return null;
      }),
    files: ({ id, files }) =>
      use((open) => Promise.all(files.map((_, at) => demand(open.get('bytes', fileKey(id, at)))))),
    part: ({ id }, part) => use((open) => demand(open.get('bytes', partKey(id, part)))),
    keepPart: (order, part, bytes) => use((open) => keepPart(open, order, part, bytes)),
    hold: (id, paused) => use((open) => hold(open, id, paused)),
    fail: (id, failure) => use((open) => change(open, id, 'failed', failure)),
    resume: (id) =>
      use(async (open) => {
        await change(open, id, 'resumed', null);
        await hold(open, id, false);
      }),
    finish: (id, record, bytes) => use((open) => finish(open, id, record, bytes)),
    discard: (id) => use((open) => discard(open, id)),
    close,
  };
}

type Open = IDBPDatabase<LensDatabase>;

async function begin(open: Open, order: ImportOrder, files: readonly Blob[], created: number): Promise<void> {
  const transaction = open.transaction(['packs', 'imports', 'bytes'], 'readwrite');
  await Promise.all([
    transaction.objectStore('packs').put(unfinished(order.id, created)),
    transaction.objectStore('imports').put(order),
    ...files.map((file, at) => transaction.objectStore('bytes').put(file, fileKey(order.id, at))),
    transaction.done,
  ]);
}

async function keepPart(open: Open, order: ImportOrder, part: string, bytes: Blob): Promise<void> {
  const transaction = open.transaction(['imports', 'bytes'], 'readwrite');
  const kept = await transaction.objectStore('imports').get(order.id);
  if (!kept) throw new Error('the import was discarded meanwhile');
  await Promise.all([
    transaction.objectStore('bytes').put(bytes, partKey(order.id, part)),
    // Whether it is held is the window's to say.
    transaction.objectStore('imports').put({ ...order, paused: kept.paused }),
    transaction.done,
  ]);
}

async function hold(open: Open, id: string, paused: boolean): Promise<void> {
  const transaction = open.transaction('imports', 'readwrite');
  const order = await transaction.store.get(id);
  if (order) await transaction.store.put({ ...order, paused });
  await transaction.done;
}

async function change(
  open: Open,
  id: string,
  event: 'failed' | 'resumed',
  failure: PackFailure | null,
): Promise<void> {
  const transaction = open.transaction('packs', 'readwrite');
  const record = await transaction.store.get(id);
  if (record) await transaction.store.put({ ...record, state: nextState(record.state, event), failure });
  await transaction.done;
}

async function finish(open: Open, id: string, made: PackRecord, bytes: Blob): Promise<void> {
  const transaction = open.transaction(['packs', 'imports', 'bytes'], 'readwrite', { durability: 'strict' });
  const record = await transaction.objectStore('packs').get(id);
  if (!record) throw new Error('the import was discarded meanwhile');
  const state = nextState(record.state, 'finished');
  await Promise.all([
    transaction.objectStore('packs').put({ ...made, state }),
    transaction.objectStore('bytes').put(bytes, made.id),
    transaction.objectStore('packs').delete(id),
    transaction.objectStore('imports').delete(id),
    transaction.objectStore('bytes').delete(IDBKeyRange.bound(`${id}/`, `${id}/\uffff`)),
    transaction.done,
  ]);
}

async function discard(open: Open, id: string): Promise<void> {
  const transaction = open.transaction(['packs', 'imports', 'bytes'], 'readwrite');
  await Promise.all([
    transaction.objectStore('packs').delete(id),
    transaction.objectStore('imports').delete(id),
    transaction.objectStore('bytes').delete(IDBKeyRange.bound(`${id}/`, `${id}/\uffff`)),
    transaction.done,
  ]);
}

/** What is deleted by another window while this one reads is a failure like any other. */
async function demand(reading: Promise<Blob | undefined>): Promise<Blob> {
  const blob = await reading;
  if (!blob) throw new Error('a part of the import is gone');
  return blob;
}

function unfinished(id: string, created: number): PackRecord {
  return {
    ...{ id, state: 'importing', source: 'imported', version: 'unknown', languages: [] },
    ...{ skills: 0, occupations: 0, created, size: 0, checksum: '', fingerprint: null },
  } satisfies PackRecord;
}
