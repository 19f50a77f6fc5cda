/** The same services inside a test, over a clock that jumps to the next thing that happens. */
import type { Surroundings } from '../../lib/esco/api/requester.ts';
import type { ServedDataset } from './dataset.ts';
import { type FaultSchedule, NO_FAULTS, onTheWire, type WireAnswer } from './faults.ts';
import { answerTo } from './routes.ts';

export interface VirtualService {
  around: Surroundings;
  /** Addresses that were asked for, with the time of each. */
  asked: { address: string; at: number }[];
  /** Runs a piece of work to its end, letting time pass whenever it waits. */
  run<Result>(work: Promise<Result>): Promise<Result>;
}

interface Timer {
  at: number;
  ring(): void;
}

/** Turns of the event loop that a body needs to arrive, without any timer of ours. */
const TURNS = 4;

export function virtualService(
  dataset: ServedDataset,
  { faults = NO_FAULTS, random = () => 0.5 }: { faults?: FaultSchedule; random?: () => number } = {},
): VirtualService {
  let time = 0;
  let timers: Timer[] = [];
  const asked: { address: string; at: number }[] = [];

  const wait = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const timer = { at: time + milliseconds, ring: resolve };
      timers.push(timer);
      signal?.addEventListener('abort', () => {
        timers = timers.filter((each) => each !== timer);
        reject(signal.reason);
      });
    });

  const fetch: Surroundings['fetch'] = async (address, { signal }) => {
    const number = asked.push({ address, at: time }) - 1;
    const url = new URL(address);
    const answer = onTheWire(answerTo(url, dataset), faults(number, address), Date.now());
    if (answer.delay > 0) await wait(answer.delay, signal ?? undefined);
    // Only what `fetch` itself would do with a redirect it was told not to follow, or a connection that ends.
    if (answer.end === 'cutBefore' || answer.status === 302) throw new TypeError('Failed to fetch');
    return new Response(bodyOf(answer, wait), { status: answer.status, headers: answer.headers });
  };

  return {
    around: { fetch, wait, random, now: () => time },
    asked,
    async run(work) {
      let isDone = false;
      const end = () => {
        isDone = true;
      };
      work.then(end, end);
      while (!isDone) {
        for (let turn = 0; turn < TURNS && !isDone; turn++)
          await new Promise((resolve) => setImmediate(resolve));
        if (isDone) break;
        timers.sort((a, b) => a.at - b.at);
        const next = timers.shift();
        if (!next) throw new Error('Nothing will ever happen again, and the work is not done.');
        time = Math.max(time, next.at);
        next.ring();
      }
      return work;
    },
  };
}

function bodyOf({ body, end }: WireAnswer, wait: Surroundings['wait']): BodyInit {
  if (end === 'whole') return body;
  const bytes = new TextEncoder().encode(body);
  let at = Math.floor(bytes.length / 2);
  let isCancelled = false;
  return new ReadableStream({
    start: (controller) => controller.enqueue(bytes.slice(0, at)),
    async pull(controller) {
      if (end === 'cut') {
        controller.error(new TypeError('terminated'));
        return;
      }
      await wait(5_000);
      if (!isCancelled) controller.enqueue(bytes.slice(at, ++at));
    },
    cancel() {
      isCancelled = true;
    },
  });
}
