/**
 * `npm run vocabulary -- PATH…` compiles an official ESCO dataset (zips, CSV files, or folders of them)
 * to a pack in `.esco/`; builds and commands then use it. `--info` prints as JSON what is in use.
 */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CrawlCounts } from '../esco/api/crawl.ts';
import type { Classification } from '../esco/model.ts';
import { sentenceOf } from '../esco/sentences.ts';
import { compilePack } from '../pack/compile.ts';
import { openPack } from '../pack/open.ts';
import type { Vocabulary } from '../pack/vocabulary.ts';
import { datasetPaths } from './dataset-sources.ts';
import { fetchCommand, fetchVocabulary } from './fetch-vocabulary.ts';
import { loadVocabulary, readClassification, shortPath } from './load-vocabulary.ts';
import { PACK_FOLDER, writePackFile } from './pack-files.ts';

const USAGE = `Usage: npm run vocabulary -- PATH…     compile zips, CSV files or folders of an ESCO download
       npm run vocabulary -- --api BASE [--language en,de] [--esco-version v1.2.1]
                                         fetch all of ESCO from a service: "public", or the address of a local API
       npm run vocabulary -- --info [PATH…]  print version, languages and counts of a vocabulary as JSON`;

/** What `--info` prints. */
export interface VocabularyInfo {
  version: string;
  languages: string[];
  excerpt: boolean;
  skills: number;
  occupations: number;
  groups: number;
  /** Number of labels of each language. */
  labels: Record<string, number>;
  checksum: string;
}

export function vocabularyInfo(vocabulary: Vocabulary): VocabularyInfo {
  const { version, languages, excerpt, skillCount, occupationCount, groupCount, checksum } = vocabulary;
  return {
    version,
    languages,
    excerpt,
    skills: skillCount,
    occupations: occupationCount,
    groups: groupCount,
    labels: Object.fromEntries(
      languages.map((language) => [language, vocabulary.inLanguage(language).labelCount]),
    ),
    checksum,
  };
}

/** `esco-1.1.1-en.pack` */
export function packName({ version, languages }: Classification): string {
  return `esco-${version}-${languages.join('+')}.pack`;
}

function compile(classification: Classification): void {
  const pack = compilePack(classification);
  const info = vocabularyInfo(openPack(pack.buffer));
  const path = writePackFile(PACK_FOLDER, packName(classification), pack);
  for (const problem of classification.problems) console.error(`Note: ${sentenceOf(problem)}`);
  const labels = Object.entries(info.labels).map(
    ([language, count]) => `${count.toLocaleString('en')} in ${language}`,
  );
  console.log(
    `ESCO v${info.version}: ${info.skills.toLocaleString('en')} skills, ${info.occupations.toLocaleString('en')} occupations, ${info.groups.toLocaleString('en')} groups; labels: ${labels.join(', ')}.`,
  );
  console.log(
    `${shortPath(path)}: ${megabytes(pack.length)}, ${megabytes(gzipSync(pack).length)} gzipped, checksum ${info.checksum}.`,
  );
}

/** Shows how far a fetch is, on one line where there is a screen. */
async function compileFetched(options: ReadonlyMap<string, string>): Promise<void> {
  const command = fetchCommand(options);
  console.error(
    `Asking ${command.service.base}, one request after the other. It can be interrupted, and goes on when called again.`,
  );
  const { isTTY } = process.stderr;
  const tell = ({ fetched, known }: CrawlCounts) => {
    if (isTTY) process.stderr.write(`\r${fetched} of ${known} concepts known so far `);
  };
  // In the cache, which no build is made of.
  const folder = join(PACK_FOLDER, 'cache/fetch');
  compile(await fetchVocabulary(command, { folder, vocabulary: await loadVocabulary([]), tell }));
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}

async function main(options: string[]): Promise<void> {
  const paths = options.filter((option) => !option.startsWith('--'));
  const flags = options.filter((option) => option.startsWith('--'));
  const fetching = fetchOptions(options);
  if (fetching) await compileFetched(fetching);
  else if (flags.length === 1 && flags[0] === '--info')
    console.log(JSON.stringify(vocabularyInfo(await loadVocabulary(paths))));
  else if (flags.length === 0 && paths.length > 0) compile(readClassification(datasetPaths(paths)));
  else {
    console.error(USAGE);
    process.exitCode = 2;
  }
}

/** `--api BASE`, with what may stand beside it; null where there is no `--api`, or something else as well. */
function fetchOptions(options: string[]): Map<string, string> | null {
  const known = ['--api', '--language', '--esco-version'];
  const pairs = Array.from({ length: options.length / 2 }, (_, at) => options.slice(2 * at, 2 * at + 2));
  const isFetch = options.length % 2 === 0 && pairs.every(([name = '']) => known.includes(name));
  const named = new Map(pairs.map(([name = '', value = '']) => [name, value]));
  return isFetch && named.has('--api') ? named : null;
}

if (import.meta.main)
  main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
