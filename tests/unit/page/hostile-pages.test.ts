import { expect, test } from 'vitest';
import { readPlainText } from '../../../lib/page/plain-text.ts';
import { MOST_POSTING_CHARACTERS } from '../../../lib/page/posting-text.ts';
import { readPosting } from '../../../lib/page/read.ts';
import { page } from './parse.ts';

const data = (description: string): string =>
  `<script type="application/ld+json">{"@type":"JobPosting","title":"N","description":"${description}"}</script>`;

/** Each takes minutes, or the whole stack, where reading is more than linear. */
const HOSTILE: Record<string, () => Document> = {
  'elements 10,000 deep': () => page(`${'<div>'.repeat(10_000)}deep${'</div>'.repeat(10_000)}`),
  'a text of five million characters': () => page(`<p>${'word '.repeat(1_000_000)}</p>`),
  'a word of five million characters': () => page(`<p>${'w'.repeat(5_000_000)}</p>`),
  'four million spaces': () => page(`<p>${' \n'.repeat(2_000_000)}x</p>`),
  'twenty thousand list items': () =>
    page(`<ul>${'<li><a href="/job/1">Nurse</a> salary</li>'.repeat(20_000)}</ul>`),
  'tags that never end in job data': () => page('<p>x</p>', data('<p <a '.repeat(100_000))),
  'comments that never end in job data': () => page('<p>x</p>', data('<!-- <a '.repeat(100_000))),
  'a stated text repeated in the page': () =>
    page('<p>We need nurses.</p>'.repeat(20_000), data('We need nurses. '.repeat(60_000))),
};

test.each(Object.keys(HOSTILE))('%s: is read, up to a limit', (name) => {
  const { posting } = readPosting((HOSTILE[name] as () => Document)());
  expect(posting.text.length).toBeLessThanOrEqual(MOST_POSTING_CHARACTERS);
  expect(posting.isPosting && name.startsWith('elements')).toBe(false);
});

test.each([
  ['one line', 'word '.repeat(400_000)],
  ['one word', 'w'.repeat(2_000_000)],
  ['many lead-ins', '. Abc: '.repeat(100_000)],
  ['many lines', 'a\n'.repeat(100_000)],
])('plain text of %s is read', (_name, text) => {
  expect(readPlainText(text).text).toBe(text);
});
