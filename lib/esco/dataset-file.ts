/**
 * What a file of the official dataset is. Told by its columns, since names differ between versions:
 * relation files have no language suffix in v1.1.x and one in v1.2.x, and newer files may add columns.
 */
import { fileName, type PlainFile } from './archive.ts';
import { decodeUtf8, readTable, type Table } from './csv.ts';
import { LANGUAGES } from './languages.ts';
import type { Language } from './model.ts';

export type DatasetFileKind =
  | 'skills'
  | 'occupations'
  | 'groups'
  | 'hierarchy'
  | 'broader'
  | 'occupation-skills'
  | 'skill-skills'
  /** Official, but nothing that the product uses. */
  | 'unused'
  | 'foreign';

export interface DatasetFile {
  kind: DatasetFileKind;
  table: Table;
  /** `1.1.1`, null where neither the file's name nor its zip's tells. */
  version: string | null;
  /** null where nothing tells. */
  language: Language | null;
}

/** First kind whose columns are all there. Collections (`broaderConceptUri`) repeat skills: unused. */
const KINDS: [DatasetFileKind, string[]][] = [
  ['hierarchy', ['Level 0 URI', 'Level 0 preferred term']],
  ['occupation-skills', ['occupationUri', 'relationType', 'skillUri']],
  ['broader', ['conceptUri', 'broaderUri']],
  ['unused', ['conceptUri', 'broaderConceptUri']],
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

/**
 * Reads one file of a dataset. A JSON file (an array of `{uri, prefLabel: {xx: text}}`) gives one table a language.
 * @throws a sentence naming the file when it is broken, or claims by its name to be what its columns deny
 */
export function readDatasetFile(file: PlainFile): DatasetFile[] {
  const name = file.container ? `${file.name} in ${fileName(file.container)}` : fileName(file.name);
  const version = versionIn(file.name) ?? versionIn(file.container);
  if (/\.json$/i.test(file.name))
    return readLabelList(name, decodeUtf8(name, file.bytes)).map((list) => ({ ...list, version }));
  const table = readTable(name, file.bytes);
  const kind = kindOf(table.columns);
  if (kind === 'foreign') refuseWrongColumns(fileName(file.name), table);
  const language = file.language ?? languageIn(fileName(file.name)) ?? languageInZipName(file.container);
  return [{ kind, table, version, language }];
}

function kindOf(columns: string[]): DatasetFileKind {
  return KINDS.find(([, needed]) => needed.every((column) => columns.includes(column)))?.[0] ?? 'foreign';
}

function refuseWrongColumns(name: string, table: Table): void {
  const needed = NAMED.find(([pattern]) => pattern.test(name))?.[1];
  if (!needed) return;
  const missing = needed.filter((column) => !table.columns.includes(column)).map((column) => `"${column}"`);
  throw new Error(
    `${table.name} lacks the column${missing.length > 1 ? 's' : ''} ${missing.join(' and ')} of the official file. ` +
      'Use the CSV as downloaded from ESCO (comma-separated, first row = column names).',
  );
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

function readLabelList(name: string, text: string): Omit<DatasetFile, 'version'>[] {
  const rows = new Map<Language, string[][]>();
  for (const { uri, prefLabel } of parseLabelList(name, text))
    for (const [language, label] of Object.entries(prefLabel)) {
      if (!LANGUAGES.includes(language) || typeof label !== 'string') continue;
      const known = rows.get(language);
      if (known) known.push([uri, label]);
      else rows.set(language, [[uri, label]]);
    }
  return [...rows].map(([language, list]) => ({
    kind: 'skills',
    table: { name, columns: ['conceptUri', 'preferredLabel'], rows: list },
    language,
  }));
}

function parseLabelList(name: string, text: string): { uri: string; prefLabel: object }[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new Error(`${name} is broken: it is not valid JSON.`, { cause: error });
  }
  if (!Array.isArray(parsed) || !parsed.every(isLabelEntry))
    throw new Error(`${name} is not a list of ESCO labels: each entry needs "uri" and "prefLabel".`);
  return parsed;
}

function isLabelEntry(entry: unknown): entry is { uri: string; prefLabel: object } {
  if (typeof entry !== 'object' || entry === null) return false;
  const { uri, prefLabel } = entry as { uri?: unknown; prefLabel?: unknown };
  return typeof uri === 'string' && typeof prefLabel === 'object' && prefLabel !== null;
}
