/** How much each sign moves the log odds that a page is one open posting. Written by `lib/train/verdict`. */
import type { PageSign } from '../../posting.ts';

export const BIAS = -1.5;

export const WEIGHTS: Readonly<Record<PageSign, number>> = {
  'stated-posting': 4.07,
  'stated-several': -2.5,
  'several-postings': -3.48,
  'stated-expired': -0.14,
  'says-closed': -8.37,
  'requirements-section': 0.6,
  'tasks-section': 0.5,
  'benefits-section': 0.23,
  'application-section': 0.1,
  'posting-words': 1.88,
  'posting-title': 2.4,
  'seeks-someone': 0.54,
  'asks-to-apply': 1.43,
  'apply-control': 1.31,
  'job-address': 1.2,
  'many-job-links': -4.12,
  'result-count': -2.18,
  'list-address': -1.8,
  'form-fields': -5.57,
  'sign-in': -2.06,
  'few-words': -4.28,
  'no-sections': -0.33,
  'lists-under-headings': 1.6,
  'reads-as-article': -6,
  'speaks-to-nobody': -1.87,
  'speaks-of-employer': -5,
  'candidate-profile': -3.72,
  'other-offer': -4.67,
  'source-code': -5.89,
};
