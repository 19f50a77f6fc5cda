import { expect, test } from 'vitest';
import { startOptions } from '../../../lib/node/start-options.ts';

test('without arguments it is the sample posting in Chromium', () => {
  const { page, vocabulary, firefox } = startOptions([]);
  expect(page).toEqual({ kind: 'file', file: expect.stringMatching(/assets.sample.posting\.html$/) });
  expect([vocabulary, firefox]).toEqual([null, false]);
});

test('an address, a file and Firefox can be said', () => {
  expect(startOptions(['--page', 'https://jobs.example/1', '--firefox'])).toMatchObject({
    page: { kind: 'address', address: 'https://jobs.example/1' },
    firefox: true,
  });
  expect(startOptions(['--page', 'package.json']).page.kind).toBe('file');
});

test.each([
  [['--page', 'nothing.html'], 'there is no file nothing.html'],
  [['--page', 'javascript:alert(1)'], 'takes an address beginning with http'],
  [['--vocabulary', 'nothing.zip'], 'There is no file nothing.zip.'],
  [['--pages', 'x'], 'npm start -- [--page'],
])('%j is answered with a sentence', (args, sentence) => {
  expect(() => startOptions(args)).toThrow(sentence);
});
