/** Which parts of packs were found intact since the browser started: a worker that wakes need not check them again. */
import { storage } from 'wxt/utils/storage';
import type { CheckedParts } from './stored-pack.ts';

const known = storage.defineItem<string[]>('session:checkedParts', { fallback: [] });

export async function checkedParts(): Promise<CheckedParts> {
  const parts = new Set(await known.getValue());
  return {
    has: (part) => parts.has(part),
    add(part) {
      parts.add(part);
      // Where it cannot be noted, the part is checked once more.
      known.setValue([...parts]).catch((error: unknown) => console.warn(error));
    },
  };
}
