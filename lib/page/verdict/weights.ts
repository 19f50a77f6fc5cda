/** How much each sign moves the log odds that a page is one open posting. */
import type { PageSign } from '../../posting.ts';

export const BIAS = -2.2;

export const WEIGHTS: Readonly<Record<PageSign, number>> = {
  'stated-posting': 2.2,
  'stated-several': -2.5,
  'stated-expired': -0.4,
  'says-closed': -9,
  'requirements-section': 1.8,
  'tasks-section': 1.5,
  'benefits-section': 0.7,
  'application-section': 0.3,
  'no-sections': -1.2,
  'lists-under-headings': 0.8,
  'posting-words': 2.4,
  'posting-title': 1.2,
  'apply-control': 0.8,
  'job-address': 0.6,
  'list-address': -1.5,
  'few-words': -3.5,
  'many-job-links': -4,
  'result-count': -2.5,
  'form-fields': -6,
  'sign-in': -2,
  'reads-as-article': -4,
  'speaks-of-employer': -2.5,
  'candidate-profile': -3,
  'source-code': -7,
};
