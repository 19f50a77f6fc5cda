import { expect, test } from 'vitest';
import { readPosting, readPostingInSlices } from '../../../lib/page/read.ts';
import { page } from './parse.ts';
import { expectedReadings, templatePage } from './template-pages.ts';

test.each(expectedReadings().filter((_, i) => i % 6 === 0))(
  '$file is the same read in slices',
  async ({ file }) => {
    let rests = 0;
    const now = Date.parse('2026-11-20');
    const sliced = await readPostingInSlices(
      templatePage(file),
      { now },
      () => {
        rests++;
        return Promise.resolve();
      },
      0,
    );
    expect(sliced.posting).toEqual(readPosting(templatePage(file), { now }).posting);
    expect(rests).toBeGreaterThan(4);
  },
);

const DATA = (description: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title: 'Cook', description })}</script>`;

test('a description that lost its line feeds is found in the page, and what the page leaves out is listed', () => {
  const shown = ['Cook soups and stews every day of the week.', 'Order vegetables from the farmers nearby.'];
  const hidden = 'A diploma in cookery from a recognised school is required.';
  const filler =
    'We are a small kitchen at the harbour and open from noon until the last boat comes in. '.repeat(6);
  const { posting, rangeOf } = readPosting(
    page(
      `<h1>Cook</h1><p>${filler}</p><ul>${shown.map((text) => `<li>${text}</li>`).join('')}</ul>`,
      DATA(`${filler} ${shown.join(' ')} ${hidden}`),
    ),
  );
  expect(posting.source).toBe('json-ld');
  for (const text of shown) expect(posting.text.split(text)).toHaveLength(2);
  expect(posting.text.split(hidden)).toHaveLength(2);
  const at = posting.text.indexOf(hidden);
  expect(rangeOf(at, at + 9)).toBeNull();
});

test('a text in a frame of the same site is read there, and its place in the frame is known', () => {
  const document = templatePage('icims');
  const inner = (document.querySelector('iframe') as HTMLIFrameElement).contentDocument;
  const { posting, elementOf } = readPosting(document);
  const at = posting.text.indexOf('Dress wounds');
  expect(posting.source).toBe('frame');
  expect(elementOf(at)?.ownerDocument).toBe(inner);
});
