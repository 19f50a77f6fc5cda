/** The vocabulary that a command works with. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { delimiter, join, relative, resolve } from 'node:path';
import type { Classification } from '../esco/model.ts';
import { readDataset } from '../esco/read-dataset.ts';
import { compilePack } from '../pack/compile.ts';
import { type OpenVocabulary, openPack } from '../pack/open.ts';
import { codeChecksum } from './code-checksum.ts';
import { type DatasetPath, datasetPaths, readSources } from './dataset-sources.ts';
import { newestPack, PACK_FOLDER, removeOldFiles, writePackFile } from './pack-files.ts';
import { loadStarter } from './starter.ts';

/** Where packs and the cache lie, and what the environment names. */
export interface Surroundings {
  /** Paths separated as in `PATH`; '' or undefined for none. */
  dataset: string | undefined;
  packFolder: string;
}

/** Datasets whose packs are kept: a few versions or language sets side by side. */
const MOST_CACHED = 4;

const HERE: Surroundings = { dataset: process.env.ESCO_DATASET, packFolder: PACK_FOLDER };

/**
 * Opens the vocabulary at the paths (zips, CSV files, folders of either, or one `.pack`). Without paths: those of
 * `ESCO_DATASET`, else the newest pack in `.esco/`, else the starter vocabulary. Compiled datasets
 * are kept in `.esco/cache`, by name, size and time of their files and by the code, so that the next command starts at once.
 * @throws one sentence naming the path or file that cannot be used
 */
export async function loadVocabulary(paths: string[], surroundings = HERE): Promise<OpenVocabulary> {
  return openPack(readVocabularyPack(paths, surroundings));
}

/**
 * The bytes of the pack that {@link loadVocabulary} opens, for those who hand them on to other threads.
 * @throws as `loadVocabulary`
 */
export function readVocabularyPack(paths: string[], surroundings = HERE): ArrayBuffer {
  const chosen = choosePaths(paths, surroundings);
  if (chosen.length === 0) return compilePack(loadStarter()).buffer;
  const packs = chosen.filter((path) => path.endsWith('.pack'));
  if (packs.length === 0) return readDatasetPack(chosen, join(surroundings.packFolder, 'cache'));
  const [pack, ...others] = chosen;
  if (!pack || others.length > 0)
    throw new Error(`A pack is a whole vocabulary: name ${packs[0]} alone, or only the files of a dataset.`);
  return readPackFile(pack);
}

function choosePaths(paths: string[], { dataset, packFolder }: Surroundings): string[] {
  if (paths.length > 0) return paths;
  const named = (dataset ?? '').split(delimiter).filter((path) => path !== '');
  if (named.length > 0) return named;
  const pack = newestPack(packFolder);
  return pack ? [pack] : [];
}

/** @throws a sentence naming the file when it is missing or no pack of this version's format */
export const openPackFile = (path: string): OpenVocabulary => openPack(readPackFile(path));

/** A pack's bytes, once it is known that they can be opened. */
function readPackFile(path: string): ArrayBuffer {
  if (!statSync(path, { throwIfNoEntry: false })) throw new Error(`There is no file ${path}.`);
  const bytes = readBytes(path);
  try {
    openPack(bytes);
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  return bytes;
}

/** A buffer of its own: `readFileSync` may hand out a slice of a pool, which typed arrays cannot view. */
function readBytes(path: string): ArrayBuffer {
  return new Uint8Array(readFileSync(path)).buffer;
}

/**
 * Reads a dataset, without the cache.
 * @param version to take where the files are of several; null: they must be of one
 */
export function readClassification(files: DatasetPath[], version: string | null = null): Classification {
  return readDataset(readSources(files), { version });
}

function readDatasetPack(paths: string[], cacheFolder: string): ArrayBuffer {
  const files = datasetPaths(paths);
  const name = `${cacheKey(files)}.pack`;
  const cached = join(cacheFolder, name);
  if (statSync(cached, { throwIfNoEntry: false }))
    try {
      return readPackFile(cached);
    } catch {
      // A half-written cache file is no loss: it is compiled anew below.
    }
  const pack = compilePack(readClassification(files));
  writePackFile(cacheFolder, name, pack);
  removeOldFiles(cacheFolder, '.pack', MOST_CACHED);
  return pack.buffer;
}

/** Files, and the code that reads and compiles them: a pack that other code made is of no use. */
function cacheKey(files: DatasetPath[]): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify(files.map(({ path, size, modified }) => [resolve(path), size, modified])));
  hash.update(codeChecksum('esco', 'text', 'pack'));
  return hash.digest('hex').slice(0, 24);
}

/** A path as a person would type it from where they are. */
export function shortPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short === '' || short.startsWith('..') ? path : short;
}
