/** The only settings of the extension, kept in `storage.local`. */
import { storage } from 'wxt/utils/storage';

export type Theme = 'system' | 'light' | 'dark';

export const theme = storage.defineItem<Theme>('local:theme', { fallback: 'system' });
/** Skills below this probability are not shown (0…1). */
export const minimumProbability = storage.defineItem<number>('local:minimumProbability', { fallback: 0.5 });
/** The id of the imported vocabulary in use; null for the bundled one. */
export const vocabularyInUse = storage.defineItem<string | null>('local:vocabularyInUse', { fallback: null });
