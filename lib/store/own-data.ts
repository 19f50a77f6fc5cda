/**
 * Everything the extension keeps of a person, as one text and back: postings, corrections, what was looked up,
 * profiles and settings. Vocabularies are left out: they are the Commission's, and large.
 */
import * as v from 'valibot';
import type { Database } from './database.ts';

const FORMAT = 'esco-lens/own-data';
/** Object stores that hold what a person made. Those with keys of their own are written as [key, value]. */
const STORES = ['savedPostings', 'corrections', 'lookedUp', 'profiles'] as const;
/** Settings that mean nothing without something on this very device. */
const DEVICE_SETTINGS = new Set(['vocabularyInUse']);

/** The part of `storage.local` that is used. */
export interface LocalArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const entry = v.tuple([v.string(), v.record(v.string(), v.unknown())]);
const fileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(1),
  stores: v.object(v.entriesFromList(STORES, v.array(entry))),
  settings: v.record(v.string(), v.unknown()),
});

/** An indented JSON text. @throws a full sentence where the storage fails */
export async function ownDataText({ use }: Pick<Database, 'use'>, local: LocalArea): Promise<string> {
  const stores = await use(async (open) => {
    const transaction = open.transaction(STORES);
    const all = STORES.map(async (name) => {
      const store = transaction.objectStore(name);
      const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return [name, keys.map((key, at) => [key, values[at]])] as const;
    });
    return Object.fromEntries(await Promise.all(all));
  });
  const settings = Object.entries(await local.get(null)).filter(([key]) => !DEVICE_SETTINGS.has(key));
  const data = { format: FORMAT, version: 1, stores, settings: Object.fromEntries(settings) };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/**
 * Brings back what `ownDataText` wrote: what is here under the same key is replaced, nothing else is lost.
 * @returns how many records were brought in
 * @throws a full sentence where the text is damaged or something else; then nothing has changed
 */
export async function bringOwnData(
  text: string,
  { use }: Pick<Database, 'use'>,
  local: LocalArea,
): Promise<number> {
  const { stores, settings } = parsed(text);
  await use(async (open) => {
    const transaction = open.transaction(STORES, 'readwrite', { durability: 'strict' });
    const writes = STORES.flatMap((name) => {
      const store = transaction.objectStore(name);
      // The value was checked to be an object; what it holds is shown as text wherever it is shown.
      return stores[name].map(([key, value]) =>
        store.keyPath === null ? store.put(value as never, key) : store.put(value as never),
      );
    });
    await Promise.all([...writes, transaction.done]);
  });
  await local.set(Object.fromEntries(Object.entries(settings).filter(([key]) => !DEVICE_SETTINGS.has(key))));
  return STORES.reduce((sum, name) => sum + stores[name].length, 0);
}

function parsed(text: string): v.InferOutput<typeof fileSchema> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error('The file is no valid JSON: it may be damaged or cut off.', { cause: error });
  }
  const result = v.safeParse(fileSchema, value);
  if (!result.success) throw new Error('This file was not exported from these settings, or it is damaged.');
  return result.output;
}
