/** The trained models that come with the extension, opened when the first full analysis asks for them. */
import { kernelMaker } from '../match/kernel/make-kernel.ts';
import { type LanguageModels, openModels } from '../match/models.ts';
import { buildRankerTables, openRankerTables, writeRankerTables } from '../match/ranker/ranker-tables.ts';
import {
  computeConceptVectors,
  openConceptVectors,
  writeConceptVectors,
} from '../match/vectors/concept-vectors.ts';
import type { OpenVocabulary } from '../pack/open.ts';
import type { PackStore } from '../store/pack-store.ts';
import { createFolder } from '../text/fold.ts';

/** The languages that `assets/models` has models for. */
export const MODEL_LANGUAGES: readonly string[] = ['en'];

export interface ModelSources {
  /** Reads one of the files of `assets/models`. */
  read(name: string): Promise<ArrayBuffer>;
  store: Pick<PackStore, 'readVectors' | 'saveVectors'>;
  /** The extension's version: vectors that another one made are made anew. */
  version: string;
}

/**
 * The models for the languages of a vocabulary.
 * @throws a full sentence when a file is missing, broken or was trained for another version
 */
export async function extensionModels(
  vocabulary: OpenVocabulary,
  sources: ModelSources,
): Promise<Record<string, LanguageModels>> {
  const languages = MODEL_LANGUAGES.filter((language) => vocabulary.languages.includes(language));
  const opened = languages.map(
    async (language) => [language, await languageModels(language, vocabulary, sources)] as const,
  );
  return Object.fromEntries(await Promise.all(opened));
}

async function languageModels(
  language: string,
  vocabulary: OpenVocabulary,
  { read, store, version }: ModelSources,
): Promise<LanguageModels> {
  const tablesKey = `${language}/tables`;
  const [vectors, tagger, ranker, kernel, kept, keptTables] = await Promise.all([
    read(`${language}.vectors.bin`),
    read(`${language}.tagger.bin`),
    read(`${language}.ranker.json`),
    read('kernel.wasm'),
    store.readVectors(language, version).catch(report),
    store.readVectors(tablesKey, version).catch(report),
    vocabulary.load(language),
  ]);
  const models = openModels({ vectors, tagger, ranker: new TextDecoder().decode(ranker) });
  const { words } = models;
  const index = vocabulary.inLanguage(language);
  const madeOf = { language, packChecksum: vocabulary.checksum, wordsChecksum: words.checksum };
  const known = openKept(kept, (bytes) => openConceptVectors(bytes, madeOf));
  const concepts = known ?? computeConceptVectors(index, vocabulary, words);
  // Nobody waits for the writing; where it fails they are made anew the next time.
  if (!known) store.saveVectors(language, version, writeConceptVectors(concepts)).catch(report);
  const knownTables = openKept(keptTables, (bytes) => openRankerTables(bytes, madeOf));
  const tables = knownTables ?? buildRankerTables(vocabulary, index, createFolder(language), words);
  if (!knownTables) store.saveVectors(tablesKey, version, writeRankerTables(tables)).catch(report);
  return { ...models, concepts, tables, makeKernel: kernelMaker(kernel) };
}

/** null for what is broken, or was made of another vocabulary or other words. */
function openKept<Kept>(kept: ArrayBuffer | null, open: (bytes: ArrayBuffer) => Kept | null): Kept | null {
  if (!kept) return null;
  try {
    return open(kept);
  } catch (error) {
    return report(error);
  }
}

/** The storage only saves time here: its failures are shown to developers, not to the person. */
function report(error: unknown): null {
  console.warn(error);
  return null;
}
