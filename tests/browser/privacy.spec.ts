import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { buildFolder } from '../../lib/node/build.ts';
import { showPage } from '../../lib/node/demonstration.ts';
import { highlightsOf, test } from './fixtures.ts';

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
