import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlainText, readTitledText } from '../../../lib/page/plain-text.ts';
import type { Posting } from '../../../lib/posting.ts';

function outline(posting: Posting): string[] {
  return posting.blocks.map(({ start, end, section }) => `${section}: ${posting.text.slice(start, end)}`);
}

test('headings in plain text begin sections', () => {
  const text = `Bicycle mechanic

About us
We run three workshops.

WHAT YOU WILL DO
- repair gears
- advise customers

Requirements:
* three years of experience
* a driving licence would be a plus

We offer: a bicycle of your own`;
  expect(outline(readPlainText(text, { title: 'Bicycle mechanic' }))).toEqual([
    'title: Bicycle mechanic',
    'employer: About us',
    'employer: We run three workshops.',
    'tasks: WHAT YOU WILL DO',
    'tasks: - repair gears',
    'tasks: - advise customers',
    'requirements: Requirements:',
    'requirements: * three years of experience',
    'nice-to-have: * a driving licence would be a plus',
    'benefits: We offer: a bicycle of your own',
  ]);
});

test('a text that a person pastes is called by its first line, where that can be a title', () => {
  const rest = '\n\nYour tasks\n- repair gears';
  const titles = [
    ['Bicycle mechanic (m/f/d)', 'Bicycle mechanic (m/f/d)'],
    ['## Assistant(e) de direction H/F', 'Assistant(e) de direction H/F'],
    ['**Kaufmann im Einzelhandel**', 'Kaufmann im Einzelhandel'],
    ['Requirements', null],
    ['- repair gears', null],
    ['Dear Ms Brook,', null],
    ['We look for a mechanic who likes bicycles.', null],
    ['https://example.org/jobs/12', null],
  ] as const;
  for (const [line, title] of titles) expect(readTitledText(line + rest).title, line).toBe(title);
  expect(readTitledText('Bicycle mechanic').title).toBeNull();
  expect(readTitledText('').title).toBeNull();
});

test('the text is kept to the letter, and blocks lie in it in order, without white space at their ends', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('Requirements:', '', ' \t', '• SQL', 'We offer'),
  );
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\n\n', '\u2028'), (lines, separator) => {
      const text = lines.join(separator);
      const posting = readPlainText(text);
      expect(posting.text).toBe(text);
      let last = 0;
      for (const { start, end } of posting.blocks) {
        const slice = text.slice(start, end);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(slice).not.toBe('');
        expect(slice.trim()).toBe(slice);
        last = end;
      }
      const left = text.replace(/\s/g, '').length;
      expect(
        posting.blocks.reduce((sum, b) => sum + text.slice(b.start, b.end).replace(/\s/g, '').length, 0),
      ).toBe(left);
    }),
  );
});

test('lines wrapped at a column are one block, so that a term is not cut in two', () => {
  const text = `We are looking for somebody who has experience with project
management and who likes to explain spread sheets to people
from other departments, in writing and on the telephone, also
on days when the trains are late and the coffee has run out
again, and who does not mind that the office is on the third
floor of a house without a lift in a street with many shops.`;
  const posting = readPlainText(text);
  expect(posting.blocks).toHaveLength(1);
});

test('list items without bullets stay apart', () => {
  expect(readPlainText('Python\nSQL\nGit').blocks).toHaveLength(3);
});

test('an ad that lost its line feeds still has sections', () => {
  const text = `${'We are a small bakery in the old town and bake at night. '.repeat(10)}Your tasks: kneading dough and cleaning ovens. Requirements: a strong back and a driving licence. We offer: bread for the whole family.`;
  const sections = readPlainText(text).blocks.map((block) => block.section);
  expect(sections).toEqual(['unknown', 'tasks', 'requirements', 'benefits']);
});

test('a stated language wins over the guess', () => {
  expect(readPlainText('We are looking for a cook and you will love it').language).toBe('en');
  expect(readPlainText('We are looking for a cook', { language: 'nl' }).language).toBe('nl');
});
