/** The alias lists of `assets/aliases`, by language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Alias, parseAliases } from '../match/aliases.ts';

const FOLDER = join(import.meta.dirname, '../../assets/aliases');

export function loadAliases(): Record<string, Alias[]> {
  const files = readdirSync(FOLDER).filter((name) => /^[a-z]{2}\.csv$/.test(name));
  return Object.fromEntries(
    files.map((name) => [name.slice(0, 2), parseAliases(readFileSync(join(FOLDER, name), 'utf8'))]),
  );
}
