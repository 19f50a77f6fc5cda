/** How long one copy of the annotator lives in a page. */

/** One slot in the extension's own world, which the page cannot see. */
const SLOT = Symbol.for('annotator');
/** How often a copy looks whether its extension is still there, in milliseconds. */
const TICK = 1_000;

export interface Lifetime {
  /** Aborts when a newer copy comes, or when the extension was removed, updated or reloaded. */
  signal: AbortSignal;
  /** Calls back at every look while alive. */
  onTick(callback: () => void): void;
}

/**
 * Begins a copy's life and ends that of an older copy in the same scope. Nothing tells a script that its
 * extension is gone: it has to look.
 */
export function beginLifetime(scope: object, isOrphaned: () => boolean): Lifetime {
  const older: unknown = Reflect.get(scope, SLOT);
  if (older instanceof AbortController) older.abort();
  const controller = new AbortController();
  Reflect.set(scope, SLOT, controller);
  const callbacks: (() => void)[] = [];
  const timer = setInterval(() => {
    if (isOrphaned()) controller.abort();
    else for (const callback of callbacks) callback();
  }, TICK);
  controller.signal.addEventListener('abort', () => clearInterval(timer));
  return { signal: controller.signal, onTick: (callback) => void callbacks.push(callback) };
}
