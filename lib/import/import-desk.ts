/**
 * The options page's side of importing. One window imports, the others watch it: whoever holds the lock has the worker;
 * when that window is closed, one that watched goes on. Whatever goes wrong, the vocabulary that was in use stays so.
 */
import type { ImportOrder, ImportStore } from '../store/import-store.ts';
import type { DeskState } from './desk-state.ts';
import { failureOf, ImportProblem, STOPPED } from './import-failure.ts';
import type { FilesSurvey, WorkerReport } from './import-messages.ts';
import { demandSpace, nextQuestion, ownVocabulary, planOf } from './import-plan.ts';
import { formerVocabulary, putInUse, type UseParts } from './put-in-use.ts';
import { type Work, type WorkerEnd, withWorker } from './with-worker.ts';

export interface DeskParts extends UseParts {
  imports: ImportStore;
  startWorker(): Worker;
  locks: Pick<LockManager, 'request'>;
  /** To the other windows. */
  channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;
  storage: Pick<StorageManager, 'persist' | 'estimate'>;
}

export interface ImportDesk {
  /** Tells the state at once and whenever it changes, until the returned function is called. */
  watch(listener: (state: DeskState) => void): () => void;
  /** Looks at files, asks what is unclear, then imports them. More files while a question is open join the others. */
  take(files: File[]): void;
  /** Answers the question: a version where one was asked for. */
  answer(version: string | null): void;
  /** Holds the import, or lets it go on: here or in the window that does it. */
  hold(): void;
  goOn(): void;
  /** Ends it and deletes what it left. */
  cancel(): void;
  /** Uses the vocabulary that was made. */
  use(): Promise<void>;
  /** Back to an empty desk. */
  dismiss(): void;
}

interface Sitting extends Pick<Work, 'send' | 'end'> {
  order: ImportOrder;
}

const DESK_LOCK = 'esco-lens-import';
type Command = 'hold' | 'goOn' | 'cancel' | 'tell';
type ChannelMessage = { state: DeskState } | { command: Command };

export function openImportDesk(parts: DeskParts): ImportDesk {
  const desk = new Desk(parts);
  desk.begin();
  return desk;
}

class Desk implements ImportDesk {
  readonly #parts: DeskParts;
  readonly #listeners = new Set<(state: DeskState) => void>();
  #state: DeskState = { kind: 'idle' };
  #files: File[] = [];
  #version: string | null = null;
  #answered = new Set<string>();
  /** Only in the window that imports. */
  #sitting: Sitting | null = null;
  #waiting = false;

  constructor(parts: DeskParts) {
    this.#parts = parts;
  }

