/** The options page's side of an import. */
import { sendMessage } from '../messages.ts';
import { vocabularyInUse } from '../settings.ts';
import { openStore } from '../store/pack-store.ts';
import type { ImportOrder, ImportProgress, ImportReport, PackSummary } from './import-messages.ts';

/**
 * Imports the files of an ESCO download (zips, CSV) and uses them from then on. Whatever goes wrong, the
 * vocabulary that was in use stays in use.
 * @param signal aborts the import; what it left behind is removed
 * @throws an Error with a full sentence; an `AbortError` after an abort
 */
export async function startImport(
  files: File[],
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal,
): Promise<PackSummary> {
  signal.throwIfAborted();
  // Vite finds and bundles the worker by exactly this expression.
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  try {
    const summary = await runImport(worker, files, onProgress, signal);
    await useVocabulary(summary.id);
    return summary;
  } finally {
    worker.terminate();
    if (signal.aborted) await removeRemains();
  }
}

/** Hands the files to the worker and waits for its last word. */
export function runImport(
  worker: Worker,
  files: File[],
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal,
): Promise<PackSummary> {
  const { promise, resolve, reject } = Promise.withResolvers<PackSummary>();
  signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  worker.addEventListener('message', ({ data }: MessageEvent<ImportReport>) => {
    if (data.kind === 'progress') onProgress(data.progress);
    else if (data.kind === 'done') resolve(data.summary);
    else reject(new Error(data.sentence));
  });
  worker.addEventListener('error', () => {
    reject(
      new Error(
        'The import stopped unexpectedly, perhaps for lack of memory. Close other tabs and try again.',
      ),
    );
  });
  const order: ImportOrder = { files };
  worker.postMessage(order);
  return promise;
}

/** Back to the former one if the background cannot open the new one. */
async function useVocabulary(id: string): Promise<void> {
  const former = await vocabularyInUse.getValue();
  await vocabularyInUse.setValue(id);
  try {
    await sendMessage('vocabularyChanged');
  } catch (error) {
    await vocabularyInUse.setValue(former);
    throw new Error('The vocabulary was stored but could not be opened.', { cause: error });
  }
}

async function removeRemains(): Promise<void> {
  const store = openStore();
  await store.removeInterrupted();
  await store.close();
}
