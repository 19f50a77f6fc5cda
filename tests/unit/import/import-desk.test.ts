import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeskState } from '../../../lib/import/desk-state.ts';
import { type DeskParts, type ImportDesk, openImportDesk } from '../../../lib/import/import-desk.ts';
import { failureOf } from '../../../lib/import/import-failure.ts';
import { runImport, surveyOf } from '../../../lib/import/import-job.ts';
import type { WorkerOrder, WorkerReport, WorkerTask } from '../../../lib/import/import-messages.ts';
import { openImportStore } from '../../../lib/store/import-store.ts';
import { openStore } from '../../../lib/store/pack-store.ts';
import { officialZips } from '../../fixtures/esco/official-zips.ts';

const FILES = officialZips().map(({ name, bytes }) => new File([new Uint8Array(bytes)], name));
const BROKEN = officialZips({ 'skills_en.csv': 'conceptUri\n1' }).map(
  ({ name, bytes }) => new File([new Uint8Array(bytes)], name),
);

/** Does the worker's work in this thread. `silent`: it is killed as soon as it begins to import. */
class NearWorker extends EventTarget {
  static silent = false;
  static full = false;
  #isEnded = false;

  async postMessage(order: WorkerTask | WorkerOrder) {
    try {
      if (order.order === 'survey')
        this.#report({ kind: 'surveyed', survey: await surveyOf(order.files, order.version) });
      else if (order.order === 'import') await this.#import();
    } catch (error) {
      this.#report({ kind: 'failed', failure: failureOf(error) });
    }
  }

  async #import() {
    if (NearWorker.silent) {
      this.dispatchEvent(new Event('error'));
      return;
    }
    const imports = openImportStore();
    const current = await imports.current();
    if (!current) throw new Error('There is no import.');
    const summary = await runImport(current.order, {
      packs: openStore(),
      imports: NearWorker.full
        ? { ...imports, finish: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) }
        : imports,
      tell: (progress) => this.#report({ kind: 'progress', progress }),
      turn: () => Promise.resolve(),
    });
    this.#report({ kind: 'done', summary });
  }

  #report(report: WorkerReport) {
    if (!this.#isEnded) this.dispatchEvent(new MessageEvent('message', { data: report }));
  }

  terminate() {
    this.#isEnded = true;
  }
}

/** Locks of this thread alone: one holder a name, the others wait. */
function nearLocks(): DeskParts['locks'] {
  const held = new Map<string, Promise<unknown>>();
  const request = async (name: string, ...rest: unknown[]) => {
    const work = rest.at(-1) as (lock: object | null) => Promise<unknown>;
    const { ifAvailable = false } = (rest.length > 1 ? rest[0] : {}) as { ifAvailable?: boolean };
    if (ifAvailable && held.has(name)) return work(null);
    while (held.has(name)) await held.get(name);
    const done = Promise.resolve(work({ name })).finally(() => held.delete(name));
    held.set(
      name,
      done.catch(() => {}),
    );
    return done;
  };
  return { request: request as unknown as LockManager['request'] };
}

let inUse: string | null;
let locks: DeskParts['locks'];
let channels: BroadcastChannel[];
const reopen = vi.fn(async () => {});

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  inUse = null;
  locks = nearLocks();
  channels = [];
  reopen.mockReset();
  Object.assign(NearWorker, { silent: false, full: false });
});
afterEach(() => {
  for (const channel of channels) channel.close();
});

/** A window with the settings page. */
function openWindow(): { desk: ImportDesk; states: DeskState[]; last(): DeskState } {
  const channel = new BroadcastChannel('import-test');
  channels.push(channel);
  const desk = openImportDesk({
    ...{ imports: openImportStore(), packs: openStore(), reopen, locks, channel },
    inUse: {
      getValue: async () => inUse,
      setValue: async (id) => {
        inUse = id;
      },
    },
    startWorker: () => new NearWorker() as unknown as Worker,
    storage: { persist: async () => true, estimate: async () => ({}) },
  });
  const states: DeskState[] = [];
  desk.watch((state) => states.push(state));
  return { desk, states, last: () => states.at(-1) as DeskState };
}
const until = (window: { last(): DeskState }, kind: DeskState['kind']) =>
  vi.waitFor(() => expect(window.last().kind).toBe(kind));

