/** How much each sign moves the log odds that a page is one open posting. Written by `lib/train/verdict`. */
import type { PageSign } from '../../posting.ts';

export const BIAS = -1.5;

export const WEIGHTS: Readonly<Record<PageSign, number>> = {
  'stated-posting': 4.28,
  'stated-several': -2.5,
  'stated-expired': -0.13,
  'says-closed': -8.29,
  'requirements-section': 0.6,
  'tasks-section': 0.87,
  'benefits-section': 0.23,
  'application-section': 0.1,
  'posting-words': 2.1,
  'posting-title': 1.55,
  'seeks-someone': 1.19,
  'asks-to-apply': 1.05,
  'apply-control': 0.51,
  'job-address': 1.2,
  'many-job-links': -3.67,
  'result-count': -1.84,
  'list-address': -1.56,
  'form-fields': -5.76,
  'sign-in': -2.02,
  'few-words': -2.31,
  'no-sections': -0.33,
  'lists-under-headings': 1.6,
  'reads-as-article': -3.46,
  'speaks-of-employer': -3.32,
  'candidate-profile': -3.2,
  'source-code': -6.22,
};
