/** The vocabulary that is in use: the imported one that was chosen, else the bundled one. */
import { type OpenVocabulary, openPack } from '../pack/open.ts';
import { type BundledPack, fingerprintOf } from './bundled-pack.ts';
import type { PackRecord, PackStore } from './pack-store.ts';

export interface VocabularySources {
  store: PackStore;
  bundled: BundledPack;
  /** The setting: id of an imported pack, null for the bundled one. */
  chosenId: string | null;
}

export interface CurrentVocabulary {
  vocabulary: OpenVocabulary;
  /** What the person should know, in full sentences, or null. */
  warning: string | null;
}

/** The record id of the bundled pack's copy. */
export const BUNDLED_ID = 'bundled';

/**
 * Opens the vocabulary in use. What is wrong with the storage or the chosen pack becomes a warning, and the bundled
 * pack is used. Its copy in IndexedDB is read four times faster than the extension's own file.
 * @throws only where the extension's own pack is missing or broken
 */
export async function currentVocabulary(sources: VocabularySources): Promise<CurrentVocabulary> {
  const { store, bundled, chosenId } = sources;
  if (chosenId === null) return openBundled(store, bundled);
  try {
    const bytes = await store.readPack(chosenId);
    if (bytes) return { vocabulary: openPack(bytes), warning: null };
    return instead('The vocabulary that you imported is no longer stored.', sources);
  } catch (error) {
    return instead(`The vocabulary that you imported could not be opened. ${sentenceOf(error)}`, sources);
  }
}

async function instead(reason: string, { store, bundled }: VocabularySources): Promise<CurrentVocabulary> {
  const { vocabulary } = await openBundled(store, bundled);
  return { vocabulary, warning: `${reason} The one that came with the extension is used instead.` };
}

async function openBundled(store: PackStore, bundled: BundledPack): Promise<CurrentVocabulary> {
  let warning: string | null = null;
  try {
    const copy = await readCopy(store, bundled);
    if (copy) return { vocabulary: copy, warning };
  } catch (error) {
    warning = storageWarning(error);
  }
  const bytes = await bundled.read();
  const vocabulary = openPack(bytes);
  if (warning === null)
    try {
      await store.savePack(recordOf(vocabulary, bytes), bytes);
    } catch (error) {
      warning = storageWarning(error);
    }
  return { vocabulary, warning };
}

/** The copy, null where there is none, the extension now brings another pack, or the copy is broken. */
async function readCopy(store: PackStore, bundled: BundledPack): Promise<OpenVocabulary | null> {
  const [record, bytes, fingerprint] = await Promise.all([
    store.findPack(BUNDLED_ID),
    store.readPack(BUNDLED_ID),
    bundled.fingerprint(),
  ]);
  if (!bytes || record?.fingerprint !== fingerprint) return null;
  try {
    return openPack(bytes);
  } catch {
    // The copy alone is broken; it is replaced by what the extension brings.
    return null;
  }
}

function recordOf(vocabulary: OpenVocabulary, bytes: ArrayBuffer): PackRecord {
  return {
    id: BUNDLED_ID,
    state: 'ready',
    source: 'bundled',
    version: vocabulary.version,
    languages: vocabulary.languages,
    skills: vocabulary.skillCount,
    occupations: vocabulary.occupationCount,
    created: Date.now(),
    size: bytes.byteLength,
    checksum: vocabulary.checksum,
    fingerprint: fingerprintOf(new Uint8Array(bytes)),
  };
}

function storageWarning(error: unknown): string {
  return `${sentenceOf(error)} The vocabulary that came with the extension works, but an imported one cannot be kept.`;
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
