/** What a page was taken for, and what spoke for it, in words. */
import type { PageKind, PageSign } from '../../lib/posting.ts';
import type { Words } from '../words.tsx';

/** "a list of several jobs": fits after "this looks like". */
export function kindName({ t }: Words, kind: PageKind): string {
  const names: Record<PageKind, string> = {
    posting: t('posting.kind.posting'),
    expired: t('posting.kind.expired'),
    list: t('posting.kind.list'),
    form: t('posting.kind.form'),
    employer: t('posting.kind.employer'),
    article: t('posting.kind.article'),
    empty: t('posting.kind.empty'),
    other: t('posting.kind.other'),
  };
  return names[kind];
}

/** Signs that speak for an open posting: no reason why a page was taken for something else. */
const FOR_A_POSTING = new Set<PageSign>([
  'stated-posting',
  'requirements-section',
  'tasks-section',
  'benefits-section',
  'application-section',
  'posting-words',
  'posting-title',
  'seeks-someone',
  'asks-to-apply',
  'apply-control',
  'job-address',
  'lists-under-headings',
]);

/** The signs of a verdict that speak against an open posting, in their order. */
export function signsAgainst(signs: readonly PageSign[]): PageSign[] {
  return signs.filter((sign) => !FOR_A_POSTING.has(sign));
}

/** "many links to other jobs": one reason of several. */
export function signName({ t }: Words, sign: PageSign): string {
  const names: Record<PageSign, string> = {
    'stated-posting': t('posting.sign.statedPosting'),
    'stated-several': t('posting.sign.statedSeveral'),
    'several-postings': t('posting.sign.severalPostings'),
    'stated-expired': t('posting.sign.statedExpired'),
    'says-closed': t('posting.sign.saysClosed'),
    'requirements-section': t('posting.sign.requirementsSection'),
    'tasks-section': t('posting.sign.tasksSection'),
    'benefits-section': t('posting.sign.benefitsSection'),
    'application-section': t('posting.sign.applicationSection'),
    'posting-words': t('posting.sign.postingWords'),
    'posting-title': t('posting.sign.postingTitle'),
    'seeks-someone': t('posting.sign.seeksSomeone'),
    'asks-to-apply': t('posting.sign.asksToApply'),
    'apply-control': t('posting.sign.applyControl'),
    'job-address': t('posting.sign.jobAddress'),
    'many-job-links': t('posting.sign.manyJobLinks'),
    'result-count': t('posting.sign.resultCount'),
    'list-address': t('posting.sign.listAddress'),
    'form-fields': t('posting.sign.formFields'),
    'sign-in': t('posting.sign.signIn'),
    'few-words': t('posting.sign.fewWords'),
    'no-sections': t('posting.sign.noSections'),
    'lists-under-headings': t('posting.sign.listsUnderHeadings'),
    'reads-as-article': t('posting.sign.readsAsArticle'),
    'speaks-to-nobody': t('posting.sign.speaksToNobody'),
    'speaks-of-employer': t('posting.sign.speaksOfEmployer'),
    'candidate-profile': t('posting.sign.candidateProfile'),
    'other-offer': t('posting.sign.otherOffer'),
    'source-code': t('posting.sign.sourceCode'),
  };
  return names[sign];
}
