/** What the settings page asks of the world around it. The entrypoint answers with the browser, tests with samples. */
import type { Theme } from '../../lib/settings.ts';

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
}

/** Where an import stands: step n of m, what is being done, and how far the step is (0…1). */
export interface ImportProgress {
  step: number;
  of: number;
  sentence: string;
  fraction: number;
}

export interface ImportOutcome {
  version: string;
  languages: string[];
  skills: number;
  occupations: number;
  /** What was odd in the files and tolerated, in full sentences. */
  problems: string[];
}

export interface OptionsServices {
  vocabularies(): Promise<StoredVocabulary[]>;
  useVocabulary(id: string | null): Promise<void>;
  deleteVocabulary(id: string): Promise<void>;
  /** Adds the official files and uses them. Rejects with a sentence; an `AbortError` where it was cancelled. */
  startImport(
    files: File[],
    onProgress: (progress: ImportProgress) => void,
    signal: AbortSignal,
  ): Promise<ImportOutcome>;

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
