/** Tables of skills, occupations and groups → concepts, and the labels of their languages. */
import { cellsOf } from './csv.ts';
import { type DatasetFile, eachRow } from './dataset-file.ts';
import { ownCopy, readLabels } from './labels.ts';
import {
  COLLECTIONS,
  type Collection,
  type Group,
  type Labels,
  type Language,
  type Occupation,
  type ReuseLevel,
  type Skill,
  type SkillType,
} from './model.ts';
import type { Problems } from './problems.ts';
import type { Reading } from './reading.ts';
import { DatasetError } from './sentences.ts';

const ESCO_URI = /^http:\/\/data\.europa\.eu\/esco\/[\w./-]+$/;
const REUSE_LEVELS: readonly ReuseLevel[] = [
  'transversal',
  'cross-sector',
  'sector-specific',
  'occupation-specific',
];

/** What one row says of its concept. */
export interface ConceptRow {
  uri: string;
  labels: Labels;
  cell(column: string): string;
}

/** A skill without its links, which the relations add. */
export function newSkill({ uri, cell }: ConceptRow): Skill {
  return {
    uri,
    type: skillType(cell('skillType')),
    reuseLevel: reuseLevel(cell('reuseLevel')),
    labels: {},
    broader: [],
    collections: collectionsIn(cell('inScheme')),
    related: [],
  };
}

/** An occupation without its skills, which the relations add. */
export function newOccupation({ uri, cell }: ConceptRow): Occupation {
  return {
    uri,
    // Files of v1.0.x without a code column name the ISCO group alone.
    code: ownCopy(cell('code') || cell('iscoGroup')),
    labels: {},
    essential: [],
    optional: [],
    essentialTotal: 0,
    optionalTotal: 0,
  };
}

/** A group; the 220 ISCED-F groups of v1.1.1 have their code in the URI alone (`…/isced-f/0613`). */
export function newGroup(uri: string, code: string): Group {
  const kind = uri.startsWith('http://data.europa.eu/esco/isco/') ? 'isco-group' : 'skill-group';
  const inUri = /\/isced-f\/(\d+)$/.exec(uri)?.[1] ?? '';
  return { uri, kind, code: code || inUri, labels: {}, broader: [] };
}

/** Sorted so that the first file is the one that decides which concepts exist. */
export function baseFirst(files: DatasetFile[]): DatasetFile[] {
  const isFull = (file: DatasetFile) => Number(file.columns.includes('inScheme'));
  const isEnglish = (file: DatasetFile) => Number(file.language === 'en');
  const byVersion = (a: DatasetFile, b: DatasetFile) =>
    (b.version ?? '').localeCompare(a.version ?? '', 'en', { numeric: true });
  return files.toSorted((a, b) => isFull(b) - isFull(a) || isEnglish(b) - isEnglish(a) || byVersion(a, b));
}

/** The concepts of a file with their labels in its language, in its order. */
export function* readConcepts<Concept extends { labels: Record<Language, Labels> }>(
  file: DatasetFile,
  problems: Problems,
  onRow: (row: ConceptRow) => Concept,
  onReplaced: (uri: string, by: string[]) => void,
): Reading<Map<string, Concept>> {
  const concepts = new Map<string, Concept>();
  const language = languageOf(file);
  const use = (row: ConceptRow) => {
    if (concepts.has(row.uri)) return problems.note('repeated', file.name, row.uri);
    const concept = onRow(row);
    concept.labels[language] = row.labels;
    concepts.set(row.uri, concept);
  };
  yield* eachConceptRow(file, problems, use, onReplaced);
  return concepts;
}

/** @throws a sentence when the language of the file's labels cannot be told */
export function languageOf(file: DatasetFile): Language {
  if (file.language) return file.language;
  throw new DatasetError('language', { file: file.name });
}

/** Columns in which a retired concept may name what took its place. */
export const REPLACED_BY = ['isReplacedBy', 'replacedBy'];

/** URIs of ESCO in a cell, whatever separates them. */
export const urisIn = (cell: string): string[] => cell.split(/[\s,|]+/).filter((uri) => ESCO_URI.test(uri));

/** Hands over every row that holds a released concept. */
export function* eachConceptRow(
  file: DatasetFile,
  problems: Problems,
  use: (row: ConceptRow) => void,
  onReplaced: (uri: string, by: string[]) => void = () => {},
): Reading<void> {
  const cellOf = cellsOf(file.columns);
  yield* eachRow(file, (row) => {
    const cell = (column: string) => cellOf(row, column).trim();
    const uri = ownCopy(cell('conceptUri'));
    const preferred = cell('preferredLabel');
    if (!ESCO_URI.test(uri)) problems.note('noIdentifier', file.name);
    else if (!['released', ''].includes(cell('status'))) {
      problems.note('notReleased', file.name, uri);
      onReplaced(uri, urisIn(REPLACED_BY.map(cell).join(' ')));
    } else if (preferred === '') problems.note('noPreferred', file.name, uri);
    else use({ uri, labels: readLabels(preferred, cell('altLabels'), cell('hiddenLabels')), cell });
  });
}

function skillType(cell: string): SkillType | null {
  if (cell === 'knowledge') return 'knowledge';
  return cell === 'skill/competence' || cell === 'skill' ? 'skill' : null;
}

/** Concept schemes of ESCO that are collections, by the end of their URI; the one without a name is the digital one. */
export const SCHEMES: Record<string, Collection> = {
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

/** null for anything that is no reuse level of ESCO. Answers our own string: the cell would keep its batch of rows alive. */
export function reuseLevel(cell: string): ReuseLevel | null {
  return REUSE_LEVELS.find((level) => level === cell) ?? null;
}
