/** Tells one open job posting from result lists, forms, closed postings and other pages, with reasons. */
import type { PageKind, PageSign, PageVerdict, Section } from '../../posting.ts';
import { inOneGo } from '../in-one-go.ts';
import { postingWords } from '../sections.ts';
import { isArticleAddress } from './about-work.ts';
import { isFormOnly, isJobAddress, isListAddress, type PageFacts } from './facts.ts';
import type { NoticePart } from './notice.ts';
import { BIAS, WEIGHTS } from './weights.ts';
import { ASKS, CONTRACT, GUIDE, HOME, JOB_TITLE, otherOffer, PROGRAMMES, SEEKS } from './words.ts';

/** What a sign that speaks against a posting makes the page look like. */
const KIND_OF: Partial<Record<PageSign, PageKind>> = {
  'says-closed': 'expired',
  'many-job-links': 'list',
  'result-count': 'list',
  'list-address': 'list',
  'stated-several': 'list',
  'several-postings': 'list',
  'form-fields': 'form',
  'reads-as-article': 'article',
  'speaks-to-nobody': 'article',
  'speaks-of-employer': 'employer',
  'candidate-profile': 'other',
  'other-offer': 'other',
  'source-code': 'other',
  'sign-in': 'other',
  'few-words': 'empty',
};
/** Fewer words outside of forms, and the page counts as empty whatever else it shows. */
const FEWEST_WORDS = 15;
/** The shortest ads that say whom they want and what to do have as many words. */
const FEWEST_OF_AD = 30;
/** A page with fewer words is no article, however it is written. */
const FEWEST_OF_ARTICLE = 300;
/** Characters in which an ad says that it is one. */
const LONGEST_WORDING = 12_000;
/** A page with so many links to postings that is nothing else leads to them. */
const MANY_LINKS = 8;
/** A sign that moves the odds by less is not worth naming. */
const WORTH_NAMING = 0.1;

/** The verdict of a small logistic model over signs that can be said in words. */
export function verdictOf(facts: PageFacts): PageVerdict {
  return inOneGo(verdictInSteps(facts));
}

/** As `verdictOf`, with places where the work can rest. */
export function* verdictInSteps(facts: PageFacts): Generator<void, PageVerdict> {
  const strengths = yield* signsInSteps(facts);
  const parts = [...strengths].map(([sign, strength]) => ({ sign, part: strength * WEIGHTS[sign] }));
  const odds = parts.reduce((sum, { part }) => sum + part, BIAS);
  const probability = 1 / (1 + Math.exp(-odds));
  const named = parts
    .filter(({ part }) => Math.abs(part) >= WORTH_NAMING)
    .toSorted((a, b) => Math.abs(b.part) - Math.abs(a.part));
  const isPosting = probability >= 0.5;
  return {
    kind: isPosting ? 'posting' : kindOf(parts, facts),
    probability: Math.round(probability * 1000) / 1000,
    signs: named.map(({ sign }) => sign),
  };
}

function kindOf(parts: readonly { sign: PageSign; part: number }[], facts: PageFacts): PageKind {
  if (facts.saysClosed) return 'expired';
  if (isFormOnly(facts)) return 'form';
  const sums = new Map<PageKind, number>();
  for (const { sign, part } of parts) {
    const kind = KIND_OF[sign];
    if (kind !== undefined && part < 0) sums.set(kind, (sums.get(kind) ?? 0) + part);
  }
  const [worst] = [...sums].toSorted((a, b) => a[1] - b[1]);
  const isEmpty = worst?.[0] === 'empty' && wordsIn(facts.text) < FEWEST_WORDS;
  if (isEmpty) return 'empty';
  const kind =
    worst?.[0] === 'empty' ? secondOf(sums) : worst !== undefined && worst[1] <= -0.5 ? worst[0] : undefined;
  return kind ?? (facts.jobLinksInPage >= MANY_LINKS ? 'list' : 'other');
}

function secondOf(sums: ReadonlyMap<PageKind, number>): PageKind | undefined {
  const [second] = [...sums].filter(([kind]) => kind !== 'empty').toSorted((a, b) => a[1] - b[1]);
  return second !== undefined && second[1] <= -0.5 ? second[0] : undefined;
}

/** Each sign with its strength, 0…1 (links may count for more). Signs that are absent are left out. */
export function signsOf(facts: PageFacts): Map<PageSign, number> {
  return inOneGo(signsInSteps(facts));
}

