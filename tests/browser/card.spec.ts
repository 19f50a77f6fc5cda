import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { showPage } from '../../lib/node/demonstration.ts';
import { highlightsOf, test } from './fixtures.ts';

const SOURCE = 'document.documentElement.outerHTML';
const CHILDREN = 'document.documentElement.children.length';

/** Rests the pointer on the first mark that holds exactly these words, until its card is there. */
async function pointAt(page: Page, words: string): Promise<void> {
  const place = (await page.evaluate(`(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const range = ranges.find((range) => range.toString() === ${JSON.stringify(words)});
    range.startContainer.parentElement.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  })()`)) as { x: number; y: number };
  await page.bringToFront();
  await page.mouse.move(place.x, place.y - 100);
  await page.mouse.move(place.x, place.y, { steps: 3 });
  await page.waitForFunction(`${CHILDREN} === 3`);
}

/** Texts and buttons of the card. Only the developer tools' protocol sees into its closed shadow root. */
async function insideOfCard(page: Page) {
  const session = await page.createCDPSession();
  await session.send('DOM.enable');
  await session.send('DOM.getDocument', { depth: 0 });
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  const body = nodes.findIndex(({ localName }) => localName === 'footer');
  const card = nodes.slice(body);
  const texts = card.filter(({ nodeType }) => nodeType === 3).map(({ nodeValue }) => nodeValue.trim());
  const button = card.findLast(({ localName }) => localName === 'button');
  return {
    texts,
    async pressButton() {
      const { model } = await session.send('DOM.getBoxModel', { nodeId: button?.nodeId ?? 0 });
      const [left = 0, top = 0, right = 0, , , bottom = 0] = model.content;
      await page.mouse.click((left + right) / 2, (top + bottom) / 2);
    },
  };
}

test('pointing at a mark opens a card that the page cannot look into; Escape takes every trace away', async ({
  release,
  sample,
}) => {
  const { page, popup } = await showPage(release, sample);
  await highlightsOf(page);
  await popup.close();
  const before = await page.evaluate(SOURCE);
  await pointAt(page, 'Python');

  const host = await page.evaluate(`(() => {
    const host = document.documentElement.lastElementChild;
    return { root: host.shadowRoot, html: host.outerHTML };
  })()`);
  expect(host).toEqual({ root: null, html: expect.not.stringMatching(/esco|lens|skill|extension/i) });
  expect((await insideOfCard(page)).texts).toContain('Python (computer programming)');

  await page.keyboard.press('Escape');
  await page.waitForFunction(`${CHILDREN} === 2`);
  expect(await page.evaluate(SOURCE)).toBe(before);
});

test('the card’s button opens the side panel on its concept', async ({ release, sample }) => {
  const { page, popup } = await showPage(release, sample);
  await highlightsOf(page);
  await popup.close();
  await pointAt(page, 'Python');
  const opening = release.browser.waitForTarget((target) => target.url().includes('sidepanel.html'));
  await (await insideOfCard(page)).pressButton();
  const panel = await (await opening).asPage();
  await panel.waitForFunction(`document.body.innerText.includes('Python (computer programming)')`);
});
