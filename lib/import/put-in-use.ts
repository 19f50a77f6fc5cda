/** Putting a vocabulary that was just made to use, in place of the one before. */
import type { PackStore } from '../store/pack-store.ts';
import type { FormerVocabulary } from './desk-state.ts';
import type { PackSummary } from './import-messages.ts';

export interface UseParts {
  packs: PackStore;
  /** The setting: id of the imported vocabulary in use, null for the bundled one. */
  inUse: { getValue(): Promise<string | null>; setValue(id: string | null): Promise<void> };
  /** Has the background open the vocabulary in use anew. Rejects where it cannot. */
  reopen(): Promise<unknown>;
}

/** The vocabulary in use before another is. */
export async function formerVocabulary({ packs, inUse }: UseParts): Promise<FormerVocabulary> {
  const id = await inUse.getValue();
  const record = await packs.findPack(id ?? 'bundled');
  return {
    ...{ id, merged: false },
    version: record?.version ?? null,
    languages: record?.languages ?? [],
  };
}

/**
 * Uses what was made. A former one that has nothing the new one has not is deleted, and said to be merged.
 * @throws a full sentence where the background cannot open the new one; the former is in use again then
 */
export async function putInUse(
  { packs, inUse, reopen }: UseParts,
  made: PackSummary,
  former: FormerVocabulary,
): Promise<FormerVocabulary> {
  const before = await inUse.getValue();
  await inUse.setValue(made.id);
  try {
    await reopen();
  } catch (error) {
    await inUse.setValue(before);
    throw new Error('The vocabulary was stored but could not be opened.', { cause: error });
  }
  // It would only take room.
  const isMerged =
    former.id !== null &&
    former.id !== made.id &&
    former.version === made.version &&
    former.languages.every((language) => made.languages.includes(language));
  if (isMerged && former.id !== null) await packs.deletePack(former.id);
  return { ...former, merged: isMerged };
}
