/** Notices that a page has changed, without keeping it from its work. */

export interface ChangeOptions {
  document: Document;
  view: Window;
  /** True for nodes of our own, whose coming and going is no change. */
  isOurs(node: Node): boolean;
  onChange(): void;
  signal: AbortSignal;
}

/** A page that has been quiet for so long has finished what it did; one that never is gets its turn after MOST_WAIT. */
const QUIET = 400;
const MOST_WAIT = 2_000;
/** After work of n milliseconds the next comes n times this later at the earliest: under 1 % of the time. */
const REST = 120;

/** Calls `onChange` after changes, in idle time, until the signal aborts. */
export function watchChanges(options: ChangeOptions): void {
  const { document, view, signal } = options;
  let timer = 0;
  let firstChange = 0;
  let notBefore = 0;

  const work = (): void => {
    timer = 0;
    firstChange = 0;
    if (signal.aborted) return;
    const start = view.performance.now();
    options.onChange();
    const end = view.performance.now();
    notBefore = end + (end - start) * REST;
  };
  const workWhenIdle = (): void => {
    if (typeof view.requestIdleCallback === 'function') view.requestIdleCallback(work, { timeout: 1_000 });
    else work();
  };
  const schedule = (): void => {
    const now = view.performance.now();
    if (firstChange === 0) firstChange = now;
    const due = Math.max(notBefore, Math.min(now + QUIET, firstChange + MOST_WAIT));
    view.clearTimeout(timer);
    timer = view.setTimeout(workWhenIdle, Math.max(0, due - now));
  };

  const observer = new MutationObserver((records) => {
    if (!records.every((record) => isOwnChange(record, options.isOurs))) schedule();
  });
  // The document, not its body: some sites replace the body when they navigate.
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['hidden', 'open', 'aria-hidden'],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
}

function isOwnChange(record: MutationRecord, isOurs: (node: Node) => boolean): boolean {
  if (record.type !== 'childList') return false;
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.length > 0 && nodes.every(isOurs);
}
