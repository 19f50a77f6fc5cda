/** What the ESCO service said of concepts: kept, so that it is asked once, and so that it can be read without a network. */
import type { ConceptDetails } from '../esco/api/details.ts';
import { connectDatabase } from './database.ts';

export interface KeptAnswer {
  details: ConceptDetails;
  /** Milliseconds since 1970. */
  fetched: number;
}

/** One is 10 to 60 KB; of more than so many the oldest go. */
export const MOST_ANSWERS = 1_000;

export interface ServiceAnswers {
  find(uri: string): Promise<KeptAnswer | null>;
  keep(answer: KeptAnswer): Promise<void>;
  clear(): Promise<void>;
}

/** All methods reject with a full sentence where IndexedDB fails. */
export function openServiceAnswers(name = 'esco-lens'): ServiceAnswers {
  const database = connectDatabase(name);
  return {
    find: (uri) => database.use(async (open) => (await open.get('answers', uri)) ?? null),
    keep: (answer) =>
      database.use(async (open) => {
        const { store, done } = open.transaction('answers', 'readwrite');
        await store.put(answer);
        const excess = (await store.count()) - MOST_ANSWERS;
        if (excess > 0) {
          const byAge = (await store.getAll()).toSorted((a, b) => a.fetched - b.fetched);
          for (const { details } of byAge.slice(0, excess)) await store.delete(details.uri);
        }
        await done;
      }),
    clear: () => database.use((open) => open.clear('answers')),
  };
}
