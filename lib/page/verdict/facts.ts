/** What can be counted in a page that tells one open posting from anything else. */
import type { Section } from '../../posting.ts';
import { inOneGo } from '../in-one-go.ts';
import type { LineSection } from '../sections.ts';
import type { VisibleLine } from '../visible-text.ts';
import type { NoticePart } from './notice.ts';
import { type SectionedLine, wordingInSteps } from './wording.ts';
import { APPLY, BYLINE, CANDIDATE, RESULT_COUNT, SAYS_CLOSED, SIGN_IN } from './words.ts';

export interface PageFacts {
  /** A title was found that the page's data, headings or name carry. */
  title: string | null;
  /** What the page is called in its own head. */
  names: readonly string[];
  /** The address the page gives itself, null where it gives none. */
  address: string | null;
  /** The text that was read, the texts of forms left out. */
  text: string;
  sections: readonly Section[];
  /** Words of the text that the page shows. */
  shownWords: number;
  /** Words that stand in forms to be filled in. */
  formWords: number;
  /** Fields to be filled in, search and sign-in aside. */
  fields: number;
  /** How many postings the page's own data state. */
  stated: number;
  /** The text that was read is the one stated posting, or holds it. */
  isStatedText: boolean;
  /** The stated closing date has passed. */
  isPastEnd: boolean;
  /** Types of other things the page states: `NewsArticle`, `Person`… */
  types: ReadonlySet<string>;
  /** Links to other postings in the part that was read. */
  jobLinks: number;
  /** Links to postings anywhere in the page, menus included. */
  jobLinksInPage: number;
  /** Share of the text that stands in paragraphs of several sentences, not in items or short lines. */
  longParagraphs: number;
  /** Lists, or runs of short lines, that each stand under a short line of their own. */
  listsUnderHeadings: number;
  saysClosed: boolean;
  hasApplyControl: boolean;
  hasResultCount: boolean;
  hasByline: boolean;
  asksToSignIn: boolean;
  speaksOfPerson: boolean;
  /** Words in a hundred that speak to the reader or for the writer, null where that cannot be told. */
  addressRate: number | null;
  /** Different words of those who write about work, not for a post. */
  wordsAboutWork: number;
  /** How often somebody's words are given, with who said them. */
  reportedSpeech: number;
  /** Different questions about an occupation and sentences that define one. */
  definesOccupation: number;
  /** What the text has of a vacancy's notice. */
  noticeParts: ReadonlySet<NoticePart>;
  /** How often the same heading of requirements or tasks stands in the text. */
  repeatedHeadings: number;
  /** Share of the characters that only source code uses so often. */
  code: number;
}

/** Fewer words beside the fields, and the page is a form. */
const FEWEST_BESIDE_FORM = 40;

/** True for a page that shows fields and hardly anything else, whatever its data say. */
export function isFormOnly({ fields, shownWords }: Pick<PageFacts, 'fields' | 'shownWords'>): boolean {
  return fields >= 5 && shownWords < FEWEST_BESIDE_FORM;
}

/** The facts of plain text, where there is no page around it. */
export function factsOfText(text: string, title: string | null, lines: readonly SectionedLine[]): PageFacts {
  return {
    title,
    names: [],
    address: null,
    text,
    sections: lines.map(({ section }) => section),
    shownWords: text.match(/\S+/g)?.length ?? 0,
    formWords: 0,
    fields: 0,
    stated: 0,
    isStatedText: false,
    isPastEnd: false,
    types: new Set(),
    jobLinks: 0,
    jobLinksInPage: 0,
    longParagraphs: 0,
    listsUnderHeadings: 0,
    saysClosed: false,
    hasApplyControl: false,
    hasResultCount: false,
    hasByline: false,
    asksToSignIn: false,
    speaksOfPerson: CANDIDATE.test(text.slice(0, LONGEST_HEAD)),
    ...inOneGo(wordingInSteps(text, lines)),
    code: codeShare(text),
  };
}

/** Where an author says who he is and how long the reading takes. */
const LONGEST_HEAD = 1_500;
/** A notice that the posting is closed is short. */
const LONGEST_NOTICE = 220;
/** "…until the position is filled" is said of open postings. */
const NOT_YET =
  /(?:until|till|once|when|if|unless|before|after|bis|wenn|sobald|falls|jusqu\S*|tant que|lorsque|si|hasta|cuando|finch[eé]|quando|tot(?:dat)?|zodra|até|aż|dopóki|gdy|dokud|jakmile|pokud|až|tills|när|indtil|når|kunnes|kun|jos|μέχρι|όταν|αν)\s+(?:\S+\s+){0,5}$/iu;

/**
 * True where a line says that the page's own posting is closed. All of them are asked in one text first: the pattern is
 * large, and one long look costs a page less than many short ones.
 */
export function anySaysClosed(
  lines: readonly VisibleLine[],
  sections: readonly (LineSection | undefined)[],
): boolean {
  const notices = lines.filter((line, i) => mayBeNotice(line, sections[i])).map(({ text }) => text);
  return SAYS_CLOSED.test(notices.join('.\n')) && notices.some(saysClosed);
}

function mayBeNotice(line: VisibleLine, section: LineSection | undefined): boolean {
  const isShort = line.text.length <= LONGEST_NOTICE;
  return isShort && !line.item && section !== 'elsewhere' && line.foldedBy === null;
}

function saysClosed(text: string): boolean {
  const match = SAYS_CLOSED.exec(text);
  return match !== null && !NOT_YET.test(text.slice(0, match.index));
}

