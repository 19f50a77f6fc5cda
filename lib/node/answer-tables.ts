/** What was found in a page, as text for a terminal. */
import type { Analysis, VocabularySummary } from '../analysis.ts';
import { textTable } from './table.ts';

/** Title, skills and occupations of an analysis as tables. */
export function answerTables({ posting, skills, occupations }: Analysis): string {
  const title = [posting.title ?? 'Posting without a title', posting.employer].filter(Boolean).join(', ');
  const skillRows = skills.map(({ label, evidence, necessity, mentions }) => [
    label,
    evidence,
    necessity,
    [...new Set(mentions.map(({ text }) => text.replace(/\s+/g, ' ')))].join(', '),
  ]);
  const occupationRows = occupations.map((occupation) => [
    occupation.label,
    occupation.code,
    occupation.reason,
    `${occupation.essentialNamed} of ${occupation.essentialTotal}`,
  ]);
  return [
    title,
    '',
    textTable([counted(skills.length, 'skill'), 'evidence', 'necessity', 'in the page'], skillRows),
    '',
    occupations.length === 0
      ? 'No occupation is clear.'
      : textTable(
          [counted(occupations.length, 'occupation'), 'code', 'linked by', '>essential skills'],
          occupationRows,
        ),
  ].join('\n');
}

/** Which vocabulary answered, and how to get all of ESCO where it is the starter. */
export function vocabularyNote({ version, skills, occupations, excerpt }: VocabularySummary): string {
  const size = `${counted(skills, 'skill')} and ${counted(occupations, 'occupation')}`;
  if (!excerpt) return `Vocabulary: ESCO ${version}, ${size}.`;
  return [
    `Vocabulary: the starter, an adapted excerpt of ESCO ${version} with ${size}.`,
    'For all of ESCO, get the CSV zip from https://esco.ec.europa.eu/en/use-esco/download and type',
    '  npm run vocabulary -- PATH-OF-THE-ZIP',
  ].join('\n');
}

function counted(count: number, what: string): string {
  return `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`;
}
