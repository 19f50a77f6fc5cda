/** What languages are measured with: the project's own ads and titles, and labels from beside the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseTable } from '../../../lib/esco/csv.ts';
import { datasetPaths } from '../../../lib/node/dataset-sources.ts';
import { readClassification } from '../../../lib/node/load-vocabulary.ts';
import { compilePack } from '../../../lib/pack/compile.ts';
import { type OpenVocabulary, openPack } from '../../../lib/pack/open.ts';
import type { OwnAd } from '../../../lib/train/own-ads.ts';

const FIXTURES = resolve(import.meta.dirname, '../../fixtures');
/** ESCO_SHARED names the folder with `v1.1.1/zips` and `other-languages`; else it is looked for beside the project. */
const SHARED = process.env.ESCO_SHARED ?? resolve(import.meta.dirname, '../../../../shared/esco');
const DATASET = ['v1.1.1/zips', 'other-languages/skills', 'other-languages/occupations'].map((folder) =>
  join(SHARED, folder),
);

/** Languages with own ads, and languages with lists of titles and ads whose occupation alone is told. */
export const AD_LANGUAGES = ['es', 'fr', 'nl', 'fi', 'sv'];
export const TITLE_LANGUAGES = ['de', 'it', 'pl', 'cs', 'el'];

/** Languages with `fresh` ads; in the last three skills are annotated too, though no labels of skills are here. */
export const FRESH_LANGUAGES = [...AD_LANGUAGES, 'de', 'it', 'pl'];

/**
 * `tune`: looked at while the matcher was changed. `apart`: not, but written before the lists of aliases, by the same
 * hand. `unseen`: written when all lists were done. `fresh`: whole ads as boards have them, written and annotated by a
 * hand that had seen neither the lists of aliases nor an answer of the matcher. Nothing may be tuned on `fresh`: it is
 * there for figures only, so never print what was missed there, and take no alias from it.
 */
export type AdSet = 'tune' | 'apart' | 'unseen' | 'fresh';

/** Whether they are beside the project, and the sentence to say where they are not. */
export function haveAllLanguages(): { skip: boolean; skipReason: string } {
  return {
    skip: DATASET.some((path) => !existsSync(path)),
    skipReason: `Labels of other languages are not in ${SHARED} (ESCO_SHARED may name the folder).`,
  };
}

/** The vocabulary of all the languages, or a sentence where their labels are not beside the project. */
export function allLanguages(): { vocabulary: OpenVocabulary; seconds: number } | { missing: string } {
  const { skip, skipReason } = haveAllLanguages();
  if (skip) return { missing: `Skipped: ${skipReason}` };
  const classification = readClassification(datasetPaths(DATASET));
  const started = performance.now();
  const pack = compilePack(classification);
  return { vocabulary: openPack(pack.buffer), seconds: (performance.now() - started) / 1000 };
}

export function readAds(language: string, set: AdSet): OwnAd[] {
  const folder = join(FIXTURES, `ads-${language}`, set);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const annotation = readFileSync(join(folder, name.replace(/\.txt$/, '.json')), 'utf8');
      const text = readFileSync(join(folder, name), 'utf8');
      return { ...(JSON.parse(annotation) as Omit<OwnAd, 'id' | 'text'>), id: `${language}/${name}`, text };
    });
}

export interface LanguageTitle {
  title: string;
  uris: Set<string>;
}

export function readTitlesIn(language: string): LanguageTitle[] {
  const file = `titles-${language}.csv`;
  const { columns, rows } = parseTable(file, readFileSync(join(FIXTURES, 'titles', file), 'utf8'));
  const at = (row: string[], column: string) => row[columns.indexOf(column)] ?? '';
  return rows.map((row) => ({
    title: at(row, 'title'),
    uris: new Set(at(row, 'uris').split(';').filter(Boolean)),
  }));
}
