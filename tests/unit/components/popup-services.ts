/** Popup services that answer with samples. */
import type { PopupServices } from '../../../components/popup/services.ts';
import { analyst, ready } from './samples.ts';
import { sampleSaved } from './saved-services.ts';

export function samplePopupServices(changes: Partial<PopupServices> = {}): PopupServices {
  return {
    kept: null,
    read: async () => ready(analyst()),
    known: async () => ({ state: 'unread' }),
    onReadingKept: () => () => {},
    annotateAnyway: async () => ready(analyst()),
    saved: sampleSaved(),
    vocabulary: async () => ({ ...analyst().vocabulary, warning: null }),
    site: async () => ({ host: 'jobs.example', allowed: false }),
    showMention: async () => true,
    showWords: async () => true,
    setImpliedShown: async () => {},
    openPanel: async () => {},
    allowSite: async () => true,
    stopSite: async () => true,
    take: async () => null,
    openOptions: () => {},
    ...changes,
  };
}
