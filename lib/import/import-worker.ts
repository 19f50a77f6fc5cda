/**
 * The import in a worker of its own: reading 40 MB of CSV takes seconds, and neither the options page nor the
 * background may stand still for them. Knows nothing of the extension API, which dedicated workers lack.
 */
import { openStore } from '../store/pack-store.ts';
import { importFiles } from './import-job.ts';
import type { ImportOrder, ImportReport } from './import-messages.ts';

const report = (message: ImportReport) => postMessage(message);

addEventListener('message', async ({ data }: MessageEvent<ImportOrder>) => {
  try {
    const summary = await importFiles(data.files, openStore(), (progress) =>
      report({ kind: 'progress', progress }),
    );
    report({ kind: 'done', summary });
  } catch (error) {
    report({ kind: 'failed', sentence: error instanceof Error ? error.message : String(error) });
  }
});
