/** How much each sign moves the log odds that a page is one open posting. Written by `lib/train/verdict`. */
import type { PageSign } from '../../posting.ts';

export const BIAS = -1.5;

export const WEIGHTS: Readonly<Record<PageSign, number>> = {
  'stated-posting': 4.06,
  'stated-several': -2.5,
  'several-postings': -3.56,
  'stated-expired': -0.15,
  'says-closed': -8.36,
  'requirements-section': 0.6,
  'tasks-section': 0.64,
  'benefits-section': 0.23,
  'application-section': 0.1,
  'posting-words': 1.94,
  'posting-title': 2.4,
  'seeks-someone': 0.44,
  'asks-to-apply': 1.39,
  'apply-control': 1.22,
  'job-address': 1.2,
  'many-job-links': -4.03,
  'result-count': -2.21,
  'list-address': -1.86,
  'form-fields': -5.39,
  'sign-in': -2.04,
  'few-words': -3.77,
  'no-sections': -0.33,
  'lists-under-headings': 1.6,
  'reads-as-article': -5.7,
  'speaks-to-nobody': -1.9,
  'speaks-of-employer': -5,
  'candidate-profile': -3.72,
  'other-offer': -4.66,
  'source-code': -5.89,
};
