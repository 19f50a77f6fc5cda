/** Results as tables for people. */
import { textTable } from '../table.ts';
import type { AnnotateFailure, AnnotateResult } from './result.ts';

export function printResult(result: AnnotateResult | AnnotateFailure): string {
  if ('error' in result) return `${result.id}: ${result.error}\n`;
  const { posting, vocabulary, skills, occupations, ranking } = result;
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
            [...new Set(skill.mentions.map(({ text }) => text.replace(/\s+/g, ' ')))].slice(0, 3).join(' · '),
          ]),
        ),
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
    'How likely is a rule of thumb, not yet a measured probability.',
    '',
  ].join('\n');
}
