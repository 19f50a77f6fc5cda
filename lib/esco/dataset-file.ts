/**
 * What a file of the official dataset is. Told by its columns, since names differ between versions:
 * relation files have no language suffix in v1.1.x and one in v1.2.x, and newer files may add columns.
 */
import { eachChunk, fileName, type PlainFile } from './archive.ts';
import { columnNames, decodeUtf8, RowReader } from './csv.ts';
import { joinBytes } from './join-bytes.ts';
import { LANGUAGES } from './languages.ts';
import type { Language } from './model.ts';
import type { Reading } from './reading.ts';
import { DatasetError } from './sentences.ts';

export type DatasetFileKind =
  | 'skills'
  | 'occupations'
  | 'groups'
  | 'hierarchy'
  | 'broader'
  | 'occupation-skills'
  | 'skill-skills'
  /** Former concepts and what took their place. */
  | 'replacements'
  /** Official, but nothing that the product uses. */
  | 'unused'
  | 'foreign';

export interface DatasetFile {
  kind: DatasetFileKind;
  /** What messages call it. */
  name: string;
  columns: string[];
  /** The first row under the columns, null where there is none. */
  firstRow: string[] | null;
  /** `1.1.1`, null where neither the file's name nor its zip's tells. */
  version: string | null;
  /** null where nothing tells. */
  language: Language | null;
  /** Where its rows are read from; those of a JSON file are known already. */
  rows: PlainFile | string[][];
}

/** First kind whose columns are all there. Collections (`broaderConceptUri`) repeat skills: unused. */
const KINDS: [DatasetFileKind, string[]][] = [
  ['hierarchy', ['Level 0 URI', 'Level 0 preferred term']],
  ['occupation-skills', ['occupationUri', 'relationType', 'skillUri']],
  ['broader', ['conceptUri', 'broaderUri']],
  ['unused', ['conceptUri', 'broaderConceptUri']],
  ['replacements', ['conceptUri', 'isReplacedBy', '-preferredLabel']],
  ['unused', ['conceptSchemeUri']],
  ['skill-skills', ['originalSkillUri', 'relatedSkillUri']],
  ['occupations', ['conceptUri', 'preferredLabel', 'iscoGroup']],
  ['skills', ['conceptUri', 'preferredLabel', 'skillType']],
  ['groups', ['conceptUri', 'preferredLabel', 'code']],
  ['skills', ['conceptUri', 'preferredLabel', 'reuseLevel']],
];

/** Official file names: what the file claims to be when its columns do not say. */
const NAMED: [RegExp, string[]][] = [
  [/^skillsHierarchy/i, ['Level 0 URI', 'Level 0 preferred term']],
  [/^occupationSkillRelations/i, ['occupationUri', 'relationType', 'skillUri']],
  [/^broaderRelations/i, ['conceptUri', 'broaderUri']],
  [/^skillGroups|^ISCOGroups/i, ['conceptUri', 'preferredLabel', 'code']],
  [/^skills[_.]/i, ['conceptUri', 'preferredLabel', 'skillType']],
  [/^occupations[_.]/i, ['conceptUri', 'preferredLabel', 'iscoGroup']],
];

/** Bytes that are read to see what a file is. */
const GLANCE = 16 * 1024;

/**
 * Looks what a file is, without reading more than its beginning. A JSON file (an array of
 * `{uri, prefLabel: {xx: text}}`) is read whole and gives one table a language.
 * @throws a sentence naming the file when it is broken, or claims by its name to be what its columns deny
 */
export function* inspectFile(file: PlainFile): Reading<DatasetFile[]> {
  const name = file.container ? `${file.name} in ${fileName(file.container)}` : fileName(file.name);
  const version = versionIn(file.name) ?? versionIn(file.container);
  if (/\.json$/i.test(file.name)) return yield* inspectLabelList(file, name, version);
  const [first, firstRow = null] = yield* firstRows(file, name);
  if (!first) throw new DatasetError('empty', { file: name });
  const columns = columnNames(first);
  const kind = kindOf(columns);
  if (kind === 'foreign') refuseWrongColumns(fileName(file.name), name, columns);
  const language = file.language ?? languageIn(fileName(file.name)) ?? languageInZipName(file.container);
  return [{ kind, name, columns, firstRow, version, language, rows: file }];
}

