import { expect, test } from 'vitest';
import { matchesOrigin, pageOrigins } from '../../../lib/tabs/allowed-sites.ts';
import { refusal } from '../../../lib/tabs/annotator.ts';
import { badgeText } from '../../../lib/tabs/badge.ts';

test.each([
  ['https://jobs.example/*', 'https://jobs.example/1?a', true],
  ['https://jobs.example/*', 'http://jobs.example/1', false],
  ['https://jobs.example/*', 'https://sub.jobs.example/', false],
  ['*://*.jobs.example/*', 'http://sub.jobs.example:8080/', true],
  ['*://*.jobs.example/*', 'https://jobs.example/', true],
  ['*://*.jobs.example/*', 'https://otherjobs.example/', false],
  ['*://*/*', 'https://anything.example/', true],
  ['*://*/*', 'file:///a.html', false],
  ['http://localhost/*', 'http://localhost:4711/a', true],
  ['https://jobs.example/*', 'no address', false],
])('%s and %s: %s', (pattern, url, expected) => {
  expect(matchesOrigin(pattern, url)).toBe(expected);
});

test('only origins of pages are registered', () => {
  expect(pageOrigins(['https://a.example/*', 'file:///*', 'chrome://favicon/*', '*://b.example/*'])).toEqual([
    'https://a.example/*',
    '*://b.example/*',
  ]);
  expect(pageOrigins(undefined)).toEqual([]);
});

test.each([
  [
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    'ungranted',
  ],
  ['Missing host permission for the tab', 'ungranted'],
  ['Cannot access a chrome:// URL', 'forbidden'],
  ['The extensions gallery cannot be scripted.', 'forbidden'],
  ['Frame with ID 0 is showing error page', 'forbidden'],
  ['No tab with id: 3.', 'failed'],
])('“%s” is understood as %s', (message, state) => {
  expect(refusal(message).state).toBe(state);
});

test('the badge fits the button', () => {
  expect([0, 41, 999, 1000].map(badgeText)).toEqual(['0', '41', '999', '999+']);
});
