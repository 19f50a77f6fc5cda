/** What a status is called. */
import type { SavedStatus } from '../../lib/saved/saved-posting.ts';
import type { Words } from '../words.tsx';

export function statusName({ t }: Words, status: SavedStatus): string {
  const names: Record<SavedStatus, string> = {
    toRead: t('saved.statuses.toRead'),
    interested: t('saved.statuses.interested'),
    applied: t('saved.statuses.applied'),
    interview: t('saved.statuses.interview'),
    closed: t('saved.statuses.closed'),
  };
  return names[status];
}
