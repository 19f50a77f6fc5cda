/**
 * The import in a worker of its own: reading 40 MB of CSV takes seconds, and neither the options page nor the
 * background may stand still for them. Knows nothing of the extension API, which dedicated workers lack.
 */
import { openImportStore } from '../store/import-store.ts';
import { openStore } from '../store/pack-store.ts';
import { failureOf } from './import-failure.ts';
import { runImport, surveyOf } from './import-job.ts';
import {
  IMPORT_LOCK,
  type ImportProgress,
  type WorkerOrder,
  type WorkerReport,
  type WorkerTask,
} from './import-messages.ts';

const report = (message: WorkerReport) => postMessage(message);
/** Resolved while the import may go on. */
let gate = Promise.withResolvers<void>();
let isHeld = false;
gate.resolve();

addEventListener('message', async ({ data }: MessageEvent<WorkerTask | WorkerOrder>) => {
  // Held for as long as the worker lives.
  if ('lock' in data) await navigator.locks.request(data.lock, () => work(data));
  else setHeld(data.order === 'hold');
});

/** Held twice is held once: whoever waits, waits at one gate. */
function setHeld(held: boolean): void {
  if (held && !isHeld) gate = Promise.withResolvers();
  if (!held) gate.resolve();
  isHeld = held;
}

async function work(task: WorkerTask): Promise<void> {
  report({ kind: 'started' });
  try {
    if (task.order === 'survey')
      report({ kind: 'surveyed', survey: await surveyOf(task.files, task.version) });
    else await navigator.locks.request(IMPORT_LOCK, importCurrent);
  } catch (error) {
    report({ kind: 'failed', failure: failureOf(error) });
  }
}

async function importCurrent(): Promise<void> {
  const imports = openImportStore();
  const current = await imports.current();
  if (!current) throw new Error('There is no import to go on with.');
  const tell = throttled((progress) => report({ kind: 'progress', progress }));
  const summary = await runImport(current.order, {
    ...{ imports, packs: openStore(), tell },
    turn: () => gate.promise,
  });
  report({ kind: 'done', summary });
}

/** Hands on a call when something other than numbers changed, else at most every 50 ms. */
function throttled(tell: (value: ImportProgress) => void) {
  let last = { at: Number.NEGATIVE_INFINITY, step: 0, stage: '' };
  return (value: ImportProgress) => {
    const at = performance.now();
    if (value.step === last.step && value.stage === last.stage && at - last.at < 50) return;
    last = { at, step: value.step, stage: value.stage };
    tell(value);
  };
}
