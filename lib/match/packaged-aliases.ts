/**
 * The lists of aliases as the extension's package carries them: what a worker that wakes needs, and made ready for it.
 * Folding a list takes it a tenth of a second; where the vocabulary has no say in it, it is done when the package is made.
 */
import { hasCompounds } from '../text/compounds.ts';
import { createFolder } from '../text/fold.ts';
import { createWordReader } from '../text/words.ts';
import { beginningsOf } from './alias-index.ts';
import type { Alias } from './aliases.ts';

const HEADER = 'alias,concept,folded,beginnings';
const BASE = 'http://data.europa.eu/esco/';

/**
 * A list as a file: a header, then a line each. `concept` is the URI without what all of ESCO's begin with; `folded`
 * stands where compounds are not taken apart, `beginnings` where they are, since the vocabulary tells how. Titles are
 * read otherwise (title-match.ts) and are few: in other languages than English they have neither.
 */
export function packagedAliases(language: string, list: readonly Alias[]): string {
  const folder = createFolder(language);
  const read = createWordReader(language);
  const isKept = (token: string) => language === 'en' || !folder.isSkippable(token);
  const folded = (alias: string) => read(alias).form.map(folder.fold).filter(isKept).join(' ');
  const rows = list.map(({ alias, uri }) => {
    const start = `${alias},${uri.replace(BASE, '')}`;
    if (language !== 'en' && uri.includes('/occupation/')) return start;
    if (hasCompounds(language)) return `${start},,${beginningsOf(alias).join(' ')}`;
    return `${start},${folded(alias)}`;
  });
  return [HEADER, ...rows].join('\n');
}

/** Reads what {@link packagedAliases} wrote. */
export function parsePackagedAliases(file: string): Alias[] {
  return file
    .split('\n')
    .slice(1)
    .map((line) => {
      const [alias = '', concept = '', folded = '', beginnings] = line.split(',');
      const uri = concept.startsWith('http') ? concept : BASE + concept;
      if (folded !== '') return { alias, uri, folded };
      return beginnings === undefined
        ? { alias, uri }
        : { alias, uri, beginnings: beginnings.split(' ').filter(Boolean) };
    });
}
