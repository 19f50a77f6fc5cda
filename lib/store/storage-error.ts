/** What can go wrong where things are kept, as codes that the interface has sentences for (`storage` in the locales). */

export type StorageCode =
  /** No space left, or no more of it granted. */
  | 'full'
  /** No IndexedDB: a private window, or forbidden. */
  | 'forbidden'
  /** Anything else: a damaged profile, a connection that broke. */
  | 'failed';

export const STORAGE_SENTENCES: Record<StorageCode, string> = {
  full: 'There is no space left for the vocabulary. Free some disk space and import it again.',
  forbidden: 'The browser does not let the extension store data here (private windows may forbid it).',
  failed: 'The browser’s storage failed ({reason}).',
};

/** `message` is the English sentence. */
export class StorageError extends Error {
  readonly code: StorageCode;
  readonly values: { reason: string };

  constructor(code: StorageCode, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(STORAGE_SENTENCES[code].replace('{reason}', reason), { cause });
    this.name = 'StorageError';
    this.code = code;
    this.values = { reason };
  }
}
