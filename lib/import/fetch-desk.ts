/**
 * The options page's side of fetching all of ESCO from a service. One window fetches, the others watch. Requests are
 * sent after a press of a button alone: a fetch that was interrupted waits until the person lets it go on.
 */
import type { CrawlCounts } from '../esco/api/crawl.ts';
import type { OfficialFile } from '../esco/api/official-files.ts';
import type { EscoService } from '../esco/api/services.ts';
import type { ProblemShown } from '../esco/api/shown.ts';
import type { Remark } from '../esco/sentences.ts';
import type { ServiceFetch, ServiceFetches } from '../store/service-fetches.ts';
import type { DeskState } from './desk-state.ts';
import type { FetchReport } from './fetch-messages.ts';

export type FetchState =
  | { kind: 'idle' }
  | { kind: 'running'; counts: CrawlCounts; host: string; elsewhere: boolean }
  /** Held, interrupted, or ended by a problem: what was fetched is kept. */
  | { kind: 'stopped'; counts: CrawlCounts; host: string; paused: boolean; problem: ProblemShown | null }
  /** All is there, and goes the way of official files from here. */
  | { kind: 'fetched'; remarks: Remark[]; handedOver: boolean }
  | { kind: 'cancelled' };

export interface FetchDeskParts {
  fetches: ServiceFetches;
  startWorker(): Worker;
  locks: Pick<LockManager, 'request'>;
  /** Where official files are taken in. */
  imports: { watch(listener: (state: DeskState) => void): () => void; take(files: File[]): void };
  /** Concepts of the vocabulary in use: the service is asked for them too, whatever it lists. */
  seeds(): Promise<ServiceFetch['seeds']>;
  now(): number;
}

export interface FetchDesk {
  /** Tells the state at once and whenever it changes, until the returned function is called. */
  watch(listener: (state: FetchState) => void): () => void;
  start(service: EscoService, languages: string[]): Promise<void>;
  pause(): Promise<void>;
  goOn(): Promise<void>;
  /** Ends it and deletes what it kept. */
  cancel(): Promise<void>;
}

const LOCK = 'esco-lens-fetch';
/** How often a window that watches looks how far the other is, in milliseconds. */
const LOOK = 1_000;
const NOTHING: CrawlCounts = { fetched: 0, known: 0, skills: 0, occupations: 0, groups: 0 };

export function openFetchDesk(parts: FetchDeskParts): FetchDesk {
  const { fetches, locks, imports } = parts;
  const listeners = new Set<(state: FetchState) => void>();
  let state: FetchState = { kind: 'idle' };
  /** Ends the sitting of this window; null while it has none. */
  let end: (() => void) | null = null;

  const tell = (next: FetchState): void => {
    state = next;
    for (const listener of listeners) listener(state);
  };
  const tellStopped = async (): Promise<void> => {
    const kept = await fetches.current();
    // Cancelled, here or in another window.
    if (!kept) return state.kind === 'cancelled' ? undefined : tell({ kind: 'idle' });
    const { counts, paused, problem } = kept;
    tell({ kind: 'stopped', counts, paused, problem, host: hostOf(kept) });
  };

  /** Does work while no other window fetches; where one does, this one watches it. */
  const underLock = async (work: () => Promise<void>): Promise<void> => {
    const isMine = await locks.request(LOCK, { ifAvailable: true }, async (lock) => {
      if (lock) await work();
      return lock !== null;
    });
    if (!isMine) await watchOther();
  };

  const watchOther = async (): Promise<void> => {
    const over = new AbortController();
    const look = async (): Promise<void> => {
      const kept = await fetches.current();
      if (over.signal.aborted || !kept) return;
      tell({ kind: 'running', counts: kept.counts, host: hostOf(kept), elsewhere: true });
      setTimeout(look, LOOK);
    };
    await look();
    await locks.request(LOCK, async () => over.abort());
    await tellStopped();
  };

  /** One sitting: a worker fetches until it is through, fails, or is ended. */
  const sit = async (order: ServiceFetch): Promise<void> => {
    tell({ kind: 'running', counts: order.counts, host: hostOf(order), elsewhere: false });
    const sitting = workUntilEnded(parts.startWorker(), (counts) => {
      if (state.kind === 'running' && end) tell({ ...state, counts });
    });
    end = sitting.end;
    const last = await sitting.last;
    end = null;
    if (last?.kind === 'failed') await fetches.change({ problem: last.problem });
    if (last?.kind !== 'fetched') return tellStopped();
    const { files, remarks } = last;
    tell({ kind: 'fetched', remarks, handedOver: false });
    await handOver(files, imports);
    await fetches.discard();
    tell({ kind: 'fetched', remarks, handedOver: true });
  };

  const goOn = async (): Promise<void> => {
    await looked;
    await underLock(async () => {
      await fetches.change({ paused: false, problem: null });
      const order = await fetches.current();
      if (order) await sit(order);
      else tell({ kind: 'idle' });
    });
  };

  // A fetch of another window is watched; one that nobody does waits for the person.
  const looked = underLock(tellStopped).catch((error: unknown) => console.error(error));

  return {
    watch(listener) {
      listeners.add(listener);
      listener(state);
      return () => void listeners.delete(listener);
    },
    async start(service, languages) {
      const [seeds] = await Promise.all([parts.seeds(), looked]);
      await underLock(async () => {
        const order = {
          service,
          languages,
          seeds,
          started: parts.now(),
          paused: false,
          counts: NOTHING,
          problem: null,
        };
        await fetches.begin(order);
        await sit(order);
      });
    },
    async pause() {
      await fetches.change({ paused: true });
      end?.();
    },
    goOn,
    async cancel() {
      tell({ kind: 'cancelled' });
      end?.();
      await fetches.discard();
    },
  };
}

/** Lets a worker fetch until it says how that ended, breaks (a failure too), or `end` is called (null). */
function workUntilEnded(worker: Worker, tellCounts: (counts: CrawlCounts) => void) {
  const { promise, resolve } = Promise.withResolvers<Exclude<FetchReport, { kind: 'counts' }> | null>();
  worker.addEventListener('message', ({ data }: MessageEvent<FetchReport>) => {
    if (data.kind === 'counts') tellCounts(data.counts);
    else resolve(data);
  });
  worker.addEventListener('error', ({ message }) =>
    resolve({ kind: 'failed', problem: { code: 'unexpected', detail: message } }),
  );
  return { last: promise.finally(() => worker.terminate()), end: () => resolve(null) };
}

/** Resolved when the import runs: from then on it keeps the files itself, until then the outcomes stay. */
async function handOver(files: OfficialFile[], imports: FetchDeskParts['imports']): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let isTaken = false;
  const stop = imports.watch(({ kind }) => {
    if (isTaken && (kind === 'running' || kind === 'done')) resolve();
    const isFree = kind === 'idle' || kind === 'done' || kind === 'cancelled' || kind === 'failed';
    if (isTaken || !isFree) return;
    isTaken = true;
    // Not from within the other desk's own telling.
    queueMicrotask(() => imports.take(files.map(({ name, text }) => new File([text], name))));
  });
  await promise;
  stop();
}

const hostOf = ({ service }: ServiceFetch) => new URL(service.base).host;
