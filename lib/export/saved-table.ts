/** Saved postings as a table for a spreadsheet, and back. */
import Papa from 'papaparse';
import type { Necessity, SkillFound } from '../analysis.ts';
import { SAVED_STATUSES, type SavedPosting } from '../saved/saved-posting.ts';
import { type BareSkill, restoredPosting } from './restored-posting.ts';
import { FORMULA, unescapedCell } from './spreadsheet-cell.ts';

const SEPARATOR = ' | ';
const COLUMNS = [
  'title',
  'employer',
  'address',
  'saved',
  'status',
  'note',
  'language',
  'escoVersion',
  'vocabularyLanguage',
  'occupation',
  'requiredSkills',
  'optionalSkills',
  'unclearSkills',
  'skillUris',
  'id',
  'text',
] as const;
const GROUPS: [Necessity, (typeof COLUMNS)[number]][] = [
  ['required', 'requiredSkills'],
  ['optional', 'optionalSkills'],
  ['unknown', 'unclearSkills'],
];

/**
 * CSV after RFC 4180 with a header row, one row a posting. Skills stand under how much they are wanted, and their
 * URIs in the same order in `skillUris`. Cells that a spreadsheet would run as a formula begin with an apostrophe.
 */
export function savedTable(postings: readonly SavedPosting[]): string {
  const data = postings.map(rowOf);
  return Papa.unparse({ fields: [...COLUMNS], data }, { escapeFormulae: FORMULA, newline: '\r\n' });
}

function rowOf({ id, saved, address, status, note, text, analysis }: SavedPosting) {
  const { posting, vocabulary, skills, occupations } = analysis;
  const grouped = GROUPS.map(([necessity]) => skills.filter((skill) => skill.necessity === necessity));
  const labels = (group: SkillFound[] | undefined) => (group ?? []).map(({ label }) => label).join(SEPARATOR);
  return {
    title: posting.title ?? '',
    employer: posting.employer ?? '',
    address,
    saved: new Date(saved).toISOString(),
    status,
    note,
    language: posting.language ?? '',
    escoVersion: vocabulary.version,
    vocabularyLanguage: vocabulary.language,
    occupation: occupations[0]?.label ?? '',
    requiredSkills: labels(grouped[0]),
    optionalSkills: labels(grouped[1]),
    unclearSkills: labels(grouped[2]),
    skillUris: grouped
      .flat()
      .map(({ uri }) => uri)
      .join(SEPARATOR),
    id,
    text,
  };
}

/**
 * The postings of a table that `savedTable` wrote. Mentions and probabilities are not in it, so they are not
 * in what comes back.
 * @throws Error with a sentence where the table has none of these columns
 */
export function readSavedTable(csv: string): SavedPosting[] {
  const { data, meta } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
  });
  if (!meta.fields?.includes('title') || !meta.fields.includes('skillUris')) {
    throw new Error(
      'This table was not exported from saved postings: it has no columns “title” and “skillUris”.',
    );
  }
  return data.map(postingOf);
}

function postingOf(row: Record<string, string>): SavedPosting {
  const cell = (name: (typeof COLUMNS)[number]) => unescapedCell(row[name] ?? '');
  const uris = parts(cell('skillUris'));
  const named = GROUPS.flatMap(([necessity, column]) =>
    parts(cell(column)).map((label) => ({ label, necessity })),
  );
  const skills: BareSkill[] = uris.map((uri, at) => ({
    uri,
    label: named[at]?.label ?? uri,
    necessity: named[at]?.necessity ?? 'unknown',
  }));
  return restoredPosting({
    id: cell('id'),
    title: cell('title') || null,
    employer: cell('employer') || null,
    language: cell('language') || null,
    address: cell('address'),
    saved: Date.parse(cell('saved')),
    status: SAVED_STATUSES.find((status) => status === cell('status')) ?? 'toRead',
    note: cell('note'),
    text: cell('text'),
    version: cell('escoVersion') || 'unknown',
    vocabularyLanguage: cell('vocabularyLanguage') || 'en',
    skills,
  });
}

function parts(cell: string): string[] {
  return cell === '' ? [] : cell.split(SEPARATOR);
}
