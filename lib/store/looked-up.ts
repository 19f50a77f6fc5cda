/** Which concepts the person looked at last, and which are favourites. */
import type { KeptConcept } from '../lookup/pages.ts';
import { connectDatabase } from './database.ts';

/** Favourites stay as long as the person wants; of the others the latest are kept. */
export const MOST_RECENT = 50;

export interface LookedUp {
  /** Latest first. */
  all(): Promise<KeptConcept[]>;
  /** The concept was looked at now; whether it is a favourite does not change. */
  visited(concept: Omit<KeptConcept, 'favourite'>): Promise<void>;
  setFavourite(uri: string, isFavourite: boolean): Promise<void>;
  /** Takes in what was exported; of two notes about a concept the later one counts, and favourites stay. */
  add(concepts: KeptConcept[]): Promise<void>;
  /** Forgets what was looked at; favourites stay. */
  forgetRecent(): Promise<void>;
  clear(): Promise<void>;
}

/** All methods reject with a full sentence where IndexedDB fails. */
export function openLookedUp(name = 'esco-lens'): LookedUp {
  const database = connectDatabase(name);
  const all = (): Promise<KeptConcept[]> =>
    database.use(async (open) => (await open.getAll('lookedUp')).toSorted((a, b) => b.at - a.at));
  const add = (concepts: KeptConcept[]): Promise<void> =>
    database.use(async (open) => {
      const change = open.transaction('lookedUp', 'readwrite');
      for (const concept of concepts) {
        const known = await change.store.get(concept.uri);
        const later = known && known.at > concept.at ? known : concept;
        await change.store.put({ ...later, favourite: concept.favourite || (known?.favourite ?? false) });
      }
      const recent = (await change.store.getAll()).filter(({ favourite }) => !favourite);
      for (const old of recent.toSorted((a, b) => b.at - a.at).slice(MOST_RECENT))
        await change.store.delete(old.uri);
      await change.done;
    });
  return {
    all,
    add,
    visited: (concept) => add([{ ...concept, favourite: false }]),
    setFavourite: (uri, isFavourite) =>
      database.use(async (open) => {
        const change = open.transaction('lookedUp', 'readwrite');
        const known = await change.store.get(uri);
        if (known) await change.store.put({ ...known, favourite: isFavourite });
        await change.done;
      }),
    forgetRecent: () =>
      database.use(async (open) => {
        const change = open.transaction('lookedUp', 'readwrite');
        for (const concept of await change.store.getAll())
          if (!concept.favourite) await change.store.delete(concept.uri);
        await change.done;
      }),
    clear: () => database.use((open) => open.clear('lookedUp')),
  };
}
