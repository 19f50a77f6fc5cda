import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Outcome } from '../../../lib/esco/api/crawl.ts';
import type { EscoService } from '../../../lib/esco/api/services.ts';
import type { DeskState } from '../../../lib/import/desk-state.ts';
import {
  type FetchDesk,
  type FetchDeskParts,
  type FetchState,
  openFetchDesk,
} from '../../../lib/import/fetch-desk.ts';
import type { FetchReport } from '../../../lib/import/fetch-messages.ts';
import { openServiceFetches, type ServiceFetches } from '../../../lib/store/service-fetches.ts';

const SERVICE: EscoService = { kind: 'open', base: 'https://ec.europa.eu/esco/open-api', version: 'latest' };
const COUNTS = { fetched: 40, known: 17_000, skills: 40, occupations: 0, groups: 0 };
const OUTCOME: Outcome = {
  question: { ask: 'hierarchy' },
  ...{ concepts: [], found: [], absent: [], total: null, next: null, version: '1.2.1' },
};

/** A worker that says what the test has it say. */
class ScriptedWorker extends EventTarget {
  isEnded = false;
  say(report: FetchReport): void {
    this.dispatchEvent(new MessageEvent('message', { data: report }));
  }
  terminate(): void {
    this.isEnded = true;
  }
}

/** One lock at a time, shared by the windows of a test. */
function lockManager(): FetchDeskParts['locks'] {
  let last: Promise<unknown> = Promise.resolve();
  let isHeld = false;
  const request = (_: string, first: unknown, second?: (lock: object | null) => Promise<unknown>) => {
    const work = (second ?? first) as (lock: object | null) => Promise<unknown>;
    if (second && isHeld) return work(null);
    const run = async () => {
      isHeld = true;
      try {
        return await work({});
      } finally {
        isHeld = false;
      }
    };
    const running = last.then(run);
    last = running.catch(() => {});
    return running;
  };
  return { request } as FetchDeskParts['locks'];
}

let name = 0;
let fetches: ServiceFetches;
let workers: ScriptedWorker[];
let taken: File[][];
let importing: (state: DeskState) => void;

beforeEach(() => {
  fetches = openServiceFetches(`fetches-${name++}`);
  workers = [];
  taken = [];
});

function open(locks = lockManager()): { desk: FetchDesk; state: () => FetchState } {
  let latest: FetchState = { kind: 'idle' };
  const desk = openFetchDesk({
    fetches,
    locks,
    startWorker: () => {
      const worker = new ScriptedWorker();
      workers.push(worker);
      return worker as unknown as Worker;
    },
    imports: {
      watch(listener) {
        importing = listener;
        listener({ kind: 'idle' });
        return () => {};
      },
      take: (files) => void taken.push(files),
    },
    seeds: async () => [],
    now: () => 0,
  });
  desk.watch((state) => {
    latest = state;
  });
  return { desk, state: () => latest };
}

const until = (condition: () => unknown) => vi.waitFor(() => expect(condition()).toBeTruthy());

test('what was fetched goes the way of official files, and is kept until that has them', async () => {
  const { desk, state } = open();
  void desk.start(SERVICE, ['en']);
  await until(() => workers[0]);
  workers[0]?.say({ kind: 'counts', counts: COUNTS });
  expect(state()).toEqual({ kind: 'running', counts: COUNTS, host: 'ec.europa.eu', elsewhere: false });
  workers[0]?.say({ kind: 'fetched', files: [{ name: 'skills_en_v1.2.1.csv', text: 'a,b' }], remarks: [] });
  await until(() => taken.length === 1);
  expect(taken[0]?.map((file) => file.name)).toEqual(['skills_en_v1.2.1.csv']);
  expect(await fetches.current()).not.toBeNull();
  importing({ kind: 'running', progress: null, held: false, elsewhere: false });
  await vi.waitFor(async () => expect(await fetches.current()).toBeNull());
});

test('held, it stops at once, keeps what it has, and goes on when told to', async () => {
  const { desk, state } = open();
  void desk.start(SERVICE, ['en', 'de']);
  await until(() => workers[0]);
  await fetches.append(OUTCOME, COUNTS);
  await desk.pause();
  await until(() => state().kind === 'stopped');
  expect(workers[0]?.isEnded).toBe(true);
  expect(state()).toMatchObject({ kind: 'stopped', paused: true, counts: COUNTS, problem: null });
  void desk.goOn();
  await until(() => workers.length === 2);
  expect(await fetches.current()).toMatchObject({ languages: ['en', 'de'], paused: false });
  expect(await fetches.outcomes()).toEqual([OUTCOME]);
});

test('after a restart nothing is sent before the person says so', async () => {
  await fetches.begin({
    ...{ service: SERVICE, languages: ['en'], seeds: [], started: 0, paused: false, problem: null },
    counts: COUNTS,
  });
  const { desk, state } = open();
  await until(() => state().kind === 'stopped');
  expect(workers).toEqual([]);
  void desk.goOn();
  await until(() => workers[0]);
});

test('a failure says why, and what was fetched stays', async () => {
  const { desk, state } = open();
  void desk.start(SERVICE, ['en']);
  await until(() => workers[0]);
  await fetches.append(OUTCOME, COUNTS);
  const problem = { code: 'busy', detail: 'HTTP 429' } as const;
  workers[0]?.say({ kind: 'failed', problem });
  await until(() => state().kind === 'stopped');
  expect(state()).toMatchObject({ problem, counts: COUNTS });
  expect(await fetches.outcomes()).toHaveLength(1);
});

test('cancelled, nothing of it is left', async () => {
  const { desk, state } = open();
  void desk.start(SERVICE, ['en']);
  await until(() => workers[0]);
  await fetches.append(OUTCOME, COUNTS);
  await desk.cancel();
  await until(() => workers[0]?.isEnded);
  expect(state().kind).toBe('cancelled');
  expect(await fetches.current()).toBeNull();
  expect(await fetches.outcomes()).toEqual([]);
});

test('a second window watches, and does not fetch as well', async () => {
  const locks = lockManager();
  const first = open(locks);
  await until(() => first.state().kind === 'idle');
  void first.desk.start(SERVICE, ['en']);
  await until(() => workers[0]);
  await fetches.append(OUTCOME, COUNTS);
  const second = open(locks);
  await until(() => second.state().kind === 'running');
  expect(second.state()).toMatchObject({ elsewhere: true, counts: COUNTS });
  expect(workers).toHaveLength(1);
  await first.desk.pause();
  await until(() => second.state().kind === 'stopped');
});
