/** What a set of files is, before anything of it is read: version, languages, what is missing, how much there is. */
import { listFiles } from './archive.ts';
import { baseFirst, languageOf } from './concepts.ts';
import { type DatasetFile, type DatasetFileKind, inspectFile } from './dataset-file.ts';
import type { Language } from './model.ts';
import type { Reading, SourceInfo } from './reading.ts';
import { DatasetError, type Remark, type SentenceCode } from './sentences.ts';

export interface Survey {
  /** The files that belong together, those of other versions set aside. */
  files: DatasetFile[];
  /** `unknown` where no file says. */
  version: string;
  /** Of the official files, newest first. More than one: a person must choose. */
  versions: string[];
  /** English first, the others by their code. */
  languages: Language[];
  /** What is lost without files that a complete download has. Empty where the files are only labels to be added. */
  missing: Remark[];
  /** Files that are left out or come from elsewhere. */
  remarks: Remark[];
  /** Whether there are skills, so that a vocabulary can be made of the files alone. */
  isWhole: boolean;
  /** Bytes that will be read, as they lie in the zips. */
  bytes: number;
  /** Bytes that comes to, unpacked. */
  unpacked: number;
}

/** What is lost without a file that a complete download has. */
const LOSSES: [DatasetFileKind, SentenceCode][] = [
  ['occupations', 'withoutOccupations'],
  ['occupation-skills', 'withoutOccupationSkills'],
  ['broader', 'withoutBroader'],
  ['groups', 'withoutGroups'],
];
const LABELLED: DatasetFileKind[] = ['skills', 'occupations', 'groups'];

/**
 * Looks at the beginning of every file.
 * @param chosen the version to take where there are several; the official files of others are set aside
 * @throws one sentence naming the file: a truncated zip, missing columns, nothing of ESCO's
 */
export function* surveyFiles(sources: readonly SourceInfo[], chosen: string | null = null): Reading<Survey> {
  if (sources.length === 0) throw new DatasetError('noFiles');
  const found: DatasetFile[] = [];
  for (const file of yield* listFiles(sources)) found.push(...(yield* inspectFile(file)));
  const known = found.filter(({ kind }) => kind !== 'foreign').sort(byName);
  if (known.length === 0) throw new DatasetError('noEsco');
  const versions = versionsOf(known);
  const isAside = (file: DatasetFile) =>
    chosen !== null && file.version !== null && file.version !== chosen && !isLabelsOnly(file);
  const files = known.filter((file) => file.kind !== 'unused' && !isAside(file));
  const isWhole = files.some(({ kind }) => kind === 'skills');
  const version = chosen ?? versionOf(files);
  return {
    files,
    version,
    versions,
    languages: languagesIn(files),
    missing: LOSSES.filter(([kind]) => !files.some((file) => file.kind === kind)).map(([, code]) => ({
      code,
      values: {},
    })),
    remarks: [
      ...found.filter(({ kind }) => kind === 'foreign').map(({ name }) => remark('foreign', name)),
      ...known.filter(isAside).map(({ name, version: other }) => remark('setAside', name, other)),
      ...files
        .filter((file) => isLabelsOnly(file) && file.version !== null && file.version !== version)
        .map(({ name, version: other }) => remark('otherLabels', name, other)),
    ],
    isWhole,
    bytes: sumOf(files, 'packed'),
    unpacked: sumOf(files, 'size'),
  };
}

/** @throws a sentence where files of several versions would be mixed */
export function demandOneVersion({ versions }: Survey, chosen: string | null): void {
  if (versions.length > 1 && chosen === null)
    throw new DatasetError('versions', { versions: versions.join(', ') });
}

/** Files of a kind; of relations those of the version alone, if there are any. */
export function filesOf({ files, version }: Survey, kind: DatasetFileKind): DatasetFile[] {
  const all = files.filter((file) => file.kind === kind);
  const own = all.filter((file) => file.version === version);
  return LABELLED.includes(kind) || own.length === 0 ? all : own;
}

/** Labels alone, as other sources than the official download hold them: they go with concepts of any version. */
function isLabelsOnly({ kind, columns }: DatasetFile): boolean {
  return LABELLED.includes(kind) && !columns.includes('inScheme');
}

function versionsOf(files: DatasetFile[]): string[] {
  const official = files.filter((file) => !isLabelsOnly(file)).flatMap(({ version }) => version ?? []);
  return [...new Set(official)].sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
}

function versionOf(files: DatasetFile[]): string {
  const skills = baseFirst(files.filter((file) => file.kind === 'skills'));
  return skills[0]?.version ?? files.find((file) => file.version)?.version ?? 'unknown';
}

function languagesIn(files: DatasetFile[]): Language[] {
  const named = files.filter((file) => file.kind === 'skills' || file.kind === 'occupations').map(languageOf);
  return englishFirst(new Set(named));
}

/** The order of languages in a vocabulary. */
export function englishFirst(languages: Iterable<Language>): Language[] {
  return [...languages].sort((a, b) => Number(b === 'en') - Number(a === 'en') || (a < b ? -1 : 1));
}

function sumOf(files: DatasetFile[], what: 'packed' | 'size'): number {
  const plain = new Set(files.flatMap(({ rows }) => (Array.isArray(rows) ? [] : [rows])));
  return [...plain].reduce((sum, file) => sum + file[what], 0);
}

function remark(code: SentenceCode, file: string, version: string | null = null): Remark {
  return { code, values: version === null ? { file } : { file, version } };
}

/** So that the same files give the same result whatever their order. */
function byName(a: DatasetFile, b: DatasetFile): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
