/** Reads the job posting in a page: its text with the way back to the page, and what is known of it. */
import type { Posting, PostingSource, ReadingStep } from '../posting.ts';
import { withLanguages } from './block-languages.ts';
import { readBoard } from './boards/board.ts';
import { inOneGo } from './in-one-go.ts';
import { bestStated, type Choice, choose, known, lengthOf, linesNotShown } from './ladder.ts';
import { codeOfTag, languageOf } from './language.ts';
import { type Layout, withoutLayout } from './layout.ts';
import { joinLines, type PostingText } from './posting-text.ts';
import { sectionsInSteps, sectionsOf } from './sections.ts';
import { selectedLines } from './selection.ts';
import { type PostingInState, postingInState } from './state/posting-in-state.ts';
import { readJsonLd } from './stated/json-ld.ts';
import { readMarkup } from './stated/markup.ts';
import { isListName, isTitleHeading, namesOf, type TitleAndEmployer, titleAndEmployer } from './title.ts';
import type { PageFacts } from './verdict/facts.ts';
import { addressOf, factsOfPage, hostOf, type PageSurvey } from './verdict/page.ts';
import { verdictInSteps } from './verdict/verdict.ts';
import { type VisibleLine, visibleLinesInSteps } from './visible-text.ts';

export interface ReadOptions {
  /** What is known of the layout; without it, markup alone decides. */
  layout?: Layout;
  /** What the person has selected: if long enough, it is read instead of anything else. */
  selection?: Selection | null;
  /** Where the page was found, if the document does not know: a saved page. Else what it says itself. */
  address?: string;
  /** False: no board's rule is asked. */
  boardRules?: boolean;
  /** When the page is read, in milliseconds since 1970: closing dates are compared with it. */
  now?: number;
}

export interface PageReading extends Pick<PostingText, 'rangeOf' | 'elementOf'> {
  posting: Posting;
}

/**
 * Reads a document that a browser shows or that was parsed in Node. Nothing in it is changed. Never
 * throws for what a page contains: a page without text gives a posting without text.
 */
export function readPosting(document: Document, options: ReadOptions = {}): PageReading {
  return readWhole(document, options).reading;
}

/** What the verdict on a page stands on: for learning its weights. */
export function factsBehind(document: Document, options: ReadOptions = {}): PageFacts {
  return readWhole(document, options).facts;
}

function readWhole(document: Document, options: ReadOptions): Judged {
  return inOneGo(readingSteps(document, options));
}

interface Judged {
  reading: PageReading;
  facts: PageFacts;
}

/**
 * As `readPosting`, resting whenever `budget` milliseconds have passed, so that a long page does not keep
 * the person waiting. What changes in the page meanwhile may be read or not: a change calls for a new
 * reading anyway.
 */
export async function readPostingInSlices(
  document: Document,
  options: ReadOptions,
  rest: () => Promise<void>,
  budget = 5,
): Promise<PageReading> {
  const steps = readingSteps(document, options);
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.reading;
    if (performance.now() - since < budget) continue;
    await rest();
    since = performance.now();
  }
}

export type ReadInSlices = typeof readPostingInSlices;

function* readingSteps(document: Document, options: ReadOptions): Generator<void, Judged> {
  let survey = yield* surveyOf(document, options);
  yield;
  const selected = selectedChoice(survey, options.selection ?? null);
  let choice = selected ?? choose(survey);
  yield;
  const opened = selected === null ? openedIn(survey, choice) : null;
  if (opened !== null) {
    survey = { ...survey, names: opened, titleIndex: indexOfTitle(survey.lines, opened.title) };
    choice = choose(survey);
    yield;
  }
  let { names } = survey;
  let facts = yield* factsOfPage(survey, names, choice, null);
  yield;
  let verdict = yield* verdictInSteps(facts);
  let state: PostingInState | null = null;
  if (selected === null && verdict.kind !== 'posting' && lengthOf(choice.lines) < LONGEST_SHELL) {
    state = postingInState(document, survey.pageNames, survey.language);
    yield;
    if (state !== null && state.posting.lines.length > 0) {
      choice = { ...choice, source: 'state', lines: linesNotShown(state.posting) };
      names = {
        title: state.posting.title ?? names.title,
        employer: state.posting.employer ?? names.employer,
      };
    }
    if (state !== null) {
      facts = yield* factsOfPage(survey, names, choice, state);
      verdict = yield* verdictInSteps(facts);
    }
  }
  yield;
  const { text, blocks, rangeOf, elementOf } = joinLines(document, choice.lines);
  yield;
  const language = languageOf(text) ?? survey.language ?? survey.best?.data.language ?? null;
  const source = placeOf(choice, document);
  const posting: Posting = {
    ...names,
    language,
    source,
    steps: stepsOf(choice, source, selected !== null, state),
    verdict,
    isPosting: verdict.kind === 'posting',
    text,
    blocks: withLanguages(text, blocks, language),
  };
  return { reading: { posting, rangeOf, elementOf }, facts };
}

/**
 * Beside a list, the posting that is open is called what its own part says: the first heading there that
 * heads no section.
 */
