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

/** One task of a main thread: when it began, and the milliseconds of the processor it took. */
export interface Task {
  begin: number;
  cost: number;
}

/**
 * The tasks of the main thread that ran a script whose address begins with `script`: from its first line on, or all of
 * them. A page without scripts of its own does nothing after it has loaded: what it does from there on is the script's.
 */
export function tasksAround(events: readonly TraceEvent[], script: string, fromItsBegin: boolean): Task[] {
  const first = events.find(({ args }) => args.data?.url?.startsWith(script));
  if (first === undefined) return [];
  const tasks = outermost(
    events.filter(({ ph, pid, tid }) => ph === 'X' && pid === first.pid && tid === first.tid),
  );
  return fromItsBegin
    ? tasks.filter(({ begin }, index) => endsAfter(tasks, index, first.ts) || begin >= first.ts)
    : tasks;
}

/** The task in which the script began counts, the one before does not. */
const endsAfter = (tasks: readonly Task[], index: number, time: number): boolean =>
  (tasks[index + 1]?.begin ?? Number.POSITIVE_INFINITY) > time;

/** Events that no other event of the thread surrounds. */
function outermost(events: readonly TraceEvent[]): Task[] {
  const tasks: Task[] = [];
  let end = 0;
  for (const { ts, dur = 0, tdur = dur } of events.toSorted(
    (a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0),
  )) {
    if (ts < end) continue;
    tasks.push({ begin: ts, cost: tdur / 1_000 });
    end = ts + dur;
  }
  return tasks;
}

/** The main thread of the page at an address: the renderer whose trace names it. */
export function tasksOfPage(events: readonly TraceEvent[], pid: number): Task[] {
  const main = events.find(
    (each) => each.name === 'thread_name' && each.pid === pid && each.args.name === 'CrRendererMain',
  );
  return outermost(events.filter((each) => each.ph === 'X' && each.pid === pid && each.tid === main?.tid));
}
