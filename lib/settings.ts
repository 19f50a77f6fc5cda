/** The only settings of the extension, kept in `storage.local`. */
import { storage } from 'wxt/utils/storage';
import { type MarkLook, STANDARD_LOOK } from './mark-look.ts';

export type Theme = 'system' | 'light' | 'dark';

export const theme = storage.defineItem<Theme>('local:theme', { fallback: 'system' });
/** Skills below this probability are not shown (0…1); null: the default of the analysis. */
export const minimumProbability = storage.defineItem<number | null>('local:minimumProbability', {
  fallback: null,
});
/** Whether skills that no words name, but a sentence means, are shown. */
export const impliedShown = storage.defineItem<boolean>('local:impliedShown', { fallback: true });
/** The id of the imported vocabulary in use; null for the bundled one. */
export const vocabularyInUse = storage.defineItem<string | null>('local:vocabularyInUse', { fallback: null });
/** Hosts that are not read by themselves although the person allowed all sites. */
export const stoppedSites = storage.defineItem<string[]>('local:stoppedSites', { fallback: [] });
/** The ESCO service that was named by its base address, with the version asked of it; null: the public ones. */
export const escoService = storage.defineItem<{ base: string; version: string } | null>('local:escoService', {
  fallback: null,
});
/** The id of the profile that was open last; null before there is one. */
export const profileInUse = storage.defineItem<string | null>('local:profileInUse', { fallback: null });
/** How marks look, in pages and lists (see mark-look.ts). */
export const markLook = storage.defineItem<MarkLook>('local:markLook', { fallback: STANDARD_LOOK });
/** The language in which terms are looked up; null: the interface's, where the vocabulary has it. */
export const labelLanguage = storage.defineItem<string | null>('local:labelLanguage', { fallback: null });
/** The language that stands beside it on a concept's page; null: the first other one. */
export const secondLanguage = storage.defineItem<string | null>('local:secondLanguage', { fallback: null });
