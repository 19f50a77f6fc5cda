/** The postings a person kept, in the extension's database. */
import type { SavedPosting } from '../saved/saved-posting.ts';
import { connectDatabase } from './database.ts';

/** Where postings are kept: for good, or for a counsellor's session. */
export interface PostingShelf {
  /** All of them, in no particular order. */
  list(): Promise<SavedPosting[]>;
  /** Keeps postings; those with the same id are replaced. All of them, or none. */
  put(postings: readonly SavedPosting[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  clear(): Promise<void>;
}

/** Every method rejects with a full sentence where IndexedDB is missing, broken or full. */
export function openSavedPostings(name = 'esco-lens'): PostingShelf {
  const { use } = connectDatabase(name);
  return {
    list: () => use((open) => open.getAll('savedPostings')),
    put: (postings) =>
      use(async (open) => {
        const transaction = open.transaction('savedPostings', 'readwrite', { durability: 'strict' });
        await Promise.all([...postings.map((posting) => transaction.store.put(posting)), transaction.done]);
      }),
    remove: (ids) =>
      use(async (open) => {
        const transaction = open.transaction('savedPostings', 'readwrite');
        await Promise.all([...ids.map((id) => transaction.store.delete(id)), transaction.done]);
      }),
    clear: () => use((open) => open.clear('savedPostings')),
  };
}
