/** The saved postings as they stand, and changing them so that a slip can be taken back. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SavedPosting } from '../../lib/saved/saved-posting.ts';
import { useWords } from '../words.tsx';
import type { SavedServices } from './saved-services.ts';

/** null until they are known. `failure`: a sentence where they could not be read or changed. */
export interface SavedState {
  postings: SavedPosting[] | null;
  isSession: boolean;
  failure: string;
  /** What was removed last, to be put back. */
  removed: SavedPosting[];
  change: (posting: SavedPosting) => void;
  remove: (postings: SavedPosting[]) => void;
  putBack: () => void;
  beginSession: () => void;
  endSession: () => void;
}

export function useSaved(saved: SavedServices): SavedState {
  const { t } = useWords();
  const [postings, setPostings] = useState<SavedPosting[] | null>(null);
  const [isSession, setSession] = useState(false);
  const [failure, setFailure] = useState('');
  const [removed, setRemoved] = useState<SavedPosting[]>([]);

  const failed = useCallback(
    (error: Error) => setFailure(t('options.changeFailed', { reason: error.message })),
    [t],
  );
  const load = useCallback(() => {
    Promise.all([saved.list(), saved.session.isOn()]).then(([list, on]) => {
      setPostings(list);
      setSession(on);
      setFailure('');
    }, failed);
  }, [saved, failed]);
  useEffect(() => {
    load();
    return saved.onChanged(load);
  }, [saved, load]);

  return {
    ...{ postings, isSession, failure, removed },
    change: (posting) => {
      // Shown at once: a note is typed letter by letter.
      setPostings((known) => known?.map((each) => (each.id === posting.id ? posting : each)) ?? null);
      saved.put([posting]).catch(failed);
    },
    remove: (gone) => {
      saved.remove(gone.map(({ id }) => id)).then(() => {
        setRemoved(gone);
        load();
      }, failed);
    },
    putBack: () => {
      saved.put(removed).then(() => {
        setRemoved([]);
        load();
      }, failed);
    },
    beginSession: () => {
      saved.session.begin().then(() => {
        setRemoved([]);
        load();
      }, failed);
    },
    endSession: () => {
      saved.session.end().then(() => {
        setRemoved([]);
        load();
      }, failed);
    },
  };
}
