/** A posting's skills as a table for a spreadsheet. */
import Papa from 'papaparse';
import type { Analysis, SkillFound } from '../analysis.ts';
import { FORMULA } from './spreadsheet-cell.ts';

/** What may stand between two matched wordings in one cell; not a comma, so that a cell stays readable. */
const WORDS_SEPARATOR = ' | ';

/**
 * CSV after RFC 4180 with a header row, one row a skill, in the order of the analysis.
 * The words come from a page that nobody vouches for, so a cell that a spreadsheet would run as a formula
 * (`=`, `+`, `-`, `@` first) is written with an apostrophe before it.
 */
export function skillsCsv(analysis: Analysis): string {
  const rows = analysis.skills.map((skill) => ({
    uri: skill.uri,
    label: skill.label,
    type: skill.type ?? '',
    reuseLevel: skill.reuseLevel ?? '',
    evidence: skill.evidence,
    necessity: skill.necessity,
    probability: skill.probability,
    calibrated: analysis.calibrated,
    mentions: skill.mentions.length,
    words: wordsOf(skill).join(WORDS_SEPARATOR),
    escoVersion: analysis.vocabulary.version,
    language: analysis.vocabulary.language,
  }));
  return Papa.unparse({ fields: COLUMNS, data: rows }, { escapeFormulae: FORMULA, newline: '\r\n' });
}

/** The words that name the skill, each once; those that mean it where none does. */
function wordsOf({ mentions, reason }: SkillFound): string[] {
  if (mentions.length === 0) return reason ? [reason.text] : [];
  return [...new Set(mentions.map(({ text }) => text))];
}

const COLUMNS = [
  'uri',
  'label',
  'type',
  'reuseLevel',
  'evidence',
  'necessity',
  'probability',
  'calibrated',
  'mentions',
  'words',
  'escoVersion',
  'language',
];
