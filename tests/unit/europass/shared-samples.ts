/** Where the EU's own samples and shapes lie: beside the project, or where an environment variable says. */
import { existsSync } from 'node:fs';
import path from 'node:path';

export const EUROPASS = path.resolve(process.env.ESCO_LENS_EUROPASS ?? '../shared/europass');
export const isThere = (name: string): boolean => existsSync(path.join(EUROPASS, name));
/** Behind the title of tests that need it: why they are not run. */
export const why = (name: string): string =>
  isThere(name) ? '' : ` (not run: no ${name} in ../shared/europass or ESCO_LENS_EUROPASS)`;
