/** Sample answers, written for the project. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Analysis } from '../../../lib/analysis.ts';
import type { OccupationPage, SkillPage } from '../../../lib/lookup/pages.ts';
import type { TabReading } from '../../../lib/messages.ts';

function sample<Shape>(name: string): Shape {
  const file = path.resolve(import.meta.dirname, '../../fixtures/analyses', `${name}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Shape;
}

/** 17 skills of every evidence and necessity, three occupations, starter vocabulary. */
export const analyst = (): Analysis => sample('analyst');
/** 4 skills, nothing says which are required, no clear occupation, all of ESCO. */
export const care = (): Analysis => sample('care');
export const statisticsPage = (): SkillPage => sample('statistics-page');
/** 12 of 30 essential skills. */
export const dataAnalystPage = (): OccupationPage => sample('data-analyst-page');

export const ready = (analysis: Analysis, isImpliedShown = true): TabReading => ({
  state: 'ready',
  analysis,
  complete: true,
  implied: {
    shown: isImpliedShown,
    count: analysis.skills.filter(({ evidence }) => evidence === 'implied').length,
  },
  annotated: true,
  leftOut: [],
  url: 'https://jobs.example/1',
});
