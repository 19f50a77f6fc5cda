/** The concepts of a stored vocabulary, for asking a service about them. */
import type { Reference, ResourceKind } from '../esco/api/resource.ts';
import { BUNDLED_ID } from '../store/current-vocabulary.ts';
import type { PackStore } from '../store/pack-store.ts';
import { openStoredPack } from '../store/stored-pack.ts';

/** @param id null: the vocabulary that came with the extension. None where nothing is stored. */
export async function vocabularySeeds(packs: PackStore, id: string | null): Promise<Reference[]> {
  const pack = await packs.packBlob(id ?? BUNDLED_ID);
  if (!pack) return [];
  const vocabulary = await openStoredPack(pack);
  const { skillCount, occupationCount, groupCount } = vocabulary;
  const kindOf = (concept: number): ResourceKind => {
    if (concept < skillCount) return 'skill';
    return concept < skillCount + occupationCount ? 'occupation' : 'group';
  };
  return Array.from({ length: skillCount + occupationCount + groupCount }, (_, concept) => ({
    kind: kindOf(concept),
    uri: vocabulary.uri(concept),
  }));
}
