/** How much each sign moves the log odds that a page is one open posting. Written by `lib/train/verdict`. */
import type { PageSign } from '../../posting.ts';

export const BIAS = -1.5;

export const WEIGHTS: Readonly<Record<PageSign, number>> = {
  'stated-posting': 4.09,
  'stated-several': -2.5,
  'several-postings': -3.55,
  'stated-expired': -0.16,
  'says-closed': -8.34,
  'requirements-section': 0.6,
  'tasks-section': 0.52,
  'benefits-section': 0.23,
  'application-section': 0.1,
  'posting-words': 1.9,
  'posting-title': 2.4,
  'seeks-someone': 0.47,
  'asks-to-apply': 1.42,
  'apply-control': 1.02,
  'job-address': 1.2,
  'many-job-links': -3.97,
  'result-count': -2.19,
  'list-address': -1.82,
  'form-fields': -5.39,
  'sign-in': -2.04,
  'few-words': -3.85,
  'no-sections': -0.33,
  'lists-under-headings': 1.6,
  'reads-as-article': -5.69,
  'speaks-to-nobody': -1.8,
  'speaks-of-employer': -5,
  'candidate-profile': -3.72,
  'other-offer': -4.73,
  'source-code': -5.88,
};
