/** Tables of skills, occupations and groups → concepts with their labels in every language given. */
import { type CellOf, cellReader } from './csv.ts';
import type { DatasetFile } from './dataset-file.ts';
import { readLabels } from './labels.ts';
import {
  type Collection,
  COLLECTIONS,
  type Group,
  type Labels,
  type Language,
  type Occupation,
  type ReuseLevel,
  type Skill,
  type SkillType,
} from './model.ts';
import type { Problems } from './problems.ts';

const ESCO_URI = /^http:\/\/data\.europa\.eu\/esco\/[\w./-]+$/;
const REUSE_LEVELS: readonly string[] = [
  'transversal',
  'cross-sector',
  'sector-specific',
  'occupation-specific',
] satisfies ReuseLevel[];

/** What one row says of its concept. */
interface ConceptRow {
  uri: string;
  labels: Labels;
  cell(column: string): string;
}

/** Skills in the order of the base file, labels of the others merged in by URI. */
export function readSkills(files: DatasetFile[], problems: Problems): Map<string, Skill> {
  return readConcepts(files, problems, ({ uri, cell }) => ({
    uri,
    type: skillType(cell('skillType')),
    reuseLevel: reuseLevel(cell('reuseLevel')),
    labels: {},
    broader: [],
    collections: collectionsIn(cell('inScheme')),
    related: [],
  }));
}

/** Occupations; their skills are added by the relations. */
export function readOccupations(files: DatasetFile[], problems: Problems): Map<string, Occupation> {
  return readConcepts(files, problems, ({ uri, cell }) => ({
    uri,
    // Files of v1.0.x without a code column name the ISCO group alone.
    code: cell('code') || cell('iscoGroup'),
    labels: {},
    essential: [],
    optional: [],
    essentialTotal: 0,
    optionalTotal: 0,
  }));
}

/** Skill groups and ISCO groups: both kinds may stand in files with the same columns. */
export function readGroups(files: DatasetFile[], problems: Problems): Map<string, Group> {
  const byKind = Map.groupBy(files, (file) =>
    file.table.rows.some((row) => row[file.table.columns.indexOf('conceptType')] === 'ISCOGroup'),
  );
  return new Map(
    [...byKind.values()].flatMap((list) => [
      ...readConcepts(list, problems, ({ uri, cell }) => newGroup(uri, cell('code'))),
    ]),
  );
}

/** A group; the 220 ISCED-F groups of v1.1.1 have their code in the URI alone (`…/isced-f/0613`). */
export function newGroup(uri: string, code: string): Group {
  const kind = uri.startsWith('http://data.europa.eu/esco/isco/') ? 'isco-group' : 'skill-group';
  const inUri = /\/isced-f\/(\d+)$/.exec(uri)?.[1] ?? '';
  return { uri, kind, code: code || inUri, labels: {}, broader: [] };
}

/** Sorted so that the first file is the one that decides which concepts exist. */
export function baseFirst(files: DatasetFile[]): DatasetFile[] {
  const isFull = (file: DatasetFile) => Number(file.table.columns.includes('inScheme'));
  const isEnglish = (file: DatasetFile) => Number(file.language === 'en');
  const byVersion = (a: DatasetFile, b: DatasetFile) =>
    (b.version ?? '').localeCompare(a.version ?? '', 'en', { numeric: true });
  return files.toSorted((a, b) => isFull(b) - isFull(a) || isEnglish(b) - isEnglish(a) || byVersion(a, b));
}

function readConcepts<Concept extends { labels: Record<Language, Labels> }>(
  files: DatasetFile[],
  problems: Problems,
  create: (row: ConceptRow) => Concept,
): Map<string, Concept> {
  const concepts = new Map<string, Concept>();
  const [base, ...others] = baseFirst(files);
  if (base) eachRow(base, problems, (row) => addConcept(row, base));
  for (const file of others) eachRow(file, problems, (row) => addLabels(row, file));
  return concepts;

  function addConcept(row: ConceptRow, file: DatasetFile): void {
    if (concepts.has(row.uri)) {
      problems.note(`${file.table.name}: rows that repeat a concept (the first counts): #.`, row.uri);
      return;
    }
    const concept = create(row);
    concept.labels[languageOf(file)] = row.labels;
    concepts.set(row.uri, concept);
  }

  function addLabels(row: ConceptRow, file: DatasetFile): void {
    const concept = concepts.get(row.uri);
    if (!concept)
      problems.note(
        `${file.table.name}: labels of concepts that the dataset does not hold (left out): #.`,
        row.uri,
      );
    else concept.labels[languageOf(file)] ??= row.labels;
  }
}

/** @throws a sentence when the language of the file's labels cannot be told */
export function languageOf(file: DatasetFile): Language {
  if (file.language) return file.language;
  throw new Error(
    `The language of ${file.table.name} cannot be told. Name it as ESCO does, for example skills_en.csv.`,
  );
}

function eachRow(file: DatasetFile, problems: Problems, use: (row: ConceptRow) => void): void {
  const { table } = file;
  const readers = new Map<string, CellOf>(table.columns.map((column) => [column, cellReader(table, column)]));
  const read = (row: string[], column: string) => readers.get(column)?.(row).trim() ?? '';
  for (const row of table.rows) {
    const uri = read(row, 'conceptUri');
    const preferred = read(row, 'preferredLabel');
    if (!ESCO_URI.test(uri)) problems.note(`${table.name}: rows without an ESCO identifier (left out): #.`);
    else if (preferred === '')
      problems.note(`${table.name}: rows without a preferred label (left out): #.`, uri);
    else if (!['released', ''].includes(read(row, 'status')))
      problems.note(`${table.name}: concepts that are not released (left out): #.`, uri);
    else
      use({
        uri,
        labels: readLabels(preferred, read(row, 'altLabels'), read(row, 'hiddenLabels')),
        cell: (column) => read(row, column),
      });
  }
}

function skillType(cell: string): SkillType | null {
  if (cell === 'knowledge') return 'knowledge';
  return cell === 'skill/competence' || cell === 'skill' ? 'skill' : null;
}

/** Concept schemes of ESCO that are collections, by the end of their URI; the one without a name is the digital one. */
const SCHEMES: Record<string, Collection> = {
  '6c930acd-c104-4ece-acf7-f44fd7333036': 'digital',
  green: 'green',
  'skill-language-groups': 'language',
  'skill-transversal-groups': 'transversal',
  research: 'research',
  digcomp: 'digcomp',
};

/** The collections among the concept schemes of a cell, whose URIs are separated by commas or line feeds. */
export function collectionsIn(cell: string): Collection[] {
  const names = cell.split(/[\s,|]+/).map((uri) => SCHEMES[uri.replace(/^.*\/concept-scheme\//, '')]);
  return COLLECTIONS.filter((name) => names.includes(name));
}

/** null for anything that is no reuse level of ESCO. */
export function reuseLevel(cell: string): ReuseLevel | null {
  return isReuseLevel(cell) ? cell : null;
}

function isReuseLevel(cell: string): cell is ReuseLevel {
  return REUSE_LEVELS.includes(cell);
}
