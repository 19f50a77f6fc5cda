/** The reader is a file of its own: it leaves itself here, and the annotator takes it up. */
import type { ReadInSlices } from './read.ts';

/** One slot in the extension's own world, which the page cannot see. */
const SLOT = Symbol.for('reader');

export function leaveReader(scope: object, read: ReadInSlices): void {
  Reflect.set(scope, SLOT, read);
}

/** A worker that the browser is just stopping loses what it is told: it is told again after so many milliseconds. */
const PAUSES = [100, 500, 2_000];

/**
 * The reader in a scope; where there is none yet it is brought first.
 * @throws Error when it does not come.
 */
export async function takeReader(scope: object, bring: () => Promise<void>): Promise<ReadInSlices> {
  for (const pause of [...PAUSES, null]) {
    const present = readerIn(scope);
    if (present !== null) return present;
    try {
      await bring();
    } catch (error) {
      if (pause === null) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  const brought = readerIn(scope);
  if (brought === null) throw new Error('The page could not be read. Reload it and try again.');
  return brought;
}

function readerIn(scope: object): ReadInSlices | null {
  const left: unknown = Reflect.get(scope, SLOT);
  return typeof left === 'function' ? (left as ReadInSlices) : null;
}
