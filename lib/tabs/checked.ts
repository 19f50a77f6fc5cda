/**
 * What arrives from a page's side is checked before anything is done with it: the annotator lives in
 * the page's process, and a broken-into process can send anything under its name.
 */
import * as v from 'valibot';
import type { CorrectionWish } from '../corrections/correction.ts';
import { HIGHLIGHT_KINDS, type HighlightNames } from '../page/highlight-style.ts';
import type { PageQuestion } from '../page/two-answers.ts';
import {
  PAGE_KINDS,
  PAGE_SIGNS,
  POSTING_SOURCES,
  type Posting,
  READING_OUTCOMES,
  SECTIONS,
} from '../posting.ts';
import { LEFT_OUT_SECTIONS } from './taken-in.ts';

/** More than any posting: longest page the reader passes on, in UTF-16 code units. */
export const MAXIMUM_CHARACTERS = 200_000;
const MAXIMUM_BLOCKS = 20_000;
const MAXIMUM_NAME = 2_000;
const MAXIMUM_STEPS = 40;

const languageCode = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/));

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const name = v.nullable(v.pipe(v.string(), v.maxLength(MAXIMUM_NAME)));
const postingSchema = v.strictObject({
  title: name,
  employer: name,
  language: v.nullable(languageCode),
  source: v.picklist(POSTING_SOURCES),
  steps: v.pipe(
    v.array(v.strictObject({ source: v.picklist(POSTING_SOURCES), outcome: v.picklist(READING_OUTCOMES) })),
    v.maxLength(MAXIMUM_STEPS),
  ),
  verdict: v.strictObject({
    kind: v.picklist(PAGE_KINDS),
    probability: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    signs: v.pipe(v.array(v.picklist(PAGE_SIGNS)), v.maxLength(PAGE_SIGNS.length)),
  }),
  isPosting: v.boolean(),
  text: v.pipe(v.string(), v.maxLength(MAXIMUM_CHARACTERS)),
  blocks: v.pipe(
    v.array(
      v.strictObject({
        start: offset,
        end: offset,
        section: v.picklist(SECTIONS),
        language: v.exactOptional(languageCode),
      }),
    ),
    v.maxLength(MAXIMUM_BLOCKS),
  ),
});
const questionSchema = v.strictObject({
  posting: postingSchema,
  depth: v.picklist(['quick', 'full']),
  annotated: v.boolean(),
  takenIn: v.pipe(v.array(v.picklist(LEFT_OUT_SECTIONS)), v.maxLength(LEFT_OUT_SECTIONS.length)),
});

const highlightName = v.pipe(v.string(), v.regex(/^[a-z]{1,64}$/));
const highlightNamesSchema = v.strictObject(v.entriesFromList(HIGHLIGHT_KINDS, highlightName));

const uriSchema = v.pipe(v.string(), v.maxLength(300), v.startsWith('http'));
const wordsSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000));
const wishSchema = v.strictObject({
  words: wordsSchema,
  uri: uriSchema,
  says: v.picklist(['not-this', 'this']),
});

/**
 * A posting, how deep it is to be looked into, and what the person wants of it.
 * @throws Error with a sentence when the value is not a posting whose blocks lie in order in its text.
 */
export function checkedQuestion(value: unknown): PageQuestion {
  const question = parsed(questionSchema, value, 'posting');
  return { ...question, posting: inOrder(question.posting) };
}

/** @throws Error with a sentence when the value is not a posting whose blocks lie in order in its text. */
export function checkedPosting(value: unknown): Posting {
  return inOrder(parsed(postingSchema, value, 'posting'));
}

function inOrder(posting: Posting): Posting {
  let last = 0;
  for (const { start, end } of posting.blocks) {
    if (start < last || end < start || end > posting.text.length) {
      throw new Error('The posting’s blocks overlap or leave its text.');
    }
    last = end;
  }
  return posting;
}

/** @throws Error when a name could be anything but a plain word: the names become part of a style sheet. */
export function checkedHighlightNames(value: unknown): HighlightNames {
  return parsed(highlightNamesSchema, value, 'list of highlight names');
}

/** @throws Error when the value is no address of a concept. */
export function checkedUri(value: unknown): string {
  return parsed(uriSchema, value, 'concept address');
}

/** @throws Error when the value says nothing of words. */
export function checkedWish(value: unknown): Omit<CorrectionWish, 'language'> {
  return parsed(wishSchema, value, 'correction');
}

/** @throws Error when the value is no words. */
export function checkedWords(value: unknown): string {
  return parsed(wordsSchema, value, 'words');
}

function parsed<T>(schema: v.GenericSchema<unknown, T>, value: unknown, what: string): T {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const place = v.getDotPath(issue);
  throw new Error(`What the page sent is no ${what}: ${place ? `${place}: ` : ''}${issue.message}`);
}
