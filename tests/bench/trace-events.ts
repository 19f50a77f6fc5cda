/**
 * Chromium's trace events. Format: “Trace Event Format” (Chromium), and the profile chunks that DevTools' timeline reads:
 * `Profile`, `ProfileChunk` with `cpuProfile.nodes`, `cpuProfile.samples` and `timeDeltas` in microseconds.
 */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  id?: string;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** Microseconds of the processor, without the time in which other programs had it. */
  tdur?: number;
  args: {
    name?: string;
    data?: {
      startTime?: number;
      cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
      timeDeltas?: number[];
    };
  };
}

interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { url?: string };
}

export interface OwnTask {
  /** Milliseconds of the processor for the whole task of the main thread. */
  duration: number;
  /** Of those, the share that was sampled in the script that is looked for, or in what it called. */
  own: number;
}

/** The tasks of renderers' main threads in which a script ran whose address begins with `script`. */
export function tasksOf(events: readonly TraceEvent[], script: string): OwnTask[] {
  const tasks: OwnTask[] = [];
  for (const thread of mainThreads(events)) {
    const samples = ownSamples(events, thread, script);
    for (const { ts, dur = 0, tdur = dur } of events.filter(
      (event) => isTask(event) && isOn(event, thread),
    )) {
      let own = 0;
      for (const { at, length } of samples) if (at >= ts && at < ts + dur) own += length;
      const share = dur > 0 ? Math.min(1, own / dur) : 0;
      if (own > 0) tasks.push({ duration: tdur / 1_000, own: (share * tdur) / 1_000 });
    }
  }
  return tasks;
}

interface Thread {
  pid: number;
  tid: number;
}

const isTask = ({ name, ph }: TraceEvent): boolean => ph === 'X' && name === 'ThreadControllerImpl::RunTask';
const isOn = (event: TraceEvent, { pid, tid }: Thread): boolean => event.pid === pid && event.tid === tid;

function mainThreads(events: readonly TraceEvent[]): Thread[] {
  return events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
}

/** Samples in the script: when, and for how long, both in microseconds. */
function ownSamples(
  events: readonly TraceEvent[],
  thread: Thread,
  script: string,
): { at: number; length: number }[] {
  const samples: { at: number; length: number }[] = [];
  for (const profile of events.filter((event) => event.name === 'Profile' && isOn(event, thread))) {
    const chunks = events.filter(
      ({ name, id, pid }) => name === 'ProfileChunk' && id === profile.id && pid === profile.pid,
    );
    const own = new Map<number, boolean>();
    let at = profile.args.data?.startTime ?? profile.ts;
    for (const { args } of chunks) {
      for (const { id, parent = 0, callFrame } of args.data?.cpuProfile?.nodes ?? []) {
        own.set(id, (own.get(parent) ?? false) || (callFrame.url ?? '').startsWith(script));
      }
      const nodes = args.data?.cpuProfile?.samples ?? [];
      nodes.forEach((node, index) => {
        const length = args.data?.timeDeltas?.[index] ?? 0;
        at += length;
        if (own.get(node)) samples.push({ at, length });
      });
    }
  }
  return samples;
}
