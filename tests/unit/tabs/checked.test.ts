import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomHighlightNames } from '../../../lib/page/highlight-style.ts';
import type { Posting } from '../../../lib/posting.ts';
import {
  checkedHighlightNames,
  checkedQuestion,
  checkedUri,
  MAXIMUM_CHARACTERS,
} from '../../../lib/tabs/checked.ts';

const posting: Posting = {
  title: 'Nurse',
  employer: null,
  language: 'en',
  source: 'json-ld',
  steps: [],
  verdict: { kind: 'posting', probability: 1, signs: [] },
  isPosting: true,
  text: 'Nurse\nCare plans',
  blocks: [
    { start: 0, end: 5, section: 'title' },
    { start: 6, end: 16, section: 'tasks' },
  ],
};

/** What is left of a posting that is sent to be analysed. */
const checkedPosting = (sent: unknown) =>
  checkedQuestion({ posting: sent, depth: 'full', annotated: true, takenIn: [] }).posting;

const names = randomHighlightNames();

test('a posting passes unchanged', () => {
  expect(checkedPosting(posting)).toEqual(posting);
});

test.each<[string, unknown]>([
  ['a text longer than any posting', { ...posting, text: 'a'.repeat(MAXIMUM_CHARACTERS + 1) }],
  ['a block beyond the text', { ...posting, blocks: [{ start: 0, end: 17, section: 'tasks' }] }],
  [
    'blocks that overlap',
    {
      ...posting,
      blocks: [
        { start: 0, end: 6, section: 'tasks' },
        { start: 5, end: 7, section: 'tasks' },
      ],
    },
  ],
  ['a block that runs backwards', { ...posting, blocks: [{ start: 4, end: 2, section: 'tasks' }] }],
  ['a broken offset', { ...posting, blocks: [{ start: 0.5, end: 2, section: 'tasks' }] }],
  ['an unknown section', { ...posting, blocks: [{ start: 0, end: 2, section: 'constructor' }] }],
  ['a source that is none', { ...posting, source: 'elsewhere' }],
  ['something more', { ...posting, extra: 1 }],
  ['nothing', null],
])('%s is refused', (_what, value) => {
  expect(() => checkedPosting(value)).toThrow(/posting/);
});

test.each([undefined, null, 'deep', 2])('a depth of %s is refused', (depth) => {
  expect(() => checkedQuestion({ posting, depth, annotated: true, takenIn: [] })).toThrow(/depth/);
});

test('whatever a page sends, it is a sound posting or refused', () => {
  const offsets = fc.oneof(fc.nat(20), fc.double(), fc.integer());
  const block = fc.record({ start: offsets, end: offsets, section: fc.constantFrom('tasks', 'title', 'x') });
  const anything = fc.oneof(
    fc.anything(),
    fc.record({
      ...Object.fromEntries(Object.entries(posting).map(([k, v]) => [k, fc.constant(v)])),
      blocks: fc.array(block),
    }),
  );
  fc.assert(
    fc.property(anything, (value) => {
      let sound: Posting;
      try {
        sound = checkedPosting(value);
      } catch (error) {
        return error instanceof Error && error.message.length > 0;
      }
      let last = 0;
      for (const { start, end } of sound.blocks) {
        if (start < last || end < start || end > sound.text.length) return false;
        last = end;
      }
      return true;
    }),
  );
});

test('highlight names are plain words, or the style sheet would not be ours', () => {
  expect(checkedHighlightNames(names)).toEqual(names);
  for (const name of ['a) { } body { display: none } ::highlight(a', 'A', 'a1', '', 'a-b']) {
    expect(() => checkedHighlightNames({ ...names, 'flash-on-light': name })).toThrow('highlight names');
  }
  expect(() => checkedHighlightNames({ 'flash-on-light': 'a' })).toThrow('highlight names');
});

test('a concept address is one', () => {
  expect(checkedUri('http://data.europa.eu/esco/skill/1')).toBe('http://data.europa.eu/esco/skill/1');
  for (const uri of ['javascript:alert(1)', '', 7, `http://${'a'.repeat(400)}`]) {
    expect(() => checkedUri(uri)).toThrow('concept address');
  }
});
