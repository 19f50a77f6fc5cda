/** One worker from its start to its end, however that comes. */
import { STOPPED } from './import-failure.ts';
import type {
  FilesSurvey,
  ImportFailure,
  PackSummary,
  WorkerOrder,
  WorkerReport,
  WorkerTask,
} from './import-messages.ts';

export type WorkerEnd =
  | { kind: 'surveyed'; survey: FilesSurvey }
  | { kind: 'done'; summary: PackSummary }
  | { kind: 'failed'; failure: ImportFailure }
  | { kind: 'cancelled' };

export interface Work {
  ended: Promise<WorkerEnd>;
  send(order: WorkerOrder): void;
  /** Ends the worker at once, wherever it is. */
  end(how: WorkerEnd): void;
}

/** Time for a worker's code to be loaded, in milliseconds; it takes a tenth of a second. */
const FIRST_WORD = 20_000;
/** Time for the last word of a worker to arrive after it let go of its lock, in milliseconds. */
const LAST_WORD = 1_000;

/** The task without the lock, which is named here. */
type WithoutLock<Task> = Task extends unknown ? Omit<Task, 'lock'> : never;

export function withWorker(
  { startWorker, locks }: { startWorker(): Worker; locks: Pick<LockManager, 'request'> },
  task: WithoutLock<WorkerTask>,
  onReport: (report: WorkerReport) => void,
): Work {
  const worker = startWorker();
  const lock = `esco-lens-worker-${crypto.randomUUID()}`;
  const { promise, resolve } = Promise.withResolvers<WorkerEnd>();
  const over = new AbortController();
  // Killed before it held its lock, it would never be missed.
  const starting = setTimeout(() => end({ kind: 'failed', failure: STOPPED }), FIRST_WORD);
  const end = (how: WorkerEnd) => {
    over.abort();
    clearTimeout(starting);
    worker.terminate();
    resolve(how);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerReport>) => {
    if (over.signal.aborted) return;
    onReport(data);
    if (data.kind === 'surveyed' || data.kind === 'done' || data.kind === 'failed') end(data);
    if (data.kind === 'started') watchOver();
    clearTimeout(starting);
  });
  worker.addEventListener('error', () => end({ kind: 'failed', failure: STOPPED }));
  worker.postMessage({ ...task, lock } satisfies WorkerTask);
  return { ended: promise, send: (message) => worker.postMessage(message), end };

  /** A killed worker says nothing; but the lock it held becomes free. */
  function watchOver(): void {
    locks
      .request(lock, { signal: over.signal }, async () => {
        setTimeout(() => end({ kind: 'failed', failure: STOPPED }), LAST_WORD);
      })
      // Ended in time: nobody waits for the lock any more.
      .catch(() => {});
  }
}
