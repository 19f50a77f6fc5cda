/** How much each sign moves the log odds that a page is one open posting. Written by `lib/train/verdict`. */
import type { PageSign } from '../../posting.ts';

export const BIAS = -1.5;

export const WEIGHTS: Readonly<Record<PageSign, number>> = {
  'stated-posting': 3.87,
  'stated-several': -2.5,
  'stated-expired': -0.13,
  'says-closed': -8.49,
  'requirements-section': 0.6,
  'tasks-section': 0.5,
  'benefits-section': 0.23,
  'application-section': 0.1,
  'posting-words': 1.49,
  'posting-title': 2.4,
  'seeks-someone': 1.07,
  'asks-to-apply': 1.87,
  'apply-control': 0.27,
  'job-address': 1.2,
  'many-job-links': -4.04,
  'result-count': -2.24,
  'list-address': -1.72,
  'form-fields': -5.6,
  'sign-in': -2,
  'few-words': -4.92,
  'no-sections': -0.33,
  'lists-under-headings': 1.6,
  'reads-as-article': -4.43,
  'speaks-of-employer': -5,
  'candidate-profile': -3.22,
  'other-offer': -5.14,
  'source-code': -6.09,
};
