/** Where the EU's own samples and shapes lie: beside the project, or where an environment variable says. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export const EUROPASS = path.resolve(process.env.ESCO_LENS_EUROPASS ?? '../shared/europass');
export const isThere = (name: string): boolean => existsSync(path.join(EUROPASS, name));
/** Behind the title of tests that need it: why they are not run. */
export const why = (name: string): string =>
  isThere(name) ? '' : ` (not run: no ${name} in ../shared/europass or ESCO_LENS_EUROPASS)`;

const OUT_OF_SCOPE = /^(?:schemas|export-examples)/;

/** Every sample, without schemas and the examples of exports. */
export function samples(): string[] {
  return (readdirSync(EUROPASS, { recursive: true }) as string[])
    .filter((name) => !OUT_OF_SCOPE.test(name) && statSync(path.join(EUROPASS, name)).isFile())
    .sort();
}

/** Every ESCO address in the raw text, by nothing but a pattern; JSON may write a slash as `\/`. */
export function counted(name: string, kind: 'skill' | 'occupation'): string[] {
  const text = readFileSync(path.join(EUROPASS, name), 'utf8').replaceAll('\\/', '/');
  const uris = text.match(new RegExp(`http://data\\.europa\\.eu/esco/${kind}/[0-9a-f-]{36}`, 'g'));
  return [...new Set(uris)].sort();
}