/** A button or link that begins an application. Only short labels are looked at. */
export function hasApplyControl(document: Document): boolean {
  const controls = document.querySelectorAll('a[href],button,input[type="submit"],[role="button"]');
  for (const control of [...controls].slice(0, MOST_CONTROLS)) {
    const label =
      (control.textContent ?? '').trim() ||
      (control.getAttribute('value') ?? control.getAttribute('aria-label') ?? '');
    if (label.length >= 3 && label.length <= 50 && APPLY.test(label.replace(/\s+/g, ' ').trim())) return true;
  }
  return false;
}

const MOST_CONTROLS = 1_500;

export function hasResultCount(names: readonly string[], headings: readonly string[]): boolean {
  return [...names, ...headings].some((name) => name.length <= 160 && RESULT_COUNT.test(name));
}

/** The page's first words: where an article names its author and a wall asks for a password. */
export function headOf(lines: readonly VisibleLine[]): string {
  let head = '';
  for (const line of lines) {
    if (line.furniture || line.foldedBy !== null) continue;
    head += `${line.text}\n`;
    if (head.length > LONGEST_HEAD) break;
  }
  return head;
}

export function hasByline(head: string): boolean {
  return BYLINE.test(head);
}

export function speaksOfPerson(head: string): boolean {
  return CANDIDATE.test(head);
}

export function asksToSignIn(document: Document, head: string): boolean {
  return document.querySelector('input[type="password"]') !== null || SIGN_IN.test(head.slice(0, 600));
}

/** Share of the text that stands in paragraphs of several sentences. */
export function longParagraphs(lines: readonly { text: string; line: VisibleLine | null }[]): number {
  let long = 0;
  let all = 0;
  for (const { text, line } of lines) {
    all += text.length;
    if (text.length >= 250 && line?.item !== true && /[.!?…] +\S/.test(text)) long += text.length;
  }
  return all === 0 ? 0 : long / all;
}

/** A heading of a list is short. */
const LONGEST_LIST_HEADING = 60;

/** How many lists stand under a short line of their own: postings have several, in any language. */
export function listsUnderHeadings(lines: readonly { text: string; line: VisibleLine | null }[]): number {
  let lists = 0;
  let items = 0;
  let isHeaded = false;
  lines.forEach(({ text, line }, index) => {
    const isItem = line?.item === true || /^[-•*–·▪✓]\s/.test(text);
    if (isItem && items++ === 0) {
      const before = lines[index - 1];
      isHeaded =
        before !== undefined && before.text.length <= LONGEST_LIST_HEADING && before.line?.item !== true;
    }
    if (!isItem) items = 0;
    if (items === 2 && isHeaded) lists++;
  });
  return lists;
}

/** 0 for prose; a page that shows markup or a program has every tenth character from this class. */
export function codeShare(text: string): number {
  const sample = text.slice(0, 20_000);
  const signs = sample.match(/[<>{}=;$\\]|\/\/|\("|'\)/g)?.length ?? 0;
  const tags = sample.match(/<\/?[a-z][\w-]*(?:\s[^<>]{0,200})?>/g)?.length ?? 0;
  return sample.length === 0 ? 0 : (signs + tags * A_TAG) / sample.length;
}

/** A tag that is shown as text weighs as much as so many lone signs. */
const A_TAG = 8;

const JOB_ADDRESS =
  /\/(?:jobs?|job-?details?|jobad|rpd|fp|pd|nabidka|praca|oferta|oferta-de-trabajo|stellen?|stellenangebote?|emplois?|offres?(?:-emploi)?|annonces?|vacanc(?:y|ies)|vacatures?|vagas?|lavoro|annuncio|positions?|careers?|postings?|viewjob|view|tyopaikat?|annonser|ledige?-?\w*|rc\/clk)\b[^#]*?(?:\d{4,}|[\da-f]{8}-[\da-f]{4}|-\w+-\w+-\w+)/i;
const LIST_ADDRESS =
  /\/(?:jobs?|careers?|search|suche|stellenangebote|jobsuche|emplois?|offres?-emploi|recherche|empleos?|ofertas|lavoro|vacatures|vagas|praca|prace|lediga-jobb|tyopaikat|jobsearch|index\.html?)\/?(?:\?[^#]*)?$|[?&](?:q|query|keywords?|what|search|page|radius|l|where)=/i;

export function isJobAddress(address: string): boolean {
  return JOB_ADDRESS.test(address);
}

export function isListAddress(address: string): boolean {
  return LIST_ADDRESS.test(address) && !/[?&](?:gh_jid|vjk|currentJobId|jk|jobid|jl)=/i.test(address);
}

const JOB_LINK =
  /\/(jobs?|jobb|job-?details?|job-listing|rpd|fp|pd|nabidka|prace|oferta(?:-de-trabajo)?|ofertas?|empleos?|praca|stellen?|stellenangebote?|emplois?|offres?|annonces?|lavoro|annuncio|annunci|vacanc(?:y|ies)|vacatures?|vagas?|emprego|positions?|careers?|karriere|karriar|viewjob|rc\/clk|tyopaikat?|lediga-jobb|stilling(?:er)?)\b[^#]*[\d-]/i;

/** True for an address that is one of a single posting by its look. */
export function isJobLink(address: string): boolean {
  return address.length < 600 && JOB_LINK.test(address);
}

/** How many elements among the given ones are links to postings by their address. */
export function countJobLinks(elements: Iterable<Element>): number {
  const addresses = new Set<string>();
  for (const element of elements) {
    const address = element.getAttribute('href') ?? '';
    if (isJobLink(address)) addresses.add(address.replace(/[?#].*$/, ''));
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
