import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LIB = join(import.meta.dirname, '..');

/** A checksum of the sources in folders of `lib`: what other code made is not taken from a cache. */
export function codeChecksum(...folders: string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const names = readdirSync(join(LIB, folder), { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((file) => file.endsWith('.ts')).sort())
      hash.update(readFileSync(join(LIB, folder, name)));
  }
  return hash.digest('hex').slice(0, 24);
}
