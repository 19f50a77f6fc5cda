/**
 * The extension's database. Only extension pages, their workers and the background may open it: in a content script
 * `indexedDB` is the page's.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Correction } from '../corrections/correction.ts';
import type { Outcome } from '../esco/api/crawl.ts';
import type { KeptConcept } from '../lookup/pages.ts';
import type { SavedPosting } from '../saved/saved-posting.ts';
import type { ImportOrder } from './import-store.ts';
import type { PackRecord } from './pack-store.ts';
import type { ProfileRecord } from './profiles.ts';
import type { KeptAnswer } from './service-answers.ts';
import type { ServiceFetch } from './service-fetches.ts';
import { StorageError } from './storage-error.ts';

export interface LensDatabase extends DBSchema {
  packs: { key: string; value: PackRecord };
  /**
   * Apart from the records, so that listing reads no megabytes. As `Blob`: in Chromium's worker 12 MB come
   * back in 12 ms, as `ArrayBuffer` in 30 ms.
   */
  bytes: { key: string; value: Blob };
  /** Vectors of concepts by language: what can be made anew at any time. */
  vectors: { key: string; value: { madeBy: string; bytes: Blob } };
  /** Imports that have not ended; their files and finished parts lie among the bytes. */
  imports: { key: string; value: ImportOrder };
  /** What the person said words mean, by language and folded words (see lib/corrections/words.ts). */
  corrections: { key: string; value: Correction };
  /** Concepts that were looked at, by URI. */
  lookedUp: { key: string; value: KeptConcept };
  /** Postings the person kept. */
  savedPostings: { key: string; value: SavedPosting };
  /** What the ESCO service said of concepts, by URI (see service-answers.ts). */
  answers: { key: string; value: KeptAnswer };
  /** The fetch of all of ESCO that has not ended, and what it brought (see service-fetches.ts). */
  fetches: { key: string; value: ServiceFetch };
  outcomes: { key: number; value: Outcome };
  /** What the person can do, readable or locked (see profiles.ts). */
  profiles: { key: string; value: ProfileRecord };
}

export interface Database {
  /** Runs work on the open database. Rejects with a full sentence where IndexedDB is missing, broken or full. */
  use<Result>(work: (open: IDBPDatabase<LensDatabase>) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** Milliseconds to wait for the database, which opens in one or two. */
const PATIENCE = 5_000;

/** Opens the database when it is first needed; a connection that the browser ended is opened anew. */
export function connectDatabase(name: string): Database {
  // The promise is kept, not the connection, so that two callers share one opening.
  let opening: Promise<IDBPDatabase<LensDatabase>> | undefined;
  const forget = () => {
    opening = undefined;
  };
  const open = (): Promise<IDBPDatabase<LensDatabase>> => {
    opening ??= answered(openLatest(name, forget)).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opening;
  };
  return {
    async use(work) {
      try {
        return await work(await open());
      } catch (error) {
        throw storageError(error);
      }
    },
    async close() {
      const current = opening;
      forget();
      (await current)?.close();
    },
  };
}

function openLatest(name: string, forget: () => void): Promise<IDBPDatabase<LensDatabase>> {
  return openDB<LensDatabase>(name, 3, {
    upgrade(database, from) {
      if (from < 1) {
        database.createObjectStore('packs', { keyPath: 'id' });
        database.createObjectStore('bytes');
      }
      if (from < 2) database.createObjectStore('vectors');
      if (from < 3) {
        database.createObjectStore('imports', { keyPath: 'id' });
        database.createObjectStore('corrections');
        database.createObjectStore('lookedUp', { keyPath: 'uri' });
        database.createObjectStore('savedPostings', { keyPath: 'id' });
        database.createObjectStore('answers', { keyPath: 'details.uri' });
        database.createObjectStore('fetches');
        database.createObjectStore('outcomes', { autoIncrement: true });
        database.createObjectStore('profiles', { keyPath: 'id' });
      }
    },
    // Without this a newer version of the extension in another page would wait for ever.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
}

/** A damaged profile can leave the opening without an answer, and everything that waits for it with it. */
function answered<Result>(request: Promise<Result>): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('it does not answer')), PATIENCE);
  return Promise.race([request, promise]).finally(() => clearTimeout(timer));
}

/** What a failure of IndexedDB means to the person. */
function storageError(error: unknown): StorageError {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return new StorageError('full', error);
  if (typeof indexedDB === 'undefined' || name === 'SecurityError' || name === 'InvalidStateError')
    return new StorageError('forbidden', error);
  return new StorageError('failed', error);
}