  begin(): void {
    this.#parts.channel.addEventListener('message', ({ data }: MessageEvent<ChannelMessage>) => {
      if ('command' in data) this.#obey(data.command);
      else if (!this.#sitting) this.#follow(data.state);
    });
    this.#resume(false);
  }

  watch(listener: (state: DeskState) => void): () => void {
    this.#listeners.add(listener);
    listener(this.#state);
    return () => void this.#listeners.delete(listener);
  }

  take(files: File[]): void {
    if (this.#state.kind === 'running' || this.#state.kind === 'looking') return;
    if (this.#state.kind !== 'asking') this.#forgetFiles();
    this.#files = [...this.#files, ...files];
    this.#look();
  }

  answer(version: string | null): void {
    if (this.#state.kind !== 'asking') return;
    if (version !== null) this.#version = version;
    this.#answered.add(this.#state.question.ask);
    this.#look();
  }

  hold(): void {
    this.#command('hold');
  }

  goOn(): void {
    if (this.#state.kind === 'stopped') this.#resume(true);
    else this.#command('goOn');
  }

  cancel(): void {
    if (this.#state.kind === 'asking') this.dismiss();
    else if (this.#state.kind === 'stopped') this.#discardKept();
    else this.#command('cancel');
  }

  async use(): Promise<void> {
    if (this.#state.kind !== 'done') return;
    const { summary } = this.#state;
    try {
      const former = await putInUse(this.#parts, summary, this.#state.former);
      this.#tell({ kind: 'done', summary, inUse: true, former });
    } catch (error) {
      this.#tell({ kind: 'failed', failure: failureOf(error) });
    }
  }

  dismiss(): void {
    this.#forgetFiles();
    this.#tell({ kind: 'idle' });
  }

  #tell(state: DeskState): void {
    this.#state = state;
    // Looking and asking concern this window's files alone.
    if (!['looking', 'asking', 'idle'].includes(state.kind)) this.#parts.channel.postMessage({ state });
    for (const listener of this.#listeners) listener(state);
  }

  #follow(state: DeskState): void {
    this.#state = state.kind === 'running' ? { ...state, elsewhere: true } : state;
    for (const listener of this.#listeners) listener(this.#state);
    if (state.kind === 'running') this.#waitForTurn();
  }

  #command(command: Command): void {
    if (this.#sitting) this.#obey(command);
    else this.#parts.channel.postMessage({ command });
  }

  #obey(command: Command): void {
    const sitting = this.#sitting;
    if (!sitting || this.#state.kind !== 'running') return;
    if (command === 'cancel') sitting.end({ kind: 'cancelled' });
    else if (command === 'tell') this.#tell(this.#state);
    else this.#setHeld(sitting, this.#state, command);
  }

  #setHeld(sitting: Sitting, state: Extract<DeskState, { kind: 'running' }>, command: 'hold' | 'goOn'): void {
    const held = command === 'hold';
    sitting.order.paused = held;
    sitting.send({ order: command });
    this.#tell({ ...state, held });
    // Also for the next start of the browser. The worker keeps the rest of the order.
    this.#parts.imports.hold(sitting.order.id, held).catch((error: unknown) => console.warn(error));
  }

  #forgetFiles(): void {
    this.#files = [];
    this.#version = null;
    this.#answered = new Set();
  }

  /** Looks at the files; asks, or begins. */
  async #look(): Promise<void> {
    const files = this.#files;
    this.#tell({ kind: 'looking', files: files.length });
    try {
      const survey = await this.#survey(files);
      const own = await ownVocabulary(this.#parts.packs, await this.#parts.inUse.getValue());
      const question = nextQuestion(survey, own, this.#version, this.#answered);
      if (question) {
        const names = files.map(({ name }) => name);
        return this.#tell({ kind: 'asking', question, survey, files: names });
      }
      await demandSpace(survey, this.#parts.storage);
      const order = planOf(files, survey, own, this.#version);
      this.#forgetFiles();
      // One that another window is about, or that was interrupted, comes first: it is watched, or gone on with.
      if (await this.#parts.imports.current()) return this.#resume(true);
      await this.#parts.locks.request(DESK_LOCK, async () => {
        await this.#parts.imports.begin(order, files, Date.now());
        await this.#sit(order);
      });
    } catch (error) {
      this.#forgetFiles();
      this.#tell({ kind: 'failed', failure: failureOf(error) });
    }
  }

  async #survey(files: File[]): Promise<FilesSurvey> {
    const { ended } = withWorker(this.#parts, { order: 'survey', files, version: this.#version }, () => {});
    const end = await ended;
    if (end.kind === 'surveyed') return end.survey;
    throw new ImportProblem(end.kind === 'failed' ? end.failure : STOPPED);
  }

  /** Goes on with an import that has not ended, unless another window does. `asked`: also where it is held or failed. */
  #resume(asked: boolean): void {
    this.#underLock(async () => {
      const current = await this.#parts.imports.current();
      // The window that was watched had ended it, and was closed before it could say so.
      if (!current && this.#state.kind === 'running') this.#tell({ kind: 'idle' });
      if (!current) return;
      const { order, record } = current;
      if (!asked && (record.state === 'failed' || order.paused)) {
        return this.#tell({ kind: 'stopped', failure: record.failure ?? null });
      }
      order.paused = false;
      await this.#parts.imports.resume(order.id);
      await this.#sit(order);
    }).catch((error: unknown) => {
      // Where nothing can be stored there is no import either; that is told to who asks for one.
      if (asked) this.#tell({ kind: 'failed', failure: failureOf(error) });
      else console.warn(error);
    });
  }

  /** Does work while no other window imports; where one does, this one watches it. */
  async #underLock(work: () => Promise<void>): Promise<void> {
    const isMine = await this.#parts.locks.request(DESK_LOCK, { ifAvailable: true }, async (lock) => {
      if (lock) await work();
      return lock !== null;
    });
    if (isMine) return;
    this.#parts.channel.postMessage({ command: 'tell' });
    this.#waitForTurn();
  }

  /** The window that imports may be closed half-way: then this one goes on. */
  #waitForTurn(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    this.#parts.locks
      .request(DESK_LOCK, async () => {
        this.#waiting = false;
      })
      .then(() => this.#resume(false));
  }

  /** One sitting: a worker does the import until it ends in one way or another. */
  async #sit(order: ImportOrder): Promise<void> {
    const work = withWorker(this.#parts, { order: 'import' }, (report: WorkerReport) => {
      if (report.kind === 'progress' && this.#state.kind === 'running')
        this.#tell({ ...this.#state, progress: report.progress });
    });
    this.#sitting = { order, send: work.send, end: work.end };
    this.#tell({ kind: 'running', progress: null, held: false, elsewhere: false });
    const end = await work.ended;
    try {
      await this.#settle(order, end);
    } finally {
      this.#sitting = null;
    }
  }

  async #settle(order: ImportOrder, end: WorkerEnd): Promise<void> {
    const { imports } = this.#parts;
    if (end.kind === 'cancelled') {
      await imports.discard(order.id);
      return this.#tell({ kind: 'cancelled' });
    }
    if (end.kind === 'done') {
      const former = await formerVocabulary(this.#parts);
      const { summary } = end;
      // Another version is used when the person has seen what changes.
      if (summary.update) return this.#tell({ kind: 'done', summary, inUse: false, former });
      const after = await putInUse(this.#parts, summary, former);
      return this.#tell({ kind: 'done', summary, inUse: true, former: after });
    }
    const failure = end.kind === 'failed' ? end.failure : STOPPED;
    if (!failure.canRetry) {
      await imports.discard(order.id);
      return this.#tell({ kind: 'failed', failure });
    }
    await imports.fail(order.id, failure);
    this.#tell({ kind: 'stopped', failure });
  }

  #discardKept(): void {
    this.#underLock(async () => {
      const current = await this.#parts.imports.current();
      if (current) await this.#parts.imports.discard(current.order.id);
      this.#tell({ kind: 'cancelled' });
    }).catch((error: unknown) => this.#tell({ kind: 'failed', failure: failureOf(error) }));
  }
}
