/** Lines of NDJSON: the first few answered here, the rest by threads. */
import { Worker } from 'node:worker_threads';
import {
  type Answer,
  type AnsweredLine,
  type AnswerOptions,
  answerLine,
  asLine,
  type MatcherFiles,
  shared,
} from './answer.ts';
import { inOrder } from './in-order.ts';
import type { NdjsonLine } from './inputs.ts';
import { createPool, type Pool } from './pool.ts';
import type { AnnotateFailure } from './result.ts';
import type { WorkerStart } from './worker.ts';

/** Fewer lines than this are answered sooner than a thread has opened its files. */
const FIRST_LINES = 8;
/** A longer line goes to a thread, where it can break down without taking the others with it. */
const LONGEST_FIRST_LINE = 1_000_000;
/** Lines under way for each thread: enough that none waits while an early line takes long. */
const LINES_A_WORKER = 16;
/** Characters under way. */
const MOST_CHARACTERS = 32_000_000;
/** A thread that needs more breaks down: its line is answered with an error. */
const MEGABYTES_A_WORKER = 2048;

type Item = NdjsonLine | AnnotateFailure;

/**
 * Answers every line, in order, holding a bounded number of them.
 * @param answer answers in this thread
 * @param startPool called once there are more lines than this thread answers alone
 */
export async function* answerLines(
  lines: AsyncIterable<Item>,
  answer: Answer,
  workers: number,
  startPool: () => Pool,
): AsyncGenerator<AnsweredLine> {
  const iterator = lines[Symbol.asyncIterator]();
  for (let count = 0; ; count++) {
    const { value: item, done } = await iterator.next();
    if (done) return;
    if (count >= FIRST_LINES || sizeOf(item) > LONGEST_FIRST_LINE) {
      yield* answeredByPool(startingWith(item, iterator), workers, startPool());
      return;
    }
    yield 'error' in item ? asLine(item) : answerLine(item, answer);
  }
}

async function* answeredByPool(
  items: AsyncIterator<Item>,
  workers: number,
  pool: Pool,
): AsyncGenerator<AnsweredLine> {
  const most = { inputs: workers * LINES_A_WORKER, size: MOST_CHARACTERS, sizeOf };
  const answer = async (item: Item) => ('error' in item ? asLine(item) : pool.answer(item));
  try {
    yield* inOrder(items, answer, most);
  } finally {
    await pool.close();
  }
}

const sizeOf = (item: Item) => ('error' in item ? 0 : item.line.length);

async function* startingWith(first: Item, rest: AsyncIterator<Item>): AsyncGenerator<Item> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** Threads over one copy of the files. */
export function startPool(workers: number, files: MatcherFiles, options: AnswerOptions): Pool {
  const workerData: WorkerStart = { files: shared(files), options };
  const script = new URL('./worker.ts', import.meta.url);
  const resourceLimits = { maxOldGenerationSizeMb: MEGABYTES_A_WORKER };
  return createPool(workers, () => new Worker(script, { workerData, resourceLimits }));
}
