/**
 * The lists of aliases as the extension's package carries them: what a worker that wakes needs, and made ready for it.
 * Folding a list takes it a tenth of a second; where the vocabulary has no say in it, it is done when the package is made.
 */
import { hasCompounds } from '../text/compounds.ts';
import { createFolder } from '../text/fold.ts';
import { createWordReader } from '../text/words.ts';
import { beginningsOf } from './alias-index.ts';
import type { Alias } from './aliases.ts';

const HEADER = 'alias,uri,folded,beginnings';

/**
 * A list as a file: a header, then a line each. `folded` stands where compounds are not taken apart, `beginnings` where
 * they are, since the vocabulary tells how. Titles are read otherwise (title-match.ts) and are few: in other languages
 * than English they have neither.
 */
export function packagedAliases(language: string, list: readonly Alias[]): string {
  const folder = createFolder(language);
  const read = createWordReader(language);
  const isKept = (token: string) => language === 'en' || !folder.isSkippable(token);
  const folded = (alias: string) => read(alias).form.map(folder.fold).filter(isKept).join(' ');
  const rows = list.map(({ alias, uri }) => {
    const start = `${alias},${uri}`;
    if (language !== 'en' && uri.includes('/occupation/')) return start;
    if (hasCompounds(language)) return `${start},,${beginningsOf(alias).join(' ')}`;
    return `${start},${folded(alias)}`;
  });
  return [HEADER, ...rows].join('\n');
}

/** Reads what {@link packagedAliases} wrote. */
export function parsePackagedAliases(file: string): Alias[] {
  const aliases: Alias[] = [];
  for (let start = file.indexOf('\n') + 1; start > 0 && start < file.length; ) {
    const lineEnd = file.indexOf('\n', start);
    const end = lineEnd < 0 ? file.length : lineEnd;
    aliases.push(parseRow(file.slice(start, end)));
    start = end + 1;
  }
  return aliases;
}

function parseRow(row: string): Alias {
  const first = row.indexOf(',');
  const second = row.indexOf(',', first + 1);
  const alias = row.slice(0, first);
  const uri = row.slice(first + 1, second < 0 ? row.length : second);
  if (second < 0) return { alias, uri };
  const rest = row.slice(second + 1);
  if (!rest.startsWith(',')) return { alias, uri, folded: rest };
  return { alias, uri, beginnings: rest === ',' ? [] : rest.slice(1).split(' ') };
}
