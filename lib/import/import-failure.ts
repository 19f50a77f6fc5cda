/** Errors of an import as data that the interface has words for. */
import { DatasetError } from '../esco/sentences.ts';
import { StorageError } from '../store/storage-error.ts';
import type { ImportFailure } from './import-messages.ts';

/** A failure that is told already, on its way to whoever catches it. */
export class ImportProblem extends Error {
  readonly failure: ImportFailure;

  constructor(failure: ImportFailure) {
    super(failure.sentence);
    this.failure = failure;
  }
}

export function failureOf(error: unknown): ImportFailure {
  if (error instanceof ImportProblem) return error.failure;
  const sentence = error instanceof Error ? error.message : String(error);
  if (error instanceof DatasetError)
    return { room: 'dataset', code: error.code, values: error.values, sentence, canRetry: false };
  if (error instanceof StorageError)
    return {
      ...{ room: 'storage', code: error.code, values: error.values, sentence },
      canRetry: error.code !== 'forbidden',
    };
  return { room: 'import', code: 'unexpected', values: { reason: sentence }, sentence, canRetry: true };
}

/** The worker ended without a last word: the browser stopped it, most likely for lack of memory. */
export const STOPPED: ImportFailure = {
  room: 'import',
  code: 'stopped',
  values: {},
  sentence: 'The import stopped unexpectedly, perhaps for lack of memory. Close other tabs and go on.',
  canRetry: true,
};
