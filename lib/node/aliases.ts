/** The alias lists of `assets/aliases`, by language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Alias, parseAliases } from '../match/aliases.ts';

const FOLDER = join(import.meta.dirname, '../../assets/aliases');

/** Skills from `en.csv`, occupations from `occupations-en.csv`: one list a language, told apart by what they point to. */
export function loadAliases(): Record<string, Alias[]> {
  const lists: Record<string, Alias[]> = {};
  for (const name of readdirSync(FOLDER)) {
    const language = /^(?:occupations-)?([a-z]{2})\.csv$/.exec(name)?.[1];
    if (language === undefined) continue;
    const list = lists[language] ?? [];
    list.push(...parseAliases(readFileSync(join(FOLDER, name), 'utf8')));
    lists[language] = list;
  }
  return lists;
}
