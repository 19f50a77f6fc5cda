/** Results as tables for people. */
import { textTable } from '../table.ts';
import type { AnnotateFailure, AnnotateResult } from './result.ts';

/** Different wordings shown of one skill. */
const MOST_WORDINGS = 3;

export function printResult(result: AnnotateResult | AnnotateFailure): string {
  if ('error' in result) return `${result.id}: ${result.error}\n`;
  const { posting, vocabulary, skills, occupations, unlisted, ranking } = result;
  const facts = [
    posting.employer,
    posting.language,
    `read from: ${posting.source}`,
    posting.isPosting ? null : 'does not look like a posting',
  ];
  return [
    `${posting.title ?? result.id}`,
    facts.filter((fact) => fact !== null).join(' · '),
    '',
    occupations.length === 0
      ? 'Occupations: none clear'
      : textTable(
          ['Occupation', 'ESCO code', '>how likely'],
          occupations.map(({ label, code, probability }) => [label, code, probability.toFixed(2)]),
        ),
    '',
    skills.length === 0
      ? 'Skills: none found'
      : textTable(
          ['Skill', 'evidence', 'necessity', '>how likely', 'words'],
          skills.map((skill) => [
            skill.label,
            skill.evidence,
            skill.necessity,
            skill.probability.toFixed(2),
            wordsOf(skill),
          ]),
        ),
    ...(unlisted.length === 0
      ? []
      : [
          '',
          'Looks like a skill, not in this vocabulary:',
          ...unlisted.map(({ text }) => `  ${inLine(text)}`),
        ]),
    ...(ranking
      ? [
          '',
          textTable(
            ['Ranked skill', '>score'],
            ranking.map(([uri, score]) => [uri, score.toFixed(3)]),
          ),
        ]
      : []),
    '',
    `ESCO ${vocabulary.version}, labels in ${vocabulary.language}, ${vocabulary.skills} skills, ${vocabulary.occupations} occupations.`,
    ...(result.calibrated ? [] : ['How likely is a rule of thumb, not a measured probability.']),
    '',
  ].join('\n');
}

/** The words that name a skill, or for an implied one the words that carried it. */
function wordsOf({ mentions, reason }: AnnotateResult['skills'][number]): string {
  const places = mentions.length > 0 || !reason ? mentions : [reason];
  return [...new Set(places.map(({ text }) => inLine(text)))].slice(0, MOST_WORDINGS).join(' · ');
}

const inLine = (text: string) => text.replace(/\s+/g, ' ');
