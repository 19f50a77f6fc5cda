/**
 * Where boards keep a posting's parts, as lists of selectors. A rule is here only if genuine pages of the
 * board were at hand when it was written; what it says holds for those pages and may be outdated
 * tomorrow. Nothing depends on it: without any rule the page is read by what it states and by its main
 * content, and a rule that finds nothing is passed over.
 *
 * *Unverified*, since no genuine page was at hand, and so without a rule: StepStone, Indeed, EURES,
 * Bundesagentur für Arbeit, France Travail, Workday, Ashby, SmartRecruiters, Recruitee, Welcome to the
 * Jungle, InfoJobs, Pracuj, Xing, Breezy, BambooHR, iCIMS, Taleo, JazzHR, JobTeaser. They are read by the
 * structure they publish (JSON-LD, their state, headings), which own fixtures imitate.
 */
export interface BoardRule {
  board: string;
  /** The hosts of the board's pages, where the page tells its address. */
  hosts: RegExp;
  /** Elements that only this board's postings have: for pages under an employer's own address. */
  marks: string;
  /** The parts that hold the text, whichever of them a page has. */
  text: readonly string[];
  title: string;
  employer: string | null;
  /** What lies in those parts and is no text of the posting. */
  without: string | null;
  /** Shown only where the posting is closed. */
  closed: string | null;
}

export const BOARD_RULES: readonly BoardRule[] = [
  {
    board: 'Greenhouse',
    hosts: /(^|\.)(job-)?boards(\.eu)?\.greenhouse\.io$/,
    marks: '.job-post .job__description',
    text: ['.job__description'],
    title: '.job__title h1',
    employer: null,
    without: '.job__tags,.application--container,form',
    closed: null,
  },
  {
    board: 'jobs.cz',
    hosts: /(^|\.)(jobs|prace)\.cz$/,
    marks: '[data-jobad="body"]',
    text: [
      '.RichContent',
      '.content-rich-text',
      '.jobad__body',
      '.clearfix:has(+ h2 + .jobad__body)',
      '.JobDescriptionBenefits',
      'div:not(.JobDescriptionActions):has(> p.text-secondary)',
    ],
    title: 'h1',
    employer: null,
    without: null,
    closed: null,
  },
  {
    board: 'LinkedIn, signed out',
    hosts: /(^|\.)linkedin\.com$/,
    marks: '.show-more-less-html__markup',
    text: ['.show-more-less-html__markup'],
    title: '.topcard__title,.top-card-layout__title',
    employer: '.topcard__org-name-link,.topcard__flavor:first-child',
    without: null,
    closed: '.closed-job',
  },
  {
    board: 'We Work Remotely',
    hosts: /(^|\.)weworkremotely\.com$/,
    marks: '#job-listing-show-container',
    text: ['#job-listing-show-container'],
    title: '.listing-header h1',
    employer: null,
    without: null,
    closed: null,
  },
  {
    board: 'Stack Overflow Jobs',
    hosts: /(^|\.)stackoverflow\.com$/,
    marks: '.job-details--header',
    text: ['#overview-items .fs-body2'],
    title: '.job-details--header h1',
    employer: '.job-details--header .fs-body3 a',
    without: null,
    closed: null,
  },
];
