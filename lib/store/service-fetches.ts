/** The fetch of all of ESCO from a service: what was ordered and every outcome so far. Survives tab and browser. */
import type { CrawlCounts, Outcome } from '../esco/api/crawl.ts';
import type { Reference } from '../esco/api/resource.ts';
import type { EscoService } from '../esco/api/services.ts';
import type { ProblemShown } from '../esco/api/shown.ts';
import type { Language } from '../esco/model.ts';
import { connectDatabase } from './database.ts';

export interface ServiceFetch {
  service: EscoService;
  languages: Language[];
  /** Concepts of the vocabulary that was in use when it began. */
  seeds: Reference[];
  /** Milliseconds since 1970. */
  started: number;
  /** The person holds it. */
  paused: boolean;
  counts: CrawlCounts;
  /** Why the last sitting ended early; null where it did not. */
  problem: ProblemShown | null;
}

/** There is one at a time. */
const KEY = 'current';

export interface ServiceFetches {
  current(): Promise<ServiceFetch | null>;
  /** Takes the place of whatever fetch there was. */
  begin(fetch: ServiceFetch): Promise<void>;
  /** Changes what is known of the fetch; nothing where it was discarded meanwhile. */
  change(changes: Partial<ServiceFetch>): Promise<void>;
  /** In the order in which they came. */
  outcomes(): Promise<Outcome[]>;
  /** Keeps an outcome and the counts after it, both or neither. */
  append(outcome: Outcome, counts: CrawlCounts): Promise<void>;
  discard(): Promise<void>;
  close(): Promise<void>;
}

/** All methods reject with a full sentence where IndexedDB fails. */
export function openServiceFetches(name = 'esco-lens'): ServiceFetches {
  const { use, close } = connectDatabase(name);
  return {
    current: () => use(async (open) => (await open.get('fetches', KEY)) ?? null),
    begin: (fetch) =>
      use(async (open) => {
        const transaction = open.transaction(['fetches', 'outcomes'], 'readwrite');
        await Promise.all([
          transaction.objectStore('outcomes').clear(),
          transaction.objectStore('fetches').put(fetch, KEY),
          transaction.done,
        ]);
      }),
    change: (changes) =>
      use(async (open) => {
        const { store, done } = open.transaction('fetches', 'readwrite');
        const known = await store.get(KEY);
        if (known) await store.put({ ...known, ...changes }, KEY);
        await done;
      }),
    outcomes: () => use((open) => open.getAll('outcomes')),
    append: (outcome, counts) =>
      use(async (open) => {
        const transaction = open.transaction(['fetches', 'outcomes'], 'readwrite');
        const fetches = transaction.objectStore('fetches');
        const known = await fetches.get(KEY);
        if (!known) throw new Error('the fetch was discarded meanwhile');
        await Promise.all([
          transaction.objectStore('outcomes').add(outcome),
          fetches.put({ ...known, counts }, KEY),
          transaction.done,
        ]);
      }),
    discard: () =>
      use(async (open) => {
        const transaction = open.transaction(['fetches', 'outcomes'], 'readwrite');
        await Promise.all([
          transaction.objectStore('outcomes').clear(),
          transaction.objectStore('fetches').delete(KEY),
          transaction.done,
        ]);
      }),
    close,
  };
}
