import { expect, test } from 'vitest';
import { annotatorSender, requireExtensionPage } from '../../../lib/tabs/senders.ts';

const own = { id: 'lens', root: 'chrome-extension://lens/' };
const page = { id: 'lens', url: 'https://jobs.example/1', frameId: 0, tab: { id: 7 }, documentId: 'D' };
const popup = { id: 'lens', url: 'chrome-extension://lens/popup.html' };

test('the annotator is known by its tab, frame and address', () => {
  expect(annotatorSender(page, own)).toEqual({ tabId: 7, url: 'https://jobs.example/1', documentId: 'D' });
});

test.each([
  ['another extension', { ...page, id: 'other' }],
  ['a frame in the page', { ...page, frameId: 3 }],
  ['a page of our own', { ...popup, frameId: 0, tab: { id: 7 } }],
  ['something without a tab', { id: 'lens', url: 'https://jobs.example/1', frameId: 0 }],
])('%s is not the annotator', (_who, sender) => {
  expect(() => annotatorSender(sender, own)).toThrow();
});

test('only our own pages may ask what pages may ask', () => {
  expect(() => requireExtensionPage(popup, own)).not.toThrow();
  expect(() => requireExtensionPage(page, own)).toThrow('own pages');
  expect(() => requireExtensionPage({ ...popup, id: 'other' }, own)).toThrow('own pages');
  expect(() => requireExtensionPage({ id: 'lens' }, own)).toThrow('own pages');
});
