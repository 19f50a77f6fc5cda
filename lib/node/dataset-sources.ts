/** Files of a dataset on disk: single files, or everything useful in a folder. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ByteSource } from '../esco/archive.ts';

/** One file that a path stands for. */
export interface DatasetPath {
  path: string;
  size: number;
  /** Milliseconds since 1970. */
  modified: number;
}

/**
 * The files behind paths. A folder stands for its zips if it has any, else for its CSV and JSON files.
 * @throws a sentence naming a path that does not exist, or a folder without such files
 */
export function datasetPaths(paths: string[]): DatasetPath[] {
  return paths.flatMap((path) => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) throw new Error(`There is no file or folder ${path}.`);
    if (!stats.isDirectory()) return [{ path, size: stats.size, modified: stats.mtimeMs }];
    const names = readdirSync(path);
    const zips = names.filter((name) => /\.zip$/i.test(name));
    const files = zips.length > 0 ? zips : names.filter((name) => /\.(csv|json)$/i.test(name));
    if (files.length === 0) throw new Error(`The folder ${path} holds neither zips nor CSV files of ESCO.`);
    return datasetPaths(files.sort().map((name) => join(path, name)));
  });
}

export function readSources(files: DatasetPath[]): ByteSource[] {
  return files.map(({ path }) => ({ name: path, bytes: readFileSync(path) }));
}