/**
 * Hands over every row under the header.
 * @throws a sentence naming the file when it is damaged, not UTF-8 or its quoting is broken
 */
export function* eachRow({ name, rows }: DatasetFile, use: (row: string[]) => void): Reading<void> {
  if (Array.isArray(rows)) {
    rows.forEach(use);
    return;
  }
  let isHeader = true;
  const reader = new RowReader(name, (row) => {
    if (!isHeader) use(row);
    isHeader = false;
  });
  yield* eachChunk(rows, (chunk) => reader.push(chunk));
  reader.end();
}

function* firstRows(file: PlainFile, name: string): Reading<string[][]> {
  const rows: string[][] = [];
  const reader = new RowReader(name, (row) => rows.push(row));
  yield* eachChunk(
    file,
    (chunk) => {
      reader.push(chunk);
      reader.flush();
      return rows.length < 2;
    },
    GLANCE,
  );
  if (rows.length < 2) reader.end();
  return rows;
}

/** `-name`: a column that must not be there. */
function kindOf(columns: string[]): DatasetFileKind {
  const fits = (column: string) =>
    column.startsWith('-') ? !columns.includes(column.slice(1)) : columns.includes(column);
  return KINDS.find(([, needed]) => needed.every(fits))?.[0] ?? 'foreign';
}

function refuseWrongColumns(file: string, name: string, columns: string[]): void {
  const needed = NAMED.find(([pattern]) => pattern.test(file))?.[1];
  if (!needed) return;
  const missing = needed.filter((column) => !columns.includes(column));
  throw new DatasetError('columns', { file: name, columns: missing.join(', ') });
}

/** `… v1.1.1 …` → `1.1.1`, wherever in a file name or path it stands; the last one counts. */
export function versionIn(name: string): string | null {
  return [...name.matchAll(/(?<![a-z0-9])v(\d+\.\d+(?:\.\d+)*)/gi)].at(-1)?.[1] ?? null;
}

/** `skills_en.csv`, `skills_nl_v1.2_preferred.csv` → the language. */
function languageIn(name: string): Language | null {
  const words = name.toLowerCase().split(/[_.]/).slice(1);
  return words.find((word) => LANGUAGES.includes(word)) ?? null;
}

/** `ESCO dataset - v1.1.1 - classification - en - csv.zip` → `en`. */
function languageInZipName(name: string): Language | null {
  const words = fileName(name)
    .toLowerCase()
    .split(/\s+-\s+/);
  return words.find((word) => LANGUAGES.includes(word)) ?? null;
}

function* inspectLabelList(file: PlainFile, name: string, version: string | null): Reading<DatasetFile[]> {
  const chunks: Uint8Array[] = [];
  yield* eachChunk(file, (chunk) => chunks.push(chunk.slice()));
  const rows = new Map<Language, string[][]>();
  for (const { uri, prefLabel } of parseLabelList(name, decodeUtf8(name, joinBytes(chunks))))
    for (const [language, label] of Object.entries(prefLabel)) {
      if (!LANGUAGES.includes(language) || typeof label !== 'string') continue;
      const known = rows.get(language);
      if (known) known.push([uri, label]);
      else rows.set(language, [[uri, label]]);
    }
  const columns = ['conceptUri', 'preferredLabel'];
  return Array.from(rows, ([language, list]) => ({
    ...{ kind: 'skills' as const, name, columns, version, language, rows: list },
    firstRow: list[0] ?? null,
  }));
}

function parseLabelList(name: string, text: string): { uri: string; prefLabel: object }[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new DatasetError('json', { file: name }, { cause: error });
  }
  if (!Array.isArray(parsed) || !parsed.every(isLabelEntry))
    throw new DatasetError('labelList', { file: name });
  return parsed;
}

function isLabelEntry(entry: unknown): entry is { uri: string; prefLabel: object } {
  if (typeof entry !== 'object' || entry === null) return false;
  const { uri, prefLabel } = entry as { uri?: unknown; prefLabel?: unknown };
  return typeof uri === 'string' && typeof prefLabel === 'object' && prefLabel !== null;
}
