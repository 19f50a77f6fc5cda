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
  'tasks-section': 0.59,
  'benefits-section': 0.23,
  'application-section': 0.1,
  'posting-words': 1.99,
  'posting-title': 2.4,
  'seeks-someone': 0.4,
  'asks-to-apply': 1.4,
  'apply-control': 1.23,
  'job-address': 1.2,
  'many-job-links': -4.03,
  'result-count': -2.2,
  'list-address': -1.86,
  'form-fields': -5.39,
  'sign-in': -2.04,
  'few-words': -3.77,
  'no-sections': -0.33,
  'lists-under-headings': 1.6,
  'reads-as-article': -5.73,
  'speaks-to-nobody': -1.89,
  'speaks-of-employer': -5,
  'candidate-profile': -3.71,
  'other-offer': -4.67,
  'source-code': -5.88,
};