/** Each large pattern is prepared when it is first used: there is a rest before it. */
function* signsInSteps(facts: PageFacts): Generator<void, Map<PageSign, number>> {
  const signs = new Map<PageSign, number>();
  const set = (sign: PageSign, strength: number | boolean): void => {
    const value = Number(strength);
    if (value > 0) signs.set(sign, value);
  };
  const words = wordsIn(facts.text);
  const has = (...sections: Section[]): boolean => sections.some((each) => facts.sections.includes(each));
  const describes = has('requirements', 'nice-to-have') || has('tasks');
  // Data beside a form say what the form is for, not what the page shows.
  set('stated-posting', facts.isStatedText && !isFormOnly(facts));
  set('stated-several', facts.stated >= 3 && !facts.isStatedText);
  set('several-postings', facts.isStatedText ? 0 : Math.min(1, (facts.repeatedHeadings - 1) / 2));
  set('stated-expired', facts.isPastEnd);
  set('says-closed', facts.saysClosed);
  set('requirements-section', has('requirements', 'nice-to-have'));
  set('tasks-section', has('tasks'));
  set('benefits-section', has('benefits'));
  set('application-section', has('application'));
  set('no-sections', !describes && !has('benefits') && facts.listsUnderHeadings < 2);
  set('lists-under-headings', Math.min(1, facts.listsUnderHeadings / 3));
  yield;
  // A short ad has room for few of them.
  const wordsOfPostings = Math.min(1, postingWords(facts.text) / Math.min(6, Math.max(2.5, words / 25)));
  set('posting-words', wordsOfPostings);
  yield;
  const wording = facts.text.slice(0, LONGEST_WORDING);
  const saysSought = SEEKS.test(wording) || isThreadHead(facts.text);
  yield;
  const saysApply = ASKS.test(wording);
  yield;
  const notice = noticeStrength(facts.noticeParts, saysSought, saysApply);
  const seeks = saysSought || (notice > 0 && facts.noticeParts.has('opens'));
  const asks = saysApply || (notice > 0 && facts.noticeParts.has('applying'));
  const isWanting = seeks || asks;
  const isDescribed = describes || notice >= SURE_NOTICE;
  // What a job is called is what its profile is called too: a name counts wholly where someone is wanted.
  const isNamedAfterJob = JOB_TITLE.test(facts.title ?? firstLineOf(facts.text));
  set('posting-title', isNamedAfterJob && (isWanting || facts.hasApplyControl || facts.stated > 0 ? 1 : 0.6));
  set('seeks-someone', seeks);
  set('asks-to-apply', asks);
  set('apply-control', facts.hasApplyControl);
  set('job-address', facts.address !== null && isJobAddress(facts.address));

  set('list-address', facts.address !== null && isListAddress(facts.address) && (isDescribed ? 0.3 : 1));
  const says = Number(seeks) + Number(asks) + wordsOfPostings;
  const isWhole = says >= 1.3 && words >= FEWEST_OF_AD;
  // Whom the page's own data call a posting, or who tells tasks and asks for skills, may be brief.
  const mayBeBrief =
    words >= FEWEST_WORDS &&
    (facts.isStatedText || (has('requirements', 'nice-to-have') && has('tasks') && words >= FEWEST_OF_AD));
  set(
    'few-words',
    Math.max(0, Math.min(1, (120 - words) / 80)) *
      (isFormOnly(facts) ? 0 : isWhole ? 0.15 : mayBeBrief ? 0.4 : 1),
  );
  set('many-job-links', facts.jobLinks < 5 ? 0 : Math.min(2, (facts.jobLinks * 25) / Math.max(1, words)));
  // Beside a posting that a list has opened, the list's own signs count for less.
  const isOpened = describes && facts.jobLinks < 5;
  set('result-count', facts.hasResultCount && (isOpened ? 0.3 : 1));
  set('form-fields', facts.fields < 5 ? 0 : formStrength(facts, describes));
  set('sign-in', facts.asksToSignIn && words < 150);
  set('reads-as-article', articleStrength(facts, words, describes, isWanting));
  // Beside a button that begins an application, tasks and skills in plain lists need no "you".
  const needsNoWords = facts.isStatedText
    ? 1
    : describes && facts.hasApplyControl
      ? Math.max(notice, 0.5)
      : notice;
  set('speaks-to-nobody', silence(facts.addressRate) * (1 - needsNoWords));
  set('speaks-of-employer', employerStrength(facts, isDescribed));
  const speaksOfPerson = facts.speaksOfPerson && !has('tasks') && !(seeks && asks);
  set('candidate-profile', facts.types.has('ProfilePage') ? 1 : speaksOfPerson ? (seeks ? 0.5 : 1) : 0);
  yield;
  set('other-offer', otherOfferStrength(facts));
  set('source-code', Math.min(1, Math.max(0, facts.code - 0.025) / 0.02));
  return signs;
}

/** Nearly every ad says "we" or "you" more often than once in a hundred words. */
const SPEAKS_ENOUGH = 0.8;

function silence(rate: number | null): number {
  return rate === null ? 0 : Math.max(0, 1 - rate / SPEAKS_ENOUGH);
}

/**
 * How surely a text is the notice of a vacancy: one that says where to apply or that a post is open, and more. News
 * has a date or a contract, a profile says what is asked for; hardly one has three of the four.
 */
