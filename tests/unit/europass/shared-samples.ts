/** Where the EU's own samples and shapes lie: beside the project, or where an environment variable says. */
import { existsSync } from 'node:fs';
import path from 'node:path';

export const EUROPASS = path.resolve(process.env.ESCO_LENS_EUROPASS ?? '../shared/europass');
export const isThere = (name: string): boolean => existsSync(path.join(EUROPASS, name));
export const missing = (name: string): string =>
  `${path.join(EUROPASS, name)} is not there (ESCO_LENS_EUROPASS names its folder)`;
