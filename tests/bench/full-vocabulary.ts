/** The whole of English ESCO, for benchmarks: from ESCO_DATASET, else from the shared folder beside the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { createMatcher, type Matcher } from '../../lib/match/match.ts';
import type { LanguageModels } from '../../lib/match/models.ts';
import { loadAliases } from '../../lib/node/aliases.ts';
import { datasetPaths } from '../../lib/node/dataset-sources.ts';
import { readClassification } from '../../lib/node/load-vocabulary.ts';
import { loadModels } from '../../lib/node/models.ts';
import { compilePack } from '../../lib/pack/compile.ts';
import { type OpenVocabulary, openPack } from '../../lib/pack/open.ts';

const DEFAULT_DATASET = resolve(import.meta.dirname, '../../../shared/esco/v1.1.1/zips');
const ADS = resolve(import.meta.dirname, '../fixtures/ads');

export interface FullVocabulary {
  paths: string[];
  pack: Uint8Array<ArrayBuffer>;
  vocabulary: OpenVocabulary;
  models: Record<string, LanguageModels>;
  matcher: Matcher;
  /** Seconds to read the dataset and to compile it. */
  readSeconds: number;
  compileSeconds: number;
}

/** Paths of the official dataset, or null where there is none. */
export function fullDataset(): string[] | null {
  const named = (process.env.ESCO_DATASET ?? '').split(delimiter).filter((path) => path !== '');
  const paths = named.length > 0 ? named : [DEFAULT_DATASET];
  return paths.every((path) => existsSync(path)) ? paths : null;
}

export async function openFull(paths: string[]): Promise<FullVocabulary> {
  const started = performance.now();
  const classification = readClassification(datasetPaths(paths));
  const read = performance.now();
  const pack = compilePack(classification);
  const compiled = performance.now();
  const vocabulary = openPack(pack.buffer);
  const models = loadModels(vocabulary);
  return {
    paths,
    pack,
    vocabulary,
    models,
    matcher: createMatcher(vocabulary, { aliases: loadAliases(), models }),
    readSeconds: (read - started) / 1000,
    compileSeconds: (compiled - read) / 1000,
  };
}

/** The project's own ads, two at a time, so that each text has about 700 words. */
export function ownAds(): { title: string; text: string }[] {
  const texts = readdirSync(ADS)
    .sort()
    .flatMap((sector) =>
      readdirSync(join(ADS, sector))
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .map((name) => readFileSync(join(ADS, sector, name), 'utf8')),
    );
  const pairs: { title: string; text: string }[] = [];
  for (let at = 0; at + 1 < texts.length; at += 2) {
    const text = `${texts[at]}\n${texts[at + 1]}`;
    pairs.push({ title: text.slice(0, text.indexOf('\n')), text });
  }
  return pairs;
}
