/** Notices that a page has changed, without keeping it from its work. */
import {
  createMutationFilter,
  isOtherText,
  type ReadRegion,
  type TextState,
  textStateOf,
  WORTH_READING,
} from './mutation-filter.ts';
import { createPace } from './pace.ts';
import { treesWithin } from './page-tree.ts';
import { type WatchedTrees, watchTrees } from './watched-trees.ts';

export interface ChangeOptions {
  document: Document;
  view: Window;
  /** True for nodes of our own, whose coming and going is no change. */
  isOurs(node: Node): boolean;
  /** What was last read, null where nothing is shown. */
  region(): ReadRegion | null;
  /** The page has another address: what is open about the old one closes. */
  onLeave(): void;
  /** Answers how many milliseconds of the page's time it took, once all is done. */
  onChange(): Promise<number>;
  signal: AbortSignal;
}

/** A page that has been quiet for so long has finished what it did; one that never is gets its turn after MOST_WAIT. */
const QUIET = 400;
const MOST_WAIT = 2_000;
/** After work of n milliseconds the next comes n times this later at the earliest: under 1 % of the time. */
const REST = 150;
/** Where a page changes on and on, each reading after the first few waits twice as long as the one before. */
const PATIENT = 4;
const MOST_PATIENCE = 32;
/** A page that was left alone for so long has earned a quick answer again. */
const CALM = 10_000;

/**
 * Calls `onChange` after changes, in idle time, until the signal aborts. Another address is answered without a rest.
 * @returns what is to be told of every reading: it may have brought trees of their own
 */
export function watchChanges(options: ChangeOptions): WatchedTrees {
  const { document, view, signal } = options;
  const counts = createMutationFilter(options.isOurs, options.region);
  let timer = 0;
  let firstChange = 0;
  let lastWork = 0;
  let notBefore = 0;
  let patience = 1;
  let back = 0;
  const pace = createPace();

  const work = async (): Promise<void> => {
    timer = 0;
    firstChange = 0;
    if (signal.aborted) return;
    const start = view.performance.now();
    patience = start - lastWork > CALM ? 1 : Math.min(MOST_PATIENCE, patience * 2);
    const spent = await options.onChange();
    lastWork = view.performance.now();
    notBefore = lastWork + Math.max(spent * REST, patience > PATIENT ? QUIET * patience : 0);
  };
  const workWhenIdle = (): void => {
    const begin = (): void => void work();
    if (typeof view.requestIdleCallback === 'function') view.requestIdleCallback(begin, { timeout: 1_000 });
    else begin();
  };
  const schedule = (): void => {
    const now = view.performance.now();
    if (firstChange === 0) firstChange = now;
    const due = Math.max(notBefore, Math.min(now + QUIET, firstChange + MOST_WAIT));
    view.clearTimeout(timer);
    timer = view.setTimeout(workWhenIdle, Math.max(0, due - now));
  };

  /** What the person does is answered without a rest. */
  const answerPerson = (): void => {
    notBefore = 0;
    patience = 1;
    schedule();
  };
  const arrive = (): void => {
    options.onLeave();
    answerPerson();
  };
  watchAddress(view, arrive, signal);
  const textNow = (): TextState => textStateOf(options.region(), [document, ...treesWithin(document)]);
  /** What changes without rest is heard of now and then: hearing of each change would cost the page more than reading. */
  const lookAway = (away: number): void => {
    const before = textNow();
    trees.rest();
    back = view.setTimeout(() => {
      trees.wake();
      if (counts([]) || isOtherText(before, textNow())) schedule();
    }, away);
  };
  const trees = watchTrees({
    document,
    onRecords: (records) => {
      if (counts(records)) schedule();
      const away = pace(view.performance.now());
      if (away > 0) lookAway(away);
    },
    onFrame: (frame) => {
      const isFilled = (frame.body?.textContent?.length ?? 0) >= WORTH_READING;
      if (isFilled || counts([])) schedule();
    },
    // “Show more” often changes nothing but a style, which is not observed. A press is answered by one reading.
    onPress: answerPerson,
    signal,
  });
  signal.addEventListener('abort', () => {
    view.clearTimeout(timer);
    view.clearTimeout(back);
  });
  return trees;
}

/** Calls back when the page gives itself another address. A page may have made a global of its own of that name. */
function watchAddress(view: Window, onChange: () => void, signal: AbortSignal): void {
  let address = withoutFragment(view.location.href);
  const look = (): void => {
    const now = withoutFragment(view.location.href);
    if (now === address) return;
    address = now;
    onChange();
  };
  const { navigation } = view as { navigation?: unknown };
  if (navigation instanceof EventTarget) navigation.addEventListener('currententrychange', look, { signal });
  view.addEventListener('popstate', look, { signal });
  view.addEventListener('hashchange', look, { signal });
}

/** A fragment that holds a path (`#/jobs/7`, `#!jobs`) is part of the address. */
const withoutFragment = (address: string): string => address.replace(/#(?!!|\/).*$/, '');
