/** The part of an analysis that the person wants to see. */
import type { Analysis } from '../analysis.ts';
import type { TabReading } from '../messages.ts';
import type { Reading } from './readings.ts';

const isImplied = ({ evidence }: Analysis['skills'][number]): boolean => evidence === 'implied';

/** A reading as faces get it: without the skills that only a sentence means, where those are not wanted. */
export function readyReading(
  { analysis, url, complete, annotated, leftOut }: Reading,
  shown: boolean,
): TabReading {
  const count = analysis.skills.filter(isImplied).length;
  const skills = shown ? analysis.skills : analysis.skills.filter((skill) => !isImplied(skill));
  const implied = { shown, count };
  return { state: 'ready', analysis: { ...analysis, skills }, implied, complete, annotated, leftOut, url };
}

/** The number on the button: how many skills are shown; null where the page is not annotated. */
export function shownCount(
  { analysis: { skills }, annotated }: Pick<Reading, 'analysis' | 'annotated'>,
  isImpliedShown: boolean,
): number | null {
  if (!annotated) return null;
  return isImpliedShown ? skills.length : skills.filter((skill) => !isImplied(skill)).length;
}
