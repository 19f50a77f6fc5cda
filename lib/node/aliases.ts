/** The alias lists of `assets/aliases`, by language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Alias, aliasLists } from '../match/aliases.ts';
import { packagedAliases } from '../match/packaged-aliases.ts';

const FOLDER = join(import.meta.dirname, '../../assets/aliases');

/** The lists as the package carries them, for the extension's `aliases/<language>.csv`. */
export function aliasFilesOfPackage(): { name: string; text: string }[] {
  return Object.entries(loadAliases()).map(([language, list]) => ({
    name: `${language}.csv`,
    text: packagedAliases(language, list),
  }));
}

/** One list a language, of skills and of occupations, told apart by what they point to. */
export function loadAliases(): Record<string, Alias[]> {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.csv'));
  return aliasLists(
    Object.fromEntries(names.map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')])),
  );
}
