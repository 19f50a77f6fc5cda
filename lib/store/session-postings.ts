/**
 * The postings of a counsellor's session: in the browser's session area, which lives in memory alone and is gone
 * when the browser closes, so that nothing of a client stays on the device.
 */
import type { SavedPosting } from '../saved/saved-posting.ts';
import type { PostingShelf } from './saved-postings.ts';

/** The part of `storage.session` that is used. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

export const SESSION_POSTINGS = 'sessionPostings';

/** Rejects with a sentence where the session area is full (10 MB in all). */
export function sessionShelf(area: SessionArea): PostingShelf {
  const list = async () =>
    ((await area.get(SESSION_POSTINGS))[SESSION_POSTINGS] as SavedPosting[] | undefined) ?? [];
  const write = async (postings: SavedPosting[]) => {
    try {
      await area.set({ [SESSION_POSTINGS]: postings });
    } catch (error) {
      throw new Error(
        'The session holds as much as the browser allows. End it, or take postings out of it.',
        {
          cause: error,
        },
      );
    }
  };
  return {
    list,
    async put(postings) {
      const added = new Set(postings.map(({ id }) => id));
      await write([...(await list()).filter(({ id }) => !added.has(id)), ...postings]);
    },
    async remove(ids) {
      await write((await list()).filter(({ id }) => !ids.includes(id)));
    },
    clear: () => area.remove(SESSION_POSTINGS),
  };
}
