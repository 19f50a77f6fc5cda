/** Threads that answer lines of NDJSON, started when there is work for them. */
import type { Worker } from 'node:worker_threads';
import { type AnsweredLine, asLine } from './answer.ts';
import { type NdjsonLine, parseLine } from './inputs.ts';

export interface Pool {
  /** Never rejects: where a thread breaks down over a line, that line is answered with an error. */
  answer(line: NdjsonLine): Promise<AnsweredLine>;
  /** Ends the threads; lines that are not answered yet never will be. */
  close(): Promise<void>;
}

interface Job {
  line: NdjsonLine;
  settle(answer: AnsweredLine): void;
}

/**
 * @param most threads at a time
 * @param start starts a thread that answers each message, an `NdjsonLine`, with one `AnsweredLine`
 */
export function createPool(most: number, start: () => Worker): Pool {
  let waiting: Job[] = [];
  const idle = new Set<Worker>();
  const busy = new Map<Worker, Job>();

  const launch = (): Worker => {
    const worker = start();
    let reason = 'it ended without a word';
    worker.on('message', (answer: AnsweredLine) => {
      const job = busy.get(worker);
      busy.delete(worker);
      idle.add(worker);
      job?.settle(answer);
      assign();
    });
    worker.on('error', (error: unknown) => {
      reason = error instanceof Error ? error.message : String(error);
    });
    worker.on('exit', () => {
      const job = busy.get(worker);
      busy.delete(worker);
      idle.delete(worker);
      job?.settle(brokenDown(job.line, reason));
      assign();
    });
    return worker;
  };
  const assign = (): void => {
    while (waiting.length > 0) {
      const [ready] = idle;
      const worker = ready ?? (busy.size < most ? launch() : null);
      if (!worker) return;
      const job = waiting.shift() as Job;
      idle.delete(worker);
      busy.set(worker, job);
      worker.postMessage(job.line);
    }
  };
  return {
    answer: (line) =>
      new Promise((settle) => {
        waiting.push({ line, settle });
        assign();
      }),
    async close() {
      waiting = [];
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()));
    },
  };
}

function brokenDown(line: NdjsonLine, reason: string): AnsweredLine {
  const { id } = parseLine(line);
  return asLine({ id, error: `Reading this posting stopped the thread that did it: ${reason}.` });
}
