/** One worker from its start to its end, however that comes. */
import { STOPPED } from './import-failure.ts';
import {
  type FilesSurvey,
  type ImportFailure,
  type PackSummary,
  WORKER_LOCK,
  type WorkerOrder,
  type WorkerReport,
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

/** Time for the last word of a worker to arrive after it let go of its lock, in milliseconds. */
const LAST_WORD = 1_000;

export function withWorker(
  { startWorker, locks }: { startWorker(): Worker; locks: Pick<LockManager, 'request'> },
  order: WorkerOrder,
  onReport: (report: WorkerReport) => void,
): Work {
  const worker = startWorker();
  const { promise, resolve } = Promise.withResolvers<WorkerEnd>();
  const over = new AbortController();
  const end = (how: WorkerEnd) => {
    over.abort();
    worker.terminate();
    resolve(how);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerReport>) => {
    if (over.signal.aborted) return;
    onReport(data);
    if (data.kind === 'surveyed' || data.kind === 'done' || data.kind === 'failed') end(data);
    if (data.kind === 'started') watchOver();
  });
  worker.addEventListener('error', () => end({ kind: 'failed', failure: STOPPED }));
  worker.postMessage(order);
  return { ended: promise, send: (message) => worker.postMessage(message), end };

  /** A killed worker says nothing; but the lock it held becomes free. */
  function watchOver(): void {
    locks
      .request(WORKER_LOCK, { signal: over.signal }, async () => {
        setTimeout(() => end({ kind: 'failed', failure: STOPPED }), LAST_WORD);
      })
      // Ended in time: nobody waits for the lock any more.
      .catch(() => {});
  }
}
