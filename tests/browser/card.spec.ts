/** The card in the page, in a real browser: it needs layout, the top layer and a closed shadow root. */
import { expect } from '@playwright/test';
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { showPage } from '../../lib/node/demonstration.ts';
import { highlightsOf, test } from './fixtures.ts';

const SOURCE = 'document.documentElement.outerHTML';

/** Where the words stand on screen, scrolled into view. Evaluated in the page. */
const middleOf = (words: string): string => `(() => {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  const range = ranges.find((each) => each.toString() === ${JSON.stringify(words)});
  range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = range.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
})()`;

/** The card as assistive technology gets it; a closed root keeps it from the page, not from people. */
async function cardOf(page: Page): Promise<SerializedAXNode | null> {
  const waiting = [await page.accessibility.snapshot({ interestingOnly: false })];
  for (let node = waiting.shift(); node; node = waiting.shift()) {
    if (node.role === 'dialog') return node;
    waiting.push(...(node.children ?? []));
  }
  return null;
}

async function pointAt(page: Page, words: string): Promise<void> {
  const at = (await page.evaluate(middleOf(words))) as { x: number; y: number };
  await page.mouse.move(at.x - 2, at.y);
  await page.mouse.move(at.x, at.y);
}

test('resting on a highlight shows its card, Escape takes it away and leaves the page as it was', async ({
  release,
  sample,
}) => {
  const { page } = await showPage(release, sample);
  await highlightsOf(page);
  await page.bringToFront();
  const before = await page.evaluate(SOURCE);
  await pointAt(page, 'SQL');
  await expect.poll(async () => (await cardOf(page))?.name).toBe('About the skill “SQL”');
  expect(JSON.stringify(await cardOf(page))).toContain('Open in ESCO');
  // All that a page can find of it: an element without a name, whose inside is closed.
  expect(await page.evaluate('document.documentElement.lastElementChild.outerHTML')).toBe(
    '<div popover="manual"></div>',
  );
  await page.keyboard.press('Escape');
  await expect.poll(() => cardOf(page)).toBeNull();
  expect(await page.evaluate(SOURCE)).toBe(before);
});

test('the card goes when the pointer goes elsewhere', async ({ release, sample }) => {
  const { page } = await showPage(release, sample);
  await highlightsOf(page);
  await page.bringToFront();
  await pointAt(page, 'Python');
  await expect.poll(async () => (await cardOf(page))?.name).toContain('Python');
  await page.mouse.move(3, 3);
  await expect.poll(() => cardOf(page)).toBeNull();
});

test('an extension that is reloaded leaves nothing in the pages it annotated', async ({
  release,
  sample,
}) => {
  const { page } = await showPage(release, sample);
  await highlightsOf(page);
  const target = await release.browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  // The worker goes down with this very call, so its answer never comes.
  await worker?.evaluate('chrome.runtime.reload()').catch(() => {});
  await expect.poll(() => page.evaluate('CSS.highlights.size'), { timeout: 5_000 }).toBe(0);
  expect(await page.evaluate('document.documentElement.lastElementChild.tagName')).toBe('BODY');
});
