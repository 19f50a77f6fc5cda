/** Notices that a page has changed, without keeping it from its work. */
import { createMutationFilter, type ReadRegion } from './mutation-filter.ts';

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

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  characterDataOldValue: true,
  attributes: true,
  attributeFilter: ['hidden', 'open', 'aria-hidden'],
};

/** Calls `onChange` after changes, in idle time, until the signal aborts. Another address is answered without a rest. */
export function watchChanges(options: ChangeOptions): void {
  const { document, view, signal } = options;
  const counts = createMutationFilter(options.isOurs, options.region);
  let timer = 0;
  let firstChange = 0;
  let lastWork = 0;
  let notBefore = 0;
  let patience = 1;

  const work = async (): Promise<void> => {
    timer = 0;
    firstChange = 0;
    if (signal.aborted) return;
    const start = view.performance.now();
    patience = start - lastWork > CALM ? 1 : Math.min(MOST_PATIENCE, patience * 2);
    const spent = await options.onChange();
    observeTrees();
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

  const observer = new MutationObserver((records) => {
    if (counts(records)) schedule();
  });
  const trees = new WeakSet<Node>();
  /** A component's own tree and a frame's document report their changes to nobody outside. */
  const observeTrees = (): void => {
    for (const tree of treesOf(options.region())) {
      if (trees.has(tree)) continue;
      trees.add(tree);
      observer.observe(tree, OBSERVED);
    }
  };
  // The document, not its body: some sites replace the body when they navigate.
  trees.add(document);
  observer.observe(document, OBSERVED);

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
  // “Show more” often changes nothing but a style, which is not observed. A press is answered by one reading.
  const press = (event: Event): void => {
    if (event.isTrusted) answerPerson();
  };
  document.addEventListener('click', press, { signal, passive: true, capture: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
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

/** The trees that the words of a posting stand in. */
function treesOf(region: ReadRegion | null): Set<Node> {
  const trees = new Set<Node>();
  for (const { start } of region?.posting.blocks ?? []) {
    const root = region?.elementOf(start)?.getRootNode();
    if (root) trees.add(root);
  }
  return trees;
}
