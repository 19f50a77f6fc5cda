/**
 * The starter vocabulary: an adapted excerpt of ESCO as plain CSV facts in `assets/vocabulary/`.
 * Cells that hold several values separate them by ` | `. Columns are looked up by name.
 *
 * - `about.csv`: `version,language`, one row
 * - `skills.csv`: `uri,type,reuseLevel,preferredLabel,alternativeLabels,hiddenLabels,broader,collections,related`
 * - `occupations.csv`: `uri,code,preferredLabel,alternativeLabels,hiddenLabels,essentialTotal,optionalTotal`,
 *   the totals of full ESCO
 * - `groups.csv`: `uri,kind,code,preferredLabel,alternativeLabels,hiddenLabels,broader`
 * - `relations.csv`: `occupation,relation,skill`, URIs and `essential` or `optional`
 */
import { reuseLevel } from './concepts.ts';
import { cellReader, parseTable, type Table, writeTable } from './csv.ts';
import { readLabels, splitCell } from './labels.ts';
import {
  type Classification,
  COLLECTIONS,
  type Group,
  type Labels,
  type Language,
  type Occupation,
  type Skill,
} from './model.ts';

export const STARTER_FILES = ['about', 'skills', 'occupations', 'groups', 'relations'] as const;
/** The text of each file of {@link STARTER_FILES}. */
export type StarterTexts = Record<(typeof STARTER_FILES)[number], string>;

/** @throws a sentence naming the file when a file is broken or empty */
export function readStarter(texts: StarterTexts): Classification {
  const [about] = records('about.csv', texts.about);
  if (!about?.version || !about.language) throw new Error('about.csv must name version and language.');
  const language = about.language;
  const occupations = records('occupations.csv', texts.occupations).map((row) =>
    readOccupation(row, language),
  );
  const byUri = new Map(occupations.map((occupation) => [occupation.uri, occupation]));
  for (const { occupation, relation, skill } of records('relations.csv', texts.relations))
    if (occupation && skill && (relation === 'essential' || relation === 'optional'))
      byUri.get(occupation)?.[relation].push(skill);
  return {
    version: about.version,
    languages: [language],
    skills: records('skills.csv', texts.skills).map((row) => readSkill(row, language)),
    occupations,
    groups: records('groups.csv', texts.groups).map((row) => readGroup(row, language)),
    excerpt: true,
    problems: [],
  };
}

/** The inverse of {@link readStarter}; the first language alone. */
export function writeStarter(classification: Classification): StarterTexts {
  const { version, languages, skills, occupations, groups } = classification;
  const language = languages[0] ?? 'en';
  return {
    about: writeTable(['version', 'language'], [[version, language]]),
    skills: writeTable(
      ['uri', 'type', 'reuseLevel', ...LABEL_COLUMNS, 'broader', 'collections', 'related'],
      skills.map((skill) => [
        skill.uri,
        skill.type ?? '',
        skill.reuseLevel ?? '',
        ...labelCells(skill.labels[language]),
        joinCell(skill.broader),
        joinCell(skill.collections ?? []),
        joinCell(skill.related ?? []),
      ]),
    ),
    occupations: writeTable(
      ['uri', 'code', ...LABEL_COLUMNS, 'essentialTotal', 'optionalTotal'],
      occupations.map((occupation) => [
        occupation.uri,
        occupation.code,
        ...labelCells(occupation.labels[language]),
        String(occupation.essentialTotal),
        String(occupation.optionalTotal),
      ]),
    ),
    groups: writeTable(
      ['uri', 'kind', 'code', ...LABEL_COLUMNS, 'broader'],
      groups.map((group) => [
        group.uri,
        group.kind,
        group.code,
        ...labelCells(group.labels[language]),
        joinCell(group.broader),
      ]),
    ),
    relations: writeTable(
      ['occupation', 'relation', 'skill'],
      occupations.flatMap(({ uri, essential, optional }) => [
        ...essential.map((skill) => [uri, 'essential', skill]),
        ...optional.map((skill) => [uri, 'optional', skill]),
      ]),
    ),
  };
}

const LABEL_COLUMNS = ['preferredLabel', 'alternativeLabels', 'hiddenLabels'];

function labelCells(labels: Labels | undefined): string[] {
  return labels ? [labels.preferred, joinCell(labels.alternative), joinCell(labels.hidden)] : ['', '', ''];
}

function joinCell(values: string[]): string {
  const unfit = values.find((value) => value.includes('|'));
  if (unfit) throw new Error(`"${unfit}" holds the sign that separates values in the starter files.`);
  return values.join(' | ');
}

type Row = Partial<Record<string, string>>;

function records(name: string, text: string): Row[] {
  const table: Table = parseTable(name, text);
  const columns = table.columns.map((column) => [column, cellReader(table, column)] as const);
  return table.rows.map((row) => Object.fromEntries(columns.map(([column, cell]) => [column, cell(row)])));
}

function labelsOf(row: Row, language: Language): Record<Language, Labels> {
  return {
    [language]: readLabels(row.preferredLabel ?? '', row.alternativeLabels ?? '', row.hiddenLabels ?? ''),
  };
}

function readSkill(row: Row, language: Language): Skill {
  return {
    uri: row.uri ?? '',
    type: row.type === 'skill' || row.type === 'knowledge' ? row.type : null,
    reuseLevel: reuseLevel(row.reuseLevel ?? ''),
    labels: labelsOf(row, language),
    broader: splitCell(row.broader ?? ''),
    collections: COLLECTIONS.filter((name) => splitCell(row.collections ?? '').includes(name)),
    related: splitCell(row.related ?? ''),
  };
}

function readOccupation(row: Row, language: Language): Occupation {
  return {
    uri: row.uri ?? '',
    code: row.code ?? '',
    labels: labelsOf(row, language),
    essential: [],
    optional: [],
    essentialTotal: Number(row.essentialTotal),
    optionalTotal: Number(row.optionalTotal),
  };
}

function readGroup(row: Row, language: Language): Group {
  return {
    uri: row.uri ?? '',
    kind: row.kind === 'isco-group' ? 'isco-group' : 'skill-group',
    code: row.code ?? '',
    labels: labelsOf(row, language),
    broader: splitCell(row.broader ?? ''),
  };
}