function openedIn(survey: PageSurvey, choice: Choice): TitleAndEmployer | null {
  const { best, board, document, pageNames } = survey;
  if (best !== null || board !== null || choice.source !== 'main' || !isListName(pageNames)) return null;
  const own = choice.lines.find(
    ({ line, section }) => line !== null && section === 'unknown' && isTitleHeading(line),
  );
  const title = own?.line ?? headingBefore(survey, choice);
  return title ? titleAndEmployer(document, [title], { title: title.text, employer: null }) : null;
}

/** Lines that may stand between a posting's title and its text. */
const MOST_BETWEEN = 12;

function headingBefore({ lines }: PageSurvey, choice: Choice): VisibleLine | undefined {
  const described = choice.lines.find(({ line, section }) => line !== null && section !== 'title');
  const first = described?.line ? lines.indexOf(described.line) : -1;
  const before = lines.slice(Math.max(0, first - MOST_BETWEEN), Math.max(0, first));
  return before.findLast((line) => isTitleHeading(line) && !line.furniture && line.foldedBy === null);
}

/** A page with more text is no empty shell: what its script would draw is there. */
const LONGEST_SHELL = 1_200;

function* surveyOf(document: Document, options: ReadOptions): Generator<void, PageSurvey> {
  const root = document.documentElement;
  const lines = root === null ? [] : yield* visibleLinesInSteps(root, options.layout ?? withoutLayout);
  yield;
  const data = readJsonLd(document);
  const stated = [...data.postings, ...readMarkup(document)];
  const address = addressOf(document, options.address);
  const usesBoards = options.boardRules !== false;
  const board = usesBoards ? readBoard(document, lines, hostOf(address)) : null;
  yield;
  const headings = lines.filter((line) => line.heading > 0 && !line.furniture && line.foldedBy === null);
  const pageNames = [...namesOf(document), ...headings.map(({ text }) => text)];
  const best = bestStated(lines, stated, pageNames);
  yield;
  const names = titleAndEmployer(document, headings, {
    title: best?.data.title ?? board?.title ?? null,
    employer: best?.data.employer ?? board?.employer ?? null,
  });
  yield;
  const sections = yield* sectionsInSteps(lines, names.title);
  return {
    ...{ document, root, lines, sections, stated, best, board, usesBoards, names, pageNames, address },
    titleIndex: indexOfTitle(lines, names.title),
    isBroken: data.isBroken,
    types: data.types,
    language: codeOfTag(root?.getAttribute('lang') ?? null),
    now: options.now ?? Date.now(),
  };
}

/** The selected text, null where nothing long enough is selected. */
function selectedChoice(survey: PageSurvey, selection: Selection | null): Choice | null {
  const lines = selectedLines(survey.lines, selection);
  if (lines.length === 0) return null;
  const sections = sectionsOf(lines, survey.names.title);
  const chosen = lines.map((line, i) => ({ text: line.text, section: known(sections[i]), line }));
  return { source: 'selection', lines: chosen, steps: [] };
}

/** Main content whose larger part lies in a frame or in a component's own tree is said to be from there. */
function placeOf({ source, lines }: Choice, document: Document): PostingSource {
  if (source !== 'main') return source;
  const lengths = { frame: 0, shadow: 0, all: 0 };
  for (const { text, line } of lines) {
    lengths.all += text.length;
    if (line === null) continue;
    if (line.element.ownerDocument !== document) lengths.frame += text.length;
    else if ('host' in line.element.getRootNode()) lengths.shadow += text.length;
  }
  if (lengths.frame * 2 > lengths.all) return 'frame';
  return lengths.shadow * 2 > lengths.all ? 'shadow' : 'main';
}

function stepsOf(
  { steps }: Choice,
  source: PostingSource,
  isSelected: boolean,
  state: PostingInState | null,
): ReadingStep[] {
  const placed = steps.map((step) =>
    step.source === 'main' && step.outcome === 'used' && source !== 'main'
      ? ({
          source: source === 'frame' || source === 'shadow' ? source : step.source,
          outcome: source === 'state' ? 'too-short' : step.outcome,
        } as const)
      : step,
  );
  return [
    { source: 'selection', outcome: isSelected ? 'used' : 'absent' },
    ...placed,
    ...(isSelected ? [] : [{ source: 'state', outcome: stateOutcome(source, state) } as const]),
  ];
}

function stateOutcome(source: PostingSource, state: PostingInState | null): ReadingStep['outcome'] {
  if (source === 'state') return 'used';
  return state === null ? 'not-needed' : 'added';
}

/** The line that shows the title: the first heading that says it, else the first line that does. */
function indexOfTitle(lines: readonly VisibleLine[], title: string | null): number {
  if (title === null) return -1;
  const wanted = title.trim().toLowerCase();
  const says = ({ text, furniture, foldedBy }: VisibleLine): boolean =>
    !furniture && foldedBy === null && text.trim().toLowerCase() === wanted;
  const heading = lines.findIndex((line) => line.heading > 0 && says(line));
  return heading >= 0 ? heading : lines.findIndex(says);
}
