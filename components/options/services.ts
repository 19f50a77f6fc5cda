/** What the settings page asks of the world around it. The entrypoint answers with the browser, tests with samples. */
import type { ImportDesk } from '../../lib/import/import-desk.ts';
import type { SavedForward } from '../../lib/import/saved-forward.ts';
import type { Theme } from '../../lib/settings.ts';
import type { FetchServices } from './fetch-services.ts';
import type { PersonServices } from './person-services.ts';

export type { ChosenLanguages, Shortcut } from './person-services.ts';

/** A vocabulary that can be used. */
export interface StoredVocabulary {
  /** null: the one that came with the extension. */
  id: string | null;
  /** null: not known before it was used for the first time. */
  version: string | null;
  languages: string[];
  skills: number | null;
  /** Milliseconds since 1970; null for the one that came with the extension. */
  added: number | null;
  bytes: number | null;
  inUse: boolean;
  /** It turned out to be damaged: it can only be deleted. */
  failed: boolean;
}

export interface OptionsServices extends PersonServices {
  vocabularies(): Promise<StoredVocabulary[]>;
  useVocabulary(id: string | null): Promise<void>;
  deleteVocabulary(id: string): Promise<void>;
  /** Adding official files. */
  imports: ImportDesk;
  /** Fetching all of ESCO from a service. */
  fetching: FetchServices;
  /** What a stored vocabulary would do to what the person saved. */
  savedForward(id: string): Promise<SavedForward>;

  theme(): Promise<Theme>;
  setTheme(theme: Theme): Promise<void>;
  /** 0…1; null: the default. */
  minimumProbability(): Promise<number | null>;
  setMinimumProbability(value: number | null): Promise<void>;
  /** What the default is for a full analysis. */
  defaultMinimumProbability: number;
  /** Match patterns of the sites that are always read. */
  sites(): Promise<string[]>;
  /** False: it could not be removed. */
  removeSite(pattern: string): Promise<boolean>;
}
