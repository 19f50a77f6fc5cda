/**
 * Vocabulary packs in IndexedDB. Only extension pages, their workers and the background may open it:
 * in a content script `indexedDB` is the page's.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

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

interface LensDatabase extends DBSchema {
  packs: { key: string; value: PackRecord };
  /**
   * Apart from the records, so that listing reads no megabytes. As `Blob`: in Chromium's worker 12 MB come
   * back in 12 ms, as `ArrayBuffer` in 30 ms.
   */
  bytes: { key: string; value: Blob };
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
  close(): Promise<void>;
}

/** Milliseconds to wait for the database, which opens in one or two. */
const PATIENCE = 5_000;

/**
 * Opens the database when it is first needed; a connection that the browser ended is opened anew.
 * Every method rejects with a full sentence where IndexedDB is missing, broken or full.
 */
export function openStore(name = 'esco-lens'): PackStore {
  const database = connection(name);
  const use = async <Result>(
    work: (open: IDBPDatabase<LensDatabase>) => Promise<Result>,
  ): Promise<Result> => {
    try {
      return await work(await database.open());
    } catch (error) {
      throw new Error(storageSentence(error), { cause: error });
    }
  };
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
    close: () => database.close(),
  };
}

/** One connection at a time. The promise is kept, not the connection, so that two callers share one opening. */
function connection(name: string) {
  let opening: Promise<IDBPDatabase<LensDatabase>> | undefined;
  const forget = () => {
    opening = undefined;
  };
  return {
    open(): Promise<IDBPDatabase<LensDatabase>> {
      if (opening) return opening;
      const request = openDB<LensDatabase>(name, 1, {
        upgrade(database, from) {
          if (from < 1) {
            database.createObjectStore('packs', { keyPath: 'id' });
            database.createObjectStore('bytes');
          }
        },
        // Without this a newer version of the extension in another page would wait for ever.
        blocking(_current, _blocked, event) {
          (event.target as IDBDatabase).close();
          forget();
        },
        terminated: forget,
      });
      opening = answered(request).catch((error: unknown) => {
        forget();
        throw error;
      });
      return opening;
    },
    async close(): Promise<void> {
      const open = opening;
      forget();
      (await open)?.close();
    },
  };
}

/** A damaged profile can leave the opening without an answer, and everything that waits for it with it. */
function answered<Result>(request: Promise<Result>): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('it does not answer')), PATIENCE);
  return Promise.race([request, promise]).finally(() => clearTimeout(timer));
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

/** What a failure of IndexedDB means to the person. */
function storageSentence(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError')
    return 'There is no space left for the vocabulary. Free some disk space and import it again.';
  if (typeof indexedDB === 'undefined' || name === 'SecurityError' || name === 'InvalidStateError')
    return 'The browser does not let the extension store data here (private windows may forbid it).';
  return `The browser's storage failed (${error instanceof Error ? error.message : String(error)}).`;
}
