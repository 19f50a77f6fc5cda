/** The trained models of `assets/models`, opened for commands. */
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kernelMaker } from '../match/kernel/make-kernel.ts';
import { type LanguageModels, type ModelFiles, openModels } from '../match/models.ts';
import {
  type ConceptVectors,
  computeConceptVectors,
  openConceptVectors,
  writeConceptVectors,
} from '../match/vectors/concept-vectors.ts';
import type { WordVectors } from '../match/vectors/word-vectors.ts';
import type { OpenVocabulary } from '../pack/open.ts';
import { codeChecksum } from './code-checksum.ts';
import { PACK_FOLDER, removeOldFiles } from './pack-files.ts';

const MODEL_FOLDER = join(import.meta.dirname, '../../assets/models');
const CACHE_FOLDER = join(PACK_FOLDER, 'cache');
const ENDING = '.concepts';
/** As many vocabularies and languages as are likely used side by side. */
const MOST_CACHED = 8;

/** The files as bytes: what threads share. */
export interface ModelBytes {
  /** `kernel.wasm` */
  kernel: Uint8Array<ArrayBuffer>;
  languages: Record<string, ModelFiles>;
}

let read: ModelBytes | undefined;

/** Reads the files of every language that has a ranker, once a process. */
export function readModelBytes(): ModelBytes {
  read ??= readFolder();
  return read;
}

function readFolder(): ModelBytes {
  const bytes = (name: string) => new Uint8Array(readFileSync(join(MODEL_FOLDER, name)));
  const languages = readdirSync(MODEL_FOLDER).flatMap(
    (name) => /^([a-z]{2})\.ranker\.json$/.exec(name)?.[1] ?? [],
  );
  const filesOf = (language: string): ModelFiles => ({
    vectors: bytes(`${language}.vectors.bin`).buffer,
    tagger: bytes(`${language}.tagger.bin`).buffer,
    ranker: readFileSync(join(MODEL_FOLDER, `${language}.ranker.json`), 'utf8'),
  });
  return {
    kernel: bytes('kernel.wasm'),
    languages: Object.fromEntries(languages.map((language) => [language, filesOf(language)])),
  };
}

/**
 * The models for the languages of a vocabulary, with the vectors of its concepts and the fastest kernel there is.
 * @param cacheFolder keeps the vectors of concepts from one command to the next; null keeps nothing
 * @throws a full sentence when a file is broken or was trained for another version
 */
export function loadModels(
  vocabulary: OpenVocabulary,
  { kernel, languages }: ModelBytes = readModelBytes(),
  cacheFolder: string | null = CACHE_FOLDER,
): Record<string, LanguageModels> {
  const makeKernel = kernelMaker(kernel);
  const models: Record<string, LanguageModels> = {};
  for (const [language, files] of Object.entries(languages)) {
    if (!vocabulary.languages.includes(language)) continue;
    const opened = openModels(files);
    const concepts = conceptVectors(vocabulary, language, opened.words, cacheFolder);
    models[language] = { ...opened, concepts, makeKernel };
  }
  return models;
}

function conceptVectors(
  vocabulary: OpenVocabulary,
  language: string,
  words: WordVectors,
  folder: string | null,
): ConceptVectors {
  const make = () => computeConceptVectors(vocabulary.inLanguage(language), vocabulary, words);
  if (folder === null) return make();
  const madeOf = { language, packChecksum: vocabulary.checksum, wordsChecksum: words.checksum };
  const code = codeChecksum('match/vectors', 'text').slice(0, 16);
  const path = join(folder, [language, madeOf.packChecksum, madeOf.wordsChecksum, code].join('-') + ENDING);
  const kept = openKept(path, madeOf);
  if (kept) return kept;
  const made = make();
  keep(folder, path, writeConceptVectors(made));
  return made;
}

/** A file that is missing, cut short or of another format is no loss: the vectors are made anew. */
function openKept(path: string, madeOf: Parameters<typeof openConceptVectors>[1]): ConceptVectors | null {
  try {
    return openConceptVectors(new Uint8Array(readFileSync(path)).buffer, madeOf);
  } catch {
    return null;
  }
}

/** Written beside and renamed, so that no other command reads half a file. A folder that is read-only keeps nothing. */
function keep(folder: string, path: string, bytes: Uint8Array): void {
  const unfinished = `${path}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, path);
    removeOldFiles(folder, ENDING, MOST_CACHED);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'EROFS' && code !== 'EACCES' && code !== 'EPERM') throw error;
  }
}
