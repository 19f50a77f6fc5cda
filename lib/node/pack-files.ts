/** Packs, and what is derived from them, in the git-ignored folder `.esco/`. */
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where compiled packs are kept, beside the sources of this checkout. */
export const PACK_FOLDER = resolve(import.meta.dirname, '../../.esco');

/** The pack written last, null where there is none. */
export function newestPack(folder = PACK_FOLDER): string | null {
  return newestFirst(folder, '.pack')[0] ?? null;
}

/** Deletes all files of a folder with the ending but the newest few. */
export function removeOldFiles(folder: string, ending: string, kept: number): void {
  for (const path of newestFirst(folder, ending).slice(kept)) rmSync(path, { force: true });
}

function newestFirst(folder: string, ending: string): string[] {
  const names = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : [];
  return names
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .map((path) => ({ path, modified: statSync(path).mtimeMs }))
    .sort((a, b) => b.modified - a.modified)
    .map(({ path }) => path);
}

/** Writes a pack, making its folder when needed. */
export function writePackFile(folder: string, name: string, bytes: Uint8Array): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}
