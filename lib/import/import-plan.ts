/** What is to be done with files: what must be asked first, and whether they make a vocabulary or add to one. */
import { DatasetError } from '../esco/sentences.ts';
import { BUNDLED_ID } from '../store/current-vocabulary.ts';
import type { ImportOrder } from '../store/import-store.ts';
import type { PackStore } from '../store/pack-store.ts';
import { StorageError } from '../store/storage-error.ts';
import { readStoredHeader } from '../store/stored-pack.ts';
import type { ImportQuestion } from './desk-state.ts';
import type { FilesSurvey } from './import-messages.ts';

/** The vocabulary in use, as far as it matters here. */
export interface OwnVocabulary {
  id: string;
  version: string;
  /** The starter: no labels can be added to it. */
  excerpt: boolean;
}

/** null where it cannot be read; then files must make a vocabulary of their own. */
export async function ownVocabulary(
  packs: Pick<PackStore, 'packBlob'>,
  chosenId: string | null,
): Promise<OwnVocabulary | null> {
  const id = chosenId ?? BUNDLED_ID;
  try {
    const pack = await packs.packBlob(id);
    if (!pack) return null;
    const { version, excerpt } = (await readStoredHeader(pack)).header;
    return { id, version, excerpt };
  } catch (error) {
    if (error instanceof StorageError) throw error;
    return null;
  }
}

/**
 * The next thing that a person must say, null where all is clear.
 * @param answered what was asked already
 * @throws DatasetError where the files cannot be used whatever is answered
 */
export function nextQuestion(
  survey: FilesSurvey,
  own: OwnVocabulary | null,
  version: string | null,
  answered: ReadonlySet<string>,
): ImportQuestion | null {
  if (survey.versions.length > 1 && version === null) return { ask: 'version' };
  if (addsTo(survey, own)) {
    const isOther = survey.version !== 'unknown' && survey.version !== own?.version;
    return isOther && !answered.has('otherVersion')
      ? { ask: 'otherVersion', inUse: own?.version ?? '' }
      : null;
  }
  if (!survey.isWhole) throw new DatasetError('noSkills');
  return survey.missing.length > 0 && !answered.has('missing') ? { ask: 'missing' } : null;
}

/** Labels alone, or a language of the version in use without relations: they join what is there. */
function addsTo(survey: FilesSurvey, own: OwnVocabulary | null): own is OwnVocabulary {
  if (!own || own.excerpt) return false;
  if (!survey.isWhole) return true;
  const isLanguageAlone = survey.missing.some(({ code }) => code === 'withoutOccupationSkills');
  return isLanguageAlone && (survey.version === own.version || survey.version === 'unknown');
}

export function planOf(
  files: readonly File[],
  survey: FilesSurvey,
  own: OwnVocabulary | null,
  version: string | null,
): ImportOrder {
  return {
    id: `importing-${crypto.randomUUID()}`,
    files: files.map(({ name }) => name),
    version,
    base: addsTo(survey, own) ? own.id : null,
    former: own?.id ?? BUNDLED_ID,
    paused: false,
    facts: null,
    remarks: [],
    parts: {},
  };
}

/**
 * Asks the browser not to clear what is kept, and refuses before anything is begun where there is no room for the
 * files, the parts and the pack.
 */
export async function demandSpace(
  { bytes, unpacked }: FilesSurvey,
  storage: Pick<StorageManager, 'persist' | 'estimate'> | undefined,
): Promise<void> {
  // Neither exists in every browser and every window; an import that runs out of room is still told then.
  await storage?.persist?.().catch(() => false);
  const { quota, usage } = (await storage?.estimate?.().catch(() => null)) ?? {};
  if (quota === undefined || usage === undefined) return;
  if (quota - usage < bytes + unpacked) throw new StorageError('full', new Error('quota'));
}