function noticeStrength(parts: ReadonlySet<NoticePart>, seeks: boolean, asks: boolean): number {
  const opens = seeks || parts.has('opens');
  const applying = asks || parts.has('applying');
  const count = [opens, applying, parts.has('holder'), parts.has('terms')].filter(Boolean).length;
  return opens || applying ? (BY_PARTS[count] ?? 0) : 0;
}

/** Three parts: such a text describes a post, with headings or without. */
const SURE_NOTICE = 0.8;

/** By how many of the four parts a text has. */
const BY_PARTS = [0, 0, 0.3, 0.8, 1];

/** A text without a title may begin with one, as lines of "Who is hiring?" threads do. */
function firstLineOf(text: string): string {
  return text.slice(0, LONGEST_FIRST_LINE).split('\n', 1)[0] ?? '';
}

const LONGEST_FIRST_LINE = 200;

/** "Employer | Job | Place | Full-time": how ads begin in threads and channels. */
function isThreadHead(text: string): boolean {
  const line =
    text
      .slice(0, LONGEST_THREAD_HEAD)
      .split('\n')
      .find((each) => each.includes('|')) ?? '';
  return line.split('|').length >= 3 && CONTRACT.test(line);
}

const LONGEST_THREAD_HEAD = 400;

/** Two different words of another trade are no chance, except in a posting named after a job of that trade. */
function otherOfferStrength({ text, title }: PageFacts): number {
  const said = new Set(text.slice(0, LONGEST_WORDING).toLowerCase().match(otherOffer()) ?? []);
  const strength = Math.min(1, Math.max(0, said.size - 1) / 2);
  return title !== null && JOB_TITLE.test(title) ? strength / 4 : strength;
}

/** The share of words in forms; where the fields stand in no form, how few words there are for each. */
function formStrength({ formWords, fields, shownWords }: PageFacts, describes: boolean): number {
  const share = formWords / Math.max(1, formWords + shownWords);
  return describes ? share : Math.max(share, Math.min(1, (fields * 8) / Math.max(1, shownWords)));
}

const ARTICLES = [
  'Article',
  'NewsArticle',
  'BlogPosting',
  'TechArticle',
  'Report',
  'Recipe',
  'Product',
  'Event',
];

function articleStrength(facts: PageFacts, words: number, describes: boolean, isWanting: boolean): number {
  const isStated = ARTICLES.some((type) => facts.types.has(type)) && facts.stated === 0;
  const prose = Math.max(0, facts.longParagraphs - 0.45) / 0.55;
  // Ads are written in paragraphs too: then they say that someone is wanted.
  const isNamedAfterJob = facts.title !== null && JOB_TITLE.test(facts.title);
  const ofProse = describes || isWanting ? 0.15 : isNamedAfterJob ? 0.25 : 0.4;
  const isLong = Math.min(1, words / FEWEST_OF_ARTICLE);
  const isGuide = facts.names.slice(0, 3).some((name) => GUIDE.test(name));
  const isAmongArticles = facts.address !== null && isArticleAddress(facts.address);
  const strength =
    (isStated ? 0.6 : 0) +
    (facts.hasByline ? 0.4 : 0) +
    (isGuide ? 0.8 : 0) +
    (isAmongArticles ? 0.5 : 0) +
    Math.min(0.75, Math.max(0, facts.wordsAboutWork - 1) * 0.35) +
    Math.min(0.6, facts.reportedSpeech * 0.3) +
    Math.min(0.9, facts.definesOccupation * 0.5) +
    prose * ofProse * isLong;
  return Math.min(1, strength);
}

function employerStrength(facts: PageFacts, describes: boolean): number {
  const isHome =
    facts.address !== null &&
    /^https?:\/\/[^/]+\/?(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:\?.*)?$/i.test(facts.address);
  const isAbout =
    facts.address !== null &&
    /\/(about|ueber-uns|uber-uns|a-propos|qui-sommes|sobre|chi-siamo|over-ons|o-nas|om-oss|om-os|meista|company|unternehmen|culture|team|benefits)\b/i.test(
      facts.address,
    );
  const isCalledHome = facts.title !== null && HOME.test(facts.title.trim());
  const isNamedAfterJob = facts.title !== null && JOB_TITLE.test(facts.title);
  const speaks = facts.sections.filter((section) => section === 'employer' || section === 'benefits').length;
  const share = facts.sections.length === 0 ? 0 : speaks / facts.sections.length;
  if (facts.title !== null && PROGRAMMES.test(facts.title)) return 1;
  const strength =
    (isHome || isCalledHome ? 0.6 : 0) +
    (isAbout ? (describes ? 0.15 : 0.4) : 0) +
    (describes ? 0 : share * 0.6);
  return isNamedAfterJob && !isHome ? strength / 3 : Math.min(1, strength);
}

function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
