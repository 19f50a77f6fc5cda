/** Tells a job posting from result lists, application forms, empty shells and other pages. */
import type { PageVerdict, Section } from '../posting.ts';
import { postingWords } from './sections.ts';

export interface PageSigns {
  /** A title was found that the page's data, headings or name carry. */
  title: string | null;
  /** The text that was read, the texts of forms left out. */
  text: string;
  sections: readonly Section[];
  /** How many postings the page's own data states. */
  stated: number;
  /** The stated posting's text is what was read. */
  isStatedText: boolean;
  /** Links to other postings in the part that was read. */
  jobLinks: number;
  /** Fields to be filled in, search fields aside. */
  fields: number;
}

const TELLING = new Set<Section>(['requirements', 'tasks', 'nice-to-have', 'benefits', 'application']);

/** What the page is taken for. */
export function verdictOf(signs: PageSigns): PageVerdict {
  if (isPosting(signs)) return { kind: 'posting', probability: 0.9, signs: [] };
  const kind = signs.jobLinks >= 8 ? 'list' : signs.fields >= 6 ? 'form' : 'other';
  return { kind: signs.text === '' ? 'empty' : kind, probability: 0.1, signs: [] };
}

/** True where the text reads like one posting. Rules of thumb, not measured on a large set. */
function isPosting(signs: PageSigns): boolean {
  const words = signs.text.match(/\S+/g)?.length ?? 0;
  const kinds = new Set(signs.sections.filter((section) => TELLING.has(section))).size;
  const hits = postingWords(signs.text);
  if (signs.isStatedText && signs.stated === 1) return words >= 20;
  if (isList(signs, words, kinds) || words < 40) return false;
  // A form asks, it does not describe: without tasks or requirements it is no posting.
  const describes = signs.sections.includes('requirements') || signs.sections.includes('tasks');
  if (signs.fields >= 6 && !(describes && words >= 150)) return false;
  if (signs.isStatedText) return true;
  return kinds >= 3 || (kinds >= 2 && hits >= 2) || (describes && hits >= 3) || (words >= 60 && hits >= 4);
}

function isList(signs: PageSigns, words: number, kinds: number): boolean {
  const isCounted =
    /\d[\d.,'’ ]*\+?\s+.{0,40}\b(jobs|vacancies|positions|stellen|stellenangebote|offres|emplois|nabídek)\b/i;
  if (signs.title !== null && isCounted.test(signs.title)) return true;
  if (signs.stated > 3 && !signs.isStatedText) return true;
  return signs.jobLinks >= 8 && (signs.jobLinks * 25 > words || kinds < 2);
}

const JOB_ADDRESS =
  /\/(jobs?|job-?details?|stellen?|stellenangebote?|emplois?|offres?|vacanc(?:y|ies)|positions?|careers?|viewjob|rc\/clk)\b[^#]*[\d-]/i;

/** How many elements among the given ones are links to postings by their address. */
export function countJobLinks(elements: Iterable<Element>): number {
  const addresses = new Set<string>();
  for (const element of elements) {
    const address = element.getAttribute('href') ?? '';
    if (address.length < 600 && JOB_ADDRESS.test(address)) addresses.add(address);
  }
  return addresses.size;
}

/** How many fields a person could fill in, search and sign-in aside. */
export function countFields(document: Document): number {
  let fields = 0;
  for (const field of document.querySelectorAll('input,textarea,select')) {
    const type = (field.getAttribute('type') ?? 'text').toLowerCase();
    const counts = field.localName !== 'input' || /^(text|email|tel|file|date|number|url|radio)$/.test(type);
    if (counts && !field.closest('header,nav,footer,[role="search"]')) fields++;
  }
  return fields;
}
