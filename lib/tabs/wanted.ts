/** The part of an analysis that the person wants to see. */
import type { Analysis } from '../analysis.ts';
import type { TabReading } from '../messages.ts';
import type { Reading } from './readings.ts';

const isImplied = ({ evidence }: Analysis['skills'][number]): boolean => evidence === 'implied';

/** A reading as faces get it: without the skills that only a sentence means, where those are not wanted. */
export function readyReading({ analysis, url, complete }: Reading, shown: boolean): TabReading {
  const count = analysis.skills.filter(isImplied).length;
  const skills = shown ? analysis.skills : analysis.skills.filter((skill) => !isImplied(skill));
  return { state: 'ready', analysis: { ...analysis, skills }, implied: { shown, count }, complete, url };
}

/** How many skills are shown of an analysis. */
export function shownCount({ skills }: Analysis, isImpliedShown: boolean): number {
  return isImpliedShown ? skills.length : skills.filter((skill) => !isImplied(skill)).length;
}
