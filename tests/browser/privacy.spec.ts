import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { buildFolder } from '../../lib/node/build.ts';
import { showPage } from '../../lib/node/demonstration.ts';
import { highlightsOf, test } from './fixtures.ts';
import { EVERYTHING, WATCH } from './probes.ts';

/** All text and attribute values a page can walk through. Evaluated in the page. */
const EVERYTHING_IN_THE_DOM = `(() => {
  const found = [];
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    found.push(node.nodeName, node.nodeValue ?? '');
    for (const { name, value } of node.attributes ?? []) found.push(name, value);
  }
  return found.join('\\n');
})()`;

test('a page cannot tell who reads it', async ({ release, sample }) => {
  const { page } = await showPage(release, sample);
  const { names } = await highlightsOf(page);

  const files = readdirSync(buildFolder({ browser: 'chrome', mode: 'release' }), {
    recursive: true,
    withFileTypes: true,
  })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => path.relative(buildFolder({ browser: 'chrome', mode: 'release' }), file));
  expect(files).toContain('manifest.json');
  const reached = await page.evaluate(
    `Promise.all(${JSON.stringify(files)}.map((file) =>
      fetch('chrome-extension://${release.extension.id}/' + file).then(() => file, () => null)))`,
  );
  expect(reached).toEqual(files.map(() => null));

  const dom = String(await page.evaluate(EVERYTHING_IN_THE_DOM));
  expect(dom).toContain('Data Analyst');
  expect(dom).not.toMatch(/(?:chrome|moz)-extension:|\besco\b|esco[-_ ]?lens|highlight/i);
  for (const name of names) {
    expect(name).toMatch(/^[a-z]{6,}$/);
    expect(name).not.toMatch(/esco|lens|skill|stated|implied|similar|flash/);
  }
});

test('highlight names differ from one page to the next', async ({ release, sample }) => {
  const { page, popup } = await showPage(release, sample);
  const first = (await highlightsOf(page)).names;
  await popup.close();
  await page.reload();
  const again = await showPage(release, sample);
  const second = (await highlightsOf(again.page)).names;
  expect(second.filter((name) => first.includes(name))).toEqual([]);
});

test('the page’s own globals stay as they were', async ({ release, sample }) => {
  const page = await release.browser.newPage();
  await page.goto(sample);
  // What drives the browser in this test leaves globals of its own name.
  const globals = `Object.getOwnPropertyNames(globalThis).filter((name) => !/^puppeteer|^__aria/.test(name)).sort()`;
  const before = await page.evaluate(globals);
  await page.close();
  const shown = await showPage(release, sample);
  await highlightsOf(shown.page);
  expect(await shown.page.evaluate(globals)).toEqual(before);
});

test('a page that looks everywhere, from before it is read until a card was open, finds no name', async ({
  release,
  sample,
}) => {
  const [page] = await release.browser.pages();
  if (!page) throw new Error('The browser has no page.');
  await page.evaluateOnNewDocument(WATCH);
  const shown = await showPage(release, sample);
  await highlightsOf(shown.page);
  await shown.popup.close();
  await shown.page.bringToFront();
  const place = (await shown.page.evaluate(`(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const range = ranges.find((range) => range.toString() === 'Python');
    range.startContainer.parentElement.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  })()`)) as { x: number; y: number };
  await shown.page.mouse.move(place.x, place.y - 60);
  await shown.page.mouse.move(place.x, place.y, { steps: 3 });
  await shown.page.waitForFunction('document.documentElement.children.length === 3');
  const found = [String(await shown.page.evaluate(EVERYTHING))];
  await shown.page.keyboard.press('Escape');
  await shown.page.waitForFunction('document.documentElement.children.length === 2');
  found.push(String(await shown.page.evaluate(EVERYTHING)));

  const all = found.join('\n');
  expect(all).toContain('node: <div');
  expect(all).not.toMatch(/(?:chrome|moz)-extension:|\besco\b|esco[-_ ]?lens|annotator|\blens\b/i);
  expect(all).not.toContain(release.extension.id);
});

test('where nothing is granted, nothing of the extension runs in a page', async ({ release, sample }) => {
  const page = await release.browser.newPage();
  const session = await page.createCDPSession();
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.origin, context.name));
  await session.send('Runtime.enable');
  await page.goto(sample);
  await page.waitForFunction(`document.readyState === 'complete'`);
  expect(worlds.filter((world) => world.startsWith('chrome-extension:'))).toEqual([]);
  expect(await page.evaluate('CSS.highlights.size')).toBe(0);
});
