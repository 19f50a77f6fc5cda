/** How much each sign moves the log odds that a page is one open posting. Written by `lib/train/verdict`. */
import type { PageSign } from '../../posting.ts';

export const BIAS = -1.5;

export const WEIGHTS: Readonly<Record<PageSign, number>> = {
  'stated-posting': 3.86,
  'stated-several': -2.5,
  'stated-expired': -0.13,
  'says-closed': -8.59,
  'requirements-section': 0.6,
  'tasks-section': 0.5,
  'benefits-section': 0.23,
  'application-section': 0.1,
  'posting-words': 1.6,
  'posting-title': 2.39,
  'seeks-someone': 1.14,
  'asks-to-apply': 2,
  'apply-control': 0.27,
  'job-address': 1.2,
  'many-job-links': -4.14,
  'result-count': -2.24,
  'list-address': -1.74,
  'form-fields': -5.63,
  'sign-in': -2,
  'few-words': -4.81,
  'no-sections': -0.33,
  'lists-under-headings': 1.6,
  'reads-as-article': -4.48,
  'speaks-of-employer': -5,
  'candidate-profile': -3.29,
  'other-offer': -5.27,
  'source-code': -6.18,
};
