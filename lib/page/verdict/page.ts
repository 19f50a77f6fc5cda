/** Gathers what can be counted in a page that was read. */
import type { Choice, PageMaterial } from '../ladder.ts';
import type { PostingInState } from '../state/posting-in-state.ts';
import type { TitleAndEmployer } from '../title.ts';
import type { VisibleLine } from '../visible-text.ts';
import {
  anySaysClosed,
  asksToSignIn,
  codeShare,
  countFields,
  countJobLinks,
  hasApplyControl,
  hasByline,
  hasResultCount,
  headOf,
  isFormOnly,
  listsUnderHeadings,
  longParagraphs,
  type PageFacts,
  speaksOfPerson,
} from './facts.ts';
import { wordingInSteps } from './wording.ts';

/** All that is known of a page before it is judged. */
export interface PageSurvey extends PageMaterial {
  document: Document;
  names: TitleAndEmployer;
  /** What the page is called in its head and headings. */
  pageNames: string[];
  address: string | null;
  /** Types of the things the page states. */
  types: ReadonlySet<string>;
  /** ISO 639-1 code the page states for itself. */
  language: string | null;
  /** Milliseconds since 1970. */
  now: number;
}

/** The facts of a page for a choice of its text, with places to rest. `state`: the posting in the page's own data, if it was asked. */
export function* factsOfPage(
  survey: PageSurvey,
  names: TitleAndEmployer,
  choice: Choice,
  state: PostingInState | null,
): Generator<void, PageFacts> {
  const { document, lines, sections, stated, best } = survey;
  const isStatedText = choice.source === best?.data.source || choice.source === 'state';
  const outsideForms = choice.lines.filter(({ line }) => line?.form !== true);
  const shown = outsideForms.filter(({ line }) => line !== null);
  const shownWords = shown.reduce((sum, each) => sum + wordsIn(each.text), 0);
  const fields = countFields(document);
  // Data beside a form say what the form is for, not what the page shows.
  const described = isFormOnly({ fields, shownWords }) ? shown : outsideForms;
  const text = described.map((line) => line.text).join('\n');
  const describes =
    text.length >= FEWEST_DESCRIBED &&
    described.some(({ section }) => section === 'requirements' || section === 'tasks');
  yield;
  const head = headOf(lines);
  const end = (state?.posting ?? best?.data)?.validThrough ?? null;
  const isClosed = survey.board?.isClosed === true || state?.isClosed === true;
  const isSaidClosed = isClosed || anySaysClosed(lines, sections);
  yield;
  const hasApply = hasApplyControl(document);
  const jobLinksInPage = countJobLinks([...document.querySelectorAll('a[href]')].slice(0, MOST_LINKS));
  yield;
  const wording = yield* wordingInSteps(text, described);
  yield;
  const topHeadings = lines.filter((line) => line.heading === 1 || line.heading === 2).slice(0, 3);
  return {
    title: names.title,
    names: survey.pageNames,
    address: survey.address,
    text,
    sections: described.map((line) => line.section),
    shownWords,
    formWords: lines.reduce(
      (sum, line) => sum + (line.form && line.foldedBy === null ? wordsIn(line.text) : 0),
      0,
    ),
    fields,
    jobLinksInPage,
    stated: stated.length,
    isStatedText,
    isPastEnd: end !== null && end < survey.now,
    types: survey.types,
    jobLinks: isStatedText ? 0 : countJobLinks(linksAround(describes ? choice.lines : pageLines(lines))),
    longParagraphs: longParagraphs(described),
    listsUnderHeadings: listsUnderHeadings(described),
    saysClosed: isSaidClosed,
    hasApplyControl: hasApply,
    hasResultCount: hasResultCount(
      survey.pageNames.slice(0, 3),
      topHeadings.map((line) => line.text),
    ),
    hasByline: hasByline(head),
    asksToSignIn: asksToSignIn(document, head),
    speaksOfPerson: speaksOfPerson(head),
    ...wording,
    code: codeShare(text),
  };
}

/**
 * The address a page was opened at, as the document or whoever handed it in knows, else the one it gives
 * itself; null where none is one of the web.
 */
export function addressOf(document: Document, given?: string): string | null {
  const stated =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  const opened = given ?? document.location?.href ?? null;
  const address = opened?.startsWith('http') ? opened : (stated ?? null);
  return address !== null && /^https?:/.test(address) ? address.slice(0, 2_000) : null;
}

/** The host of an address, lower case. */
export function hostOf(address: string | null): string | null {
  return /^https?:\/\/([^/:?#]+)/i.exec(address ?? '')?.[1]?.toLowerCase() ?? null;
}

function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

const MOST_LINKS = 3_000;

/** Less text is no description, whatever its headings. */
const FEWEST_DESCRIBED = 400;

/** Where nothing is described, all links of the page tell what it is. */
function pageLines(lines: readonly VisibleLine[]): { line: VisibleLine }[] {
  return lines.flatMap((line) => (line.furniture || line.foldedBy !== null ? [] : [{ line }]));
}

function* linksAround(lines: readonly { line: VisibleLine | null }[]): Generator<Element> {
  for (const { line } of lines) {
    if (line === null || line.linked === 0) continue;
    yield* line.element.querySelectorAll('a[href]');
    const around = line.element.closest('a[href]');
    if (around !== null) yield around;
  }
}
