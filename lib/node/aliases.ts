/** The alias lists of `assets/aliases`, by language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Alias, aliasLists, foldedAlias } from '../match/aliases.ts';
import { createFolder } from '../text/fold.ts';

const FOLDER = join(import.meta.dirname, '../../assets/aliases');

/**
 * The lists as the package carries them, for the extension's `aliases/<language>.csv`: what it reads of them, no more.
 * English ones are folded here; in other languages the vocabulary tells how compounds fall apart.
 */
export function packagedAliases(): { name: string; text: string }[] {
  const english = createFolder('en');
  return Object.entries(loadAliases()).map(([language, list]) => {
    const rows = list.map(({ alias, uri }) =>
      language === 'en' ? `${alias},${uri},${foldedAlias(alias, english)}` : `${alias},${uri}`,
    );
    return { name: `${language}.csv`, text: ['alias,uri,folded', ...rows].join('\n') };
  });
}

/** One list a language, of skills and of occupations, told apart by what they point to. */
export function loadAliases(): Record<string, Alias[]> {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.csv'));
  return aliasLists(
    Object.fromEntries(names.map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')])),
  );
}