describe('importing in the settings page', () => {
  it('uses what was made, once the background has opened it', async () => {
    const window = openWindow();
    window.desk.take(FILES);
    await until(window, 'done');
    expect(window.last()).toMatchObject({ inUse: true, summary: { skills: 13, version: '1.1.1' } });
    expect(inUse).toMatch(/^esco-1\.1\.1-en-/);
    expect(reopen).toHaveBeenCalledOnce();
  });

  it('goes back to the former vocabulary where the new one cannot be opened', async () => {
    inUse = 'old';
    reopen.mockRejectedValue(new Error('broken'));
    const window = openWindow();
    window.desk.take(FILES);
    await until(window, 'failed');
    expect(inUse).toBe('old');
  });

  it('says what is wrong with files, and keeps nothing of them', async () => {
    const window = openWindow();
    window.desk.take(BROKEN);
    await until(window, 'failed');
    expect(window.last()).toMatchObject({ failure: { room: 'dataset', code: 'columns' } });
    expect(await openImportStore().current()).toBeNull();
    expect([inUse, reopen.mock.calls.length]).toEqual([null, 0]);
  });

  it('asks about what is missing, and takes the missing file while it asks', async () => {
    const window = openWindow();
    window.desk.take(FILES.slice(0, 1));
    await until(window, 'asking');
    expect(window.last()).toMatchObject({ question: { ask: 'missing' } });
    window.desk.take(FILES.slice(1));
    await until(window, 'done');
    expect(window.last()).toMatchObject({ summary: { skills: 13 } });
  });
});

describe('an import that does not end', () => {
  it('because its worker died keeps its files, and goes on when it is told to', async () => {
    NearWorker.silent = true;
    const window = openWindow();
    window.desk.take(FILES);
    await until(window, 'stopped');
    expect(window.last()).toMatchObject({ failure: { code: 'stopped', canRetry: true } });
    // Another start of the browser: it says so, and waits.
    const later = openWindow();
    await until(later, 'stopped');
    NearWorker.silent = false;
    later.desk.goOn();
    await until(later, 'done');
    expect(inUse).toMatch(/^esco-1\.1\.1/);
  });

  it('because the disk is full keeps the vocabulary in use, and can be discarded', async () => {
    NearWorker.full = true;
    inUse = 'old';
    const window = openWindow();
    window.desk.take(FILES);
    await until(window, 'stopped');
    expect(inUse).toBe('old');
    window.desk.cancel();
    await until(window, 'cancelled');
    expect(await openImportStore().current()).toBeNull();
    expect(await openStore().listPacks()).toEqual([]);
  });

  it('because the browser was closed goes on by itself when the page is opened', async () => {
    const { planOf } = await import('../../../lib/import/import-plan.ts');
    const survey = { ...(await surveyOf(FILES, null)) };
    await openImportStore().begin(planOf(FILES, survey, null, null), FILES, 1);
    const window = openWindow();
    await until(window, 'done');
    expect(inUse).toMatch(/^esco-1\.1\.1/);
  });
});

describe('two windows', () => {
  it('do not import at once: the second watches what the first does', async () => {
    const [first, second] = [openWindow(), openWindow()];
    first.desk.take(FILES);
    await until(first, 'done');
    await until(second, 'done');
    const seen = second.states.filter(({ kind }) => kind === 'running');
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.every((state) => state.kind === 'running' && state.elsewhere)).toBe(true);
    expect(await openStore().listPacks()).toHaveLength(1);
  });
});
