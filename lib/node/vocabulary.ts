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

const USAGE = `Usage: npm run vocabulary -- PATH… [--esco-version 1.1.1]
                                         compile zips, CSV files or folders of an ESCO download; the version is
                                         named where the files are of several
       npm run vocabulary -- --download  say where the official files are given out
       npm run vocabulary -- --api BASE [--language en,de] [--esco-version v1.2.1]
                                         fetch all of ESCO from a service: "public", or the address of a local API
       npm run vocabulary -- --info [PATH…]  print version, languages and counts of a vocabulary as JSON`;

/** No address of a file can be named: the Commission mails each person a link of their own. */
export const WHERE_TO_DOWNLOAD = `ESCO gives its files out by mail, so no command can fetch them. By hand:
  1. Open https://esco.ec.europa.eu/en/use-esco/download
  2. Choose the version, "classification" as content, your language and "csv"; add it to the download.
  3. Choose the same once more without a language: that zip has the relations.
  4. Leave your mail address, accept the privacy statement, and open the link that is mailed to you.
  5. npm run vocabulary -- "ESCO dataset - v1.2.1 - classification - en - csv.zip" "ESCO dataset - v1.2.1 - classification -  - csv.zip"
Or have the public service asked for every concept (a quarter of an hour and more): npm run vocabulary -- --download --api public
Or a local ESCO API: npm run vocabulary -- --download --api http://localhost:8080/esco/api`;

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

async function main(given: string[]): Promise<void> {
  const options = given.filter((option) => option !== '--download');
  const isDownload = options.length < given.length;
  const fetching = fetchOptions(options);
  const files = fileOptions(options);
  if (fetching) await compileFetched(fetching);
  else if (isDownload && options.length === 0) {
    console.error(WHERE_TO_DOWNLOAD);
    // Nothing was downloaded: what was to follow must not go on as if it had been.
    process.exitCode = 1;
  } else if (!isDownload && files?.info)
    console.log(JSON.stringify(vocabularyInfo(await loadVocabulary(files.paths))));
  else if (!isDownload && files && files.paths.length > 0)
    compile(readClassification(datasetPaths(files.paths), files.version));
  else {
    console.error(USAGE);
    process.exitCode = 2;
  }
}

/** Paths with `--info` or `--esco-version 1.1.1`; null where there is anything else. */
function fileOptions(options: string[]): { paths: string[]; info: boolean; version: string | null } | null {
  const found = { paths: [] as string[], info: false, version: null as string | null };
  const rest = [...options];
  for (let option = rest.shift(); option !== undefined; option = rest.shift()) {
    if (option === '--info') found.info = true;
    else if (option === '--esco-version') found.version = rest.shift()?.replace(/^v/, '') ?? '';
    else if (option.startsWith('--')) return null;
    else found.paths.push(option);
  }
  return found.version === '' || (found.info && found.version !== null) ? null : found;
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
