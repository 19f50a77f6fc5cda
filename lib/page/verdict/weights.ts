/** How much each sign moves the log odds that a page is one open posting. Written by `lib/train/verdict`. */
import type { PageSign } from '../../posting.ts';

export const BIAS = -1.5;

export const WEIGHTS: Readonly<Record<PageSign, number>> = {
  'stated-posting': 4.57,
  'stated-several': -2.5,
  'stated-expired': -0.13,
  'says-closed': -8.52,
  'requirements-section': 0.6,
  'tasks-section': 0.5,
  'benefits-section': 0.23,
  'application-section': 0.18,
  'posting-words': 3.21,
  'posting-title': 1.95,
  'seeks-someone': 0.63,
  'asks-to-apply': 1.08,
  'apply-control': 0.33,
  'job-address': 1.2,
  'many-job-links': -3.95,
  'result-count': -2.15,
  'list-address': -2.21,
  'form-fields': -6.36,
  'sign-in': -2.02,
  'few-words': -3.38,
  'no-sections': -0.33,
  'lists-under-headings': 1.6,
  'reads-as-article': -3.84,
  'speaks-of-employer': -3.33,
  'candidate-profile': -2.69,
  'source-code': -5,
};
