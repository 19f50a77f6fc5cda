/** The vocabulary that is in use: the imported one that was chosen, else the bundled one. */
import { type OpenVocabulary, openPack } from '../pack/open.ts';
import { type BundledPack, fingerprintOf } from './bundled-pack.ts';
import type { PackRecord, PackStore } from './pack-store.ts';
import { StorageError } from './storage-error.ts';
import { type CheckedParts, DamagedPack, openStoredPack, UNCHECKED } from './stored-pack.ts';

export interface VocabularySources {
  store: PackStore;
  bundled: BundledPack;
  /** The setting: id of an imported pack, null for the bundled one. */
  chosenId: string | null;
  /** Parts of packs that were found intact since the browser started. */
  checked?: CheckedParts;
  /** Told when labels that are read later turn out to be damaged: what is open is to be opened anew. */
  onDamaged?: () => void;
}

/** What the person should know, as a code that the interface has a sentence for (`vocabulary.warning` in the locales). */
export type VocabularyWarning =
  /** The imported vocabulary is no longer stored: the browser removed it. */
  | { code: 'gone'; values: Record<string, never> }
  /** It was changed or half of it is lost. */
  | { code: 'damaged'; values: Record<string, never> }
  /** It is of a format that this version of the extension does not read. */
  | { code: 'unreadable'; values: Record<string, never> }
  /** Nothing can be stored: `reason` is a sentence of `storage`. */
  | { code: 'storage'; values: { reason: StorageError['code']; detail: string } };

export interface CurrentVocabulary {
  vocabulary: OpenVocabulary;
  warning: VocabularyWarning | null;
}

/** The record id of the bundled pack's copy. */
export const BUNDLED_ID = 'bundled';

/**
 * Opens the vocabulary in use. What is wrong with the storage or the chosen pack becomes a warning, and the bundled
 * pack is used. Its copy in IndexedDB is read four times faster than the extension's own file.
 * @throws only where the extension's own pack is missing or broken
 */
export async function currentVocabulary(sources: VocabularySources): Promise<CurrentVocabulary> {
  const { store, chosenId, checked = UNCHECKED, onDamaged = () => {} } = sources;
  if (chosenId === null) return openBundled(sources);
  try {
    const pack = await store.packBlob(chosenId);
    if (!pack) return instead(await whyAbsent(store, chosenId), sources);
    const damaged = () => void store.markDamaged(chosenId).catch(report).finally(onDamaged);
    return { vocabulary: await openStoredPack(pack, checked, damaged), warning: null };
  } catch (error) {
    if (error instanceof StorageError) return instead(storageWarning(error), sources);
    const code = error instanceof DamagedPack ? 'damaged' : 'unreadable';
    if (code === 'damaged') await store.markDamaged(chosenId).catch(report);
    return instead({ code, values: {} }, sources);
  }
}

async function whyAbsent(store: PackStore, id: string): Promise<VocabularyWarning> {
  const record = await store.findPack(id);
  return { code: record?.state === 'failed' ? 'damaged' : 'gone', values: {} };
}

async function instead(warning: VocabularyWarning, sources: VocabularySources): Promise<CurrentVocabulary> {
  const { vocabulary } = await openBundled(sources);
  return { vocabulary, warning };
}

async function openBundled(sources: VocabularySources): Promise<CurrentVocabulary> {
  const { store, bundled } = sources;
  let warning: VocabularyWarning | null = null;
  try {
    const copy = await readCopy(sources);
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
async function readCopy(sources: VocabularySources): Promise<OpenVocabulary | null> {
  const { store, bundled, checked = UNCHECKED, onDamaged = () => {} } = sources;
  const [record, pack, fingerprint] = await Promise.all([
    store.findPack(BUNDLED_ID),
    store.packBlob(BUNDLED_ID),
    bundled.fingerprint(),
  ]);
  if (!pack || record?.fingerprint !== fingerprint) return null;
  try {
    const damaged = () => void store.deletePack(BUNDLED_ID).catch(report).finally(onDamaged);
    return await openStoredPack(pack, checked, damaged);
  } catch (error) {
    if (error instanceof StorageError) throw error;
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

function storageWarning(error: unknown): VocabularyWarning {
  const known = error instanceof StorageError ? error : new StorageError('failed', error);
  return { code: 'storage', values: { reason: known.code, detail: known.values.reason } };
}

/** The person has been told of the damage itself; that it could not be noted is for developers. */
function report(error: unknown): void {
  console.warn(error);
}
