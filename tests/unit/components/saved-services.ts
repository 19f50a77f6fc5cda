/** Saved postings in memory. */
import type { SavedServices } from '../../../components/saved/saved-services.ts';
import { sameKept } from '../../../lib/saved/likeness.ts';
import type { SavedPosting } from '../../../lib/saved/saved-posting.ts';
import { analyst, care } from './samples.ts';

export const savedAnalyst = (changes: Partial<SavedPosting> = {}): SavedPosting => ({
  id: 'analyst',
  saved: Date.UTC(2026, 10, 20, 12),
  address: 'https://jobs.example/1',
  status: 'toRead',
  note: '',
  text: 'We look for an analyst.',
  analysis: analyst(),
  ...changes,
});
export const savedCare = (changes: Partial<SavedPosting> = {}): SavedPosting =>
  savedAnalyst({
    id: 'care',
    saved: Date.UTC(2026, 10, 21, 12),
    address: 'https://jobs.example/2',
    status: 'applied',
    note: 'Asked for day shifts.',
    text: 'We look for somebody who cares for people at night.',
    analysis: care(),
    ...changes,
  });

export function sampleSaved(
  postings: SavedPosting[] = [],
  changes: Partial<SavedServices> = {},
): SavedServices & { kept: () => SavedPosting[] } {
  let all = postings;
  let session: SavedPosting[] | null = null;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const shelf = () => session ?? all;
  const write = (next: SavedPosting[]) => {
    if (session) session = next;
    else all = next;
    tell();
  };
  return {
    kept: () => all,
    list: async () => shelf(),
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    put: async (added) => {
      const ids = new Set(added.map(({ id }) => id));
      write([...shelf().filter(({ id }) => !ids.has(id)), ...added]);
    },
    remove: async (ids) => write(shelf().filter(({ id }) => !ids.includes(id))),
    save: async (analysis, address, text = '') => {
      const known = sameKept({ analysis, address, text }, shelf());
      if (known) return { posting: known, isKnown: true };
      const posting = savedAnalyst({ id: crypto.randomUUID(), analysis, address, text });
      write([...shelf(), posting]);
      return { posting, isKnown: false };
    },
    isSaved: async (analysis, address, text = '') => sameKept({ analysis, address, text }, shelf()) !== null,
    exportAs: async (format) => `saved-postings.${format}`,
    readFile: async () => [savedCare()],
    print: () => {},
    session: {
      isOn: async () => session !== null,
      begin: async () => {
        session = [];
        tell();
      },
      end: async () => {
        session = null;
        tell();
      },
    },
    ...changes,
  };
}
