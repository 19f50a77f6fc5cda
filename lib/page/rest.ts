/** Gives the page its turn in the middle of long work. */

interface WithScheduler {
  scheduler?: { yield?(): Promise<void> };
}

/** Goes on once the browser has done what waits: input, painting, the page’s own scripts. */
export function restIn(view: Window): () => Promise<void> {
  const { scheduler } = view as WithScheduler;
  if (typeof scheduler?.yield === 'function') return () => scheduler.yield?.() ?? Promise.resolve();
  return () =>
    new Promise((resolve) => {
      view.setTimeout(resolve);
    });
}
