/** Chromium's trace events, as far as they tell what a page's main thread did. Format: “Trace Event Format” (Chromium). */
export interface TraceEvent {
  name: string;
  /** `X`: a whole event, with its length. */
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** Microseconds of the processor, without the time in which other programs had it. */
  tdur?: number;
  args: { name?: string; data?: { url?: string } };
}

/** One task of a main thread: when it began and how long it lasted, in microseconds. */
export interface Task {
  begin: number;
  length: number;
  /** Milliseconds of the processor. */
  cost: number;
}

const RAN_SCRIPT =
  /^(EvaluateScript|FunctionCall|v8\.callFunction|BlinkScheduler_PerformMicrotaskCheckpoint)$/;
/** A look whether there is anything to run takes less, in microseconds. */
const NOTHING = 150;

/**
 * The tasks of the main thread in which scripts ran since the first line of one whose address begins with `script`. On a
 * page without scripts of its own they are all that script's.
 */
export function tasksWithScript(events: readonly TraceEvent[], script: string): Task[] {
  const first = events.find(({ args }) => args.data?.url?.startsWith(script));
  if (first === undefined) return [];
  const ran = events.filter(({ name, dur = 0 }) => RAN_SCRIPT.test(name) && dur > NOTHING);
  const since = outermost(onThread(events, first)).filter(({ begin, length }) => begin + length > first.ts);
  return since.filter(({ begin, length }) =>
    onThread(ran, first).some(({ ts }) => ts >= begin && ts < begin + length),
  );
}

/** All tasks of the renderer's main thread that did most. */
export function tasksOfBusiest(events: readonly TraceEvent[]): Task[] {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const all = mains.map((main) => outermost(onThread(events, main)));
  const sum = (tasks: readonly Task[]) => tasks.reduce((total, { cost }) => total + cost, 0);
  return all.sort((a, b) => sum(b) - sum(a))[0] ?? [];
}

function onThread(events: readonly TraceEvent[], { pid, tid }: TraceEvent): TraceEvent[] {
  return events.filter((event) => event.ph === 'X' && event.pid === pid && event.tid === tid);
}

/** Events that no other event of the thread surrounds. */
function outermost(events: readonly TraceEvent[]): Task[] {
  const tasks: Task[] = [];
  let end = 0;
  for (const { ts, dur = 0, tdur = dur } of events.toSorted(
    (a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0),
  )) {
    if (ts < end) continue;
    tasks.push({ begin: ts, length: dur, cost: tdur / 1_000 });
    end = ts + dur;
  }
  return tasks;
}
