/** The alias lists of `assets/aliases`, by language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Alias, aliasLists } from '../match/aliases.ts';

const FOLDER = join(import.meta.dirname, '../../assets/aliases');

/** The lists as the package carries them, for the extension's `aliases/<language>.csv`: what it reads of them, no more. */
export function packagedAliases(): { name: string; text: string }[] {
  return Object.entries(loadAliases()).map(([language, list]) => ({
    name: `${language}.csv`,
    text: ['alias,uri', ...list.map(({ alias, uri }) => `${alias},${uri}`)].join('\n'),
  }));
}

/** One list a language, of skills and of occupations, told apart by what they point to. */
export function loadAliases(): Record<string, Alias[]> {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.csv'));
  return aliasLists(
    Object.fromEntries(names.map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')])),
  );
}
