import { expect } from '@playwright/test';
import type { TabReading } from '../../lib/messages.ts';
import { buildFolder } from '../../lib/node/build.ts';
import { showOver, showPage } from '../../lib/node/demonstration.ts';
import {
  askBackground,
  openExtensionPage,
  popupReading,
  pressToolbarButton,
  tabShowing,
} from '../../lib/node/extension-browser.ts';
import {
  HIGHLIGHTS,
  type Highlights,
  highlightsOf,
  LISTED_OCCUPATIONS,
  LISTED_SKILLS,
  test,
} from './fixtures.ts';

const SOURCE = 'document.documentElement.outerHTML';

test('a press of the toolbar button highlights the posting, counts its skills and lists them', async ({
  release,
  sample,
}) => {
  const page = await release.browser.newPage();
  await page.goto(sample);
  const before = await page.evaluate(SOURCE);
  const popup = await pressToolbarButton(release, page);
  const tabId = await tabShowing(popup, sample);
  const reading = await popupReading(popup, tabId);
  if (reading.state !== 'ready') throw new Error(`The page was not read: ${JSON.stringify(reading)}`);
  const { skills, occupations, posting } = reading.analysis;

  const { texts } = await highlightsOf(page);
  expect(texts).toContain('SQL');
  expect(texts).toContain('Python');
  expect(await page.evaluate(SOURCE)).toBe(before);

  const badge = await popup.evaluate(`chrome.action.getBadgeText({ tabId: ${tabId} })`);
  expect(badge).toBe(String(skills.length));

  expect(posting).toMatchObject({ title: 'Data Analyst, Logistics (m/f/d)', employer: 'Norvik Logistics' });
  const text = String(await popup.evaluate('document.body.innerText'));
  expect(text).toContain('Data Analyst, Logistics');
  expect(text).toContain('data analyst');
  expect(await popup.evaluate(LISTED_SKILLS)).toHaveLength(skills.length);
  expect(occupations[0]?.label).toBe('data analyst');
  expect(await popup.evaluate(LISTED_OCCUPATIONS)).toEqual(occupations.map(({ uri }) => uri));
});

test('what stands beside the posting is not taken for it', async ({ release, sample }) => {
  const { page } = await showPage(release, sample);
  const { texts } = await highlightsOf(page);
  expect(texts.length).toBeGreaterThan(10);
  expect(texts).not.toContain('Java');
  expect(texts.join(' ')).not.toMatch(/forklift driver, late|payroll/i);
});

test('nothing is done to a page before the button is pressed', async ({ release, sample }) => {
  const page = await release.browser.newPage();
  await page.goto(sample);
  const options = await openExtensionPage(release, 'options.html');
  const registered = await options.evaluate('chrome.scripting.getRegisteredContentScripts()');
  expect(registered).toEqual([]);
  expect((await page.evaluate(HIGHLIGHTS)) as Highlights).toEqual({ names: [], texts: [] });
});

test('a worker killed between reading and popup still answers', async ({ release, sample }) => {
  const { popup, page, reading } = await showPage(release, sample);
  const tabId = await tabShowing(popup, sample);
  await popup.close();
  const panel = await openExtensionPage(release, 'sidepanel.html');

  const workers = () =>
    release.browser.targets().filter((target) => target.type() === 'service_worker').length;
  expect(workers()).toBe(1);
  const session = await panel.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await expect.poll(workers).toBe(0);

  const known = (await askBackground(panel, 'tabReading', { tabId })) as TabReading;
  expect(known).toEqual(reading);
  await expect.poll(workers).toBe(1);
  const again = await pressToolbarButton(release, page);
  expect((await popupReading(again, tabId)).state).toBe('ready');
  expect(await again.evaluate(LISTED_SKILLS)).not.toHaveLength(0);
});

test('after the extension was reloaded, what it left in open tabs goes by itself, and a new press works', async ({
  release,
  sample,
}) => {
  const { page, popup } = await showPage(release, sample);
  const { names } = await highlightsOf(page);
  await popup.close();
  const source = await page.evaluate(SOURCE);
  // As a developer does who loads the folder again, and as an update does.
  await release.browser.installExtension(buildFolder({ browser: 'chrome', mode: 'release' }));
  const left = () => page.evaluate(`${JSON.stringify(names)}.filter((name) => CSS.highlights.has(name))`);
  await expect.poll(left, { timeout: 3_000, intervals: [100] }).toEqual([]);
  expect(await page.evaluate(SOURCE)).toBe(source);

  const again = await showOver(release, page);
  expect(again.reading.state).toBe('ready');
  const fresh = await highlightsOf(page);
  expect(fresh.texts).toContain('SQL');
  expect(fresh.names.filter((name) => names.includes(name))).toEqual([]);
  expect(await again.popup.evaluate(LISTED_SKILLS)).not.toHaveLength(0);
});

test('the count goes when the tab shows another page, and stays when only the fragment changes', async ({
  release,
  sample,
}) => {
  const { popup, page } = await showPage(release, sample);
  const tabId = await tabShowing(popup, sample);
  const panel = await openExtensionPage(release, 'sidepanel.html');
  const badge = () => panel.evaluate(`chrome.action.getBadgeText({ tabId: ${tabId} })`);
  const state = async () => ((await askBackground(panel, 'tabReading', { tabId })) as TabReading).state;

  await page.evaluate("location.hash = '#apply'");
  await page.waitForFunction("location.hash === '#apply'");
  expect(await state()).toBe('ready');
  expect(await badge()).not.toBe('');

  await page.goto(new URL('posting.css', sample).href);
  await expect.poll(badge).toBe('');
  await expect.poll(state).toBe('unread');
});

test('a page the browser keeps to itself is answered with a sentence', async ({ release }) => {
  const page = await release.browser.newPage();
  await page.goto('chrome://version');
  const popup = await pressToolbarButton(release, page);
  await popup.waitForSelector('[data-state="forbidden"]');
  expect(String(await popup.evaluate('document.body.innerText'))).toContain('cannot be read');
});
