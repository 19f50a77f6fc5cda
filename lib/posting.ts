/** A job posting as text. Every room may name these types; the lists they are made from are for those who check shapes. */

export const SECTIONS = [
  'title',
  'requirements',
  'tasks',
  'nice-to-have',
  'benefits',
  'employer',
  'legal',
  'application',
  'unknown',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Sections that ask nothing of the reader: what they name is left out, unless the person takes them in. */
export type LeftOutSection = 'benefits' | 'employer' | 'legal' | 'application';

/**
 * Where the text was found. `state`: data that the page's own script would draw from; `frame`: a frame of
 * the same site; `shadow`: a component's own tree; `text`: no page at all.
 */
export const POSTING_SOURCES = [
  'selection',
  'json-ld',
  'microdata',
  'rdfa',
  'board',
  'main',
  'frame',
  'shadow',
  'state',
  'text',
] as const;
export type PostingSource = (typeof POSTING_SOURCES)[number];

/** What the page was taken for. `form`: an application form; `employer`: a company's own page. */
export const PAGE_KINDS = [
  'posting',
  'expired',
  'list',
  'form',
  'employer',
  'article',
  'empty',
  'other',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** What spoke for or against one open posting. */
export const PAGE_SIGNS = [
  'stated-posting',
  'stated-several',
  'several-postings',
  'stated-expired',
  'says-closed',
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
  'many-job-links',
  'result-count',
  'list-address',
  'form-fields',
  'sign-in',
  'few-words',
  'no-sections',
  'lists-under-headings',
  'reads-as-article',
  'speaks-to-nobody',
  'speaks-of-employer',
  'candidate-profile',
  'other-offer',
  'source-code',
] as const;
export type PageSign = (typeof PAGE_SIGNS)[number];

export interface PageVerdict {
  kind: PageKind;
  /** 0…1: how likely the page shows one open posting. */
  probability: number;
  /** What decided, the weightiest first. */
  signs: PageSign[];
}

/**
 * `used`: the text is from here. `added`: something of it is (a title, lines the page does not show).
 * `absent`: the page has none. `not-shown`: the page shows something else. `several`: more than one
 * posting, none of them the page's. `too-short`: less than a description. `broken`: cannot be read.
 * `not-needed`: a better source had all. `switched-off`: not asked.
 */
export const READING_OUTCOMES = [
  'used',
  'added',
  'absent',
  'not-shown',
  'several',
  'too-short',
  'broken',
  'not-needed',
  'switched-off',
] as const;
export type ReadingOutcome = (typeof READING_OUTCOMES)[number];

/** One step of the reading, in the order they are tried. */
export interface ReadingStep {
  source: PostingSource;
  outcome: ReadingOutcome;
}

/** A paragraph, heading or list item: a slice `[start, end)` of `Posting.text` in UTF-16 code units. */
export interface Block {
  start: number;
  end: number;
  section: Section;
  /** ISO 639-1 code where the block is written in another language than the posting. */
  language?: string;
}

export interface Posting {
  title: string | null;
  employer: string | null;
  /** ISO 639-1 code of the text, null where it could not be told. */
  language: string | null;
  source: PostingSource;
  /** Why the text was taken from `source`: what each step of the reading found. */
  steps: ReadingStep[];
  verdict: PageVerdict;
  /** `verdict.kind === 'posting'`. */
  isPosting: boolean;
  /** The whole text that is matched. Offsets everywhere else refer to it; it is never normalised. */
  text: string;
  /** In order, without overlap. Text between blocks is not matched. */
  blocks: Block[];
}
