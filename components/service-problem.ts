import type { ProblemShown } from '../lib/esco/api/shown.ts';
import type { Translate } from './words.tsx';

/** What a failure of the ESCO service means, and what to do. */
export function serviceProblem(t: Translate, { code, detail }: ProblemShown): string {
  return code === 'unexpected' ? t('service.problem.unexpected', { detail }) : t(`service.problem.${code}`);
}
