import { readFileSync } from 'node:fs';
import { compilePack } from '../pack/compile.ts';
import { openPackFile } from './load-vocabulary.ts';
import { newestPack, PACK_FOLDER } from './pack-files.ts';
import { loadStarter } from './starter.ts';

/**
 * The vocabulary pack that a build bundles: the newest of `.esco/`, else the starter vocabulary.
 * @throws a sentence naming the pack when this version cannot read it
 */
export async function bundledVocabulary(folder = PACK_FOLDER): Promise<Uint8Array> {
  const pack = newestPack(folder);
  if (!pack) return compilePack(loadStarter());
  openPackFile(pack);
  return readFileSync(pack);
}
