import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { test } from './fixtures.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/esco');

/** What axe holds against a page, as one line per rule with the elements it means. */
async function complaints(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

async function inBothSchemes(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    // A colour on its way to another is no colour of ours.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    found.push(...(await complaints(page)).map((complaint) => `${colorScheme}: ${complaint}`));
  }
  return found;
}

test('the popup shows a posting, and everyone can use it', async ({ localhost, sample }) => {
  const page = await localhost.context.newPage();
  await page.goto(sample);
  const popup = await localhost.open(`popup.html?tab=${await localhost.tabShowing(sample)}`);
  await popup.locator('[data-state="ready"]').waitFor();
  await expect(popup.getByText('Data Analyst, Logistics').first()).toBeVisible();
  await expect(popup.locator('li[data-uri]').first()).toBeVisible();
  expect(await inBothSchemes(popup)).toEqual([]);
});

test('a click on a skill in the popup shows it in the page', async ({ localhost, sample }) => {
  const page = await localhost.context.newPage();
  await page.setViewportSize({ width: 1000, height: 400 });
  await page.goto(sample);
  const popup = await localhost.open(`popup.html?tab=${await localhost.tabShowing(sample)}`);
  const skill = popup.locator('li[data-uri]', { hasText: 'project management' }).first();
  await skill.locator('button.skill-main').click();
  await expect.poll(() => page.evaluate('scrollY')).toBeGreaterThan(300);
});

test('skills that a sentence means are dotted in the page, and gone from everywhere when switched off', async ({
  localhost,
  sample,
}) => {
  const page = await localhost.context.newPage();
  await page.goto(sample);
  const tabId = await localhost.tabShowing(sample);
  const popup = await localhost.open(`popup.html?tab=${tabId}`);
  await popup.locator('[data-complete="true"]').waitFor();
  const implied = popup.locator('.mark[data-evidence="implied"]');
  // The marks in the legend are no skills.
  const inLegend = await popup.locator('.legend .mark[data-evidence="implied"]').count();
  const count = (await implied.count()) - inLegend;
  expect(count).toBeGreaterThan(0);
  const badge = () => popup.evaluate(`chrome.action.getBadgeText({ tabId: ${tabId} })`);
  const skills = await popup.locator('li[data-uri]').count();
  expect(await badge()).toBe(String(skills));
  const ranges = () => page.evaluate('[...CSS.highlights.values()].reduce((n, each) => n + each.size, 0)');
  const painted = Number(await ranges());

  await popup.getByRole('switch').click();
  await expect(popup.locator('li[data-uri]')).toHaveCount(skills - count);
  await expect.poll(badge).toBe(String(skills - count));
  await expect.poll(ranges).toBeLessThan(painted);

  const panel = await localhost.open(`sidepanel.html?tab=${tabId}`);
  await expect(panel.locator('li[data-uri]')).toHaveCount(skills - count);
  await panel.getByRole('switch').click();
  await expect(panel.locator('li[data-uri]')).toHaveCount(skills);
  await expect(popup.locator('li[data-uri]')).toHaveCount(skills);
  await expect.poll(ranges).toBe(painted);
});

test('words that look like a skill are shown in the page at a press', async ({ localhost, sample }) => {
  const page = await localhost.context.newPage();
  await page.setViewportSize({ width: 1000, height: 400 });
  await page.goto(sample);
  const popup = await localhost.open(`popup.html?tab=${await localhost.tabShowing(sample)}`);
  await popup.locator('.unlisted button').last().click();
  await expect.poll(() => page.evaluate('scrollY')).toBeGreaterThan(100);
  await expect(popup.getByRole('status').last()).toContainText('is shown in the page');
});

test('the side panel looks a term up and shows its concept', async ({ localhost }) => {
  const panel = await localhost.open('sidepanel.html');
  await panel.setViewportSize({ width: 360, height: 800 });
  await expect(panel.getByRole('tab').first()).toBeVisible();
  expect(await inBothSchemes(panel)).toEqual([]);

  await panel.getByRole('tab', { name: 'Look up' }).click();
  await panel.getByRole('combobox').fill('data anal');
  const hit = panel.getByRole('option', { name: /data analyst/ }).first();
  await expect(hit).toBeVisible();
  expect(await inBothSchemes(panel)).toEqual([]);
  await hit.click();
  await expect(panel.getByRole('heading', { name: 'data analyst' })).toBeVisible();
  await expect(panel.getByText('2511.3', { exact: false }).first()).toBeVisible();
  expect(await inBothSchemes(panel)).toEqual([]);
});

test('the side panel says that nothing was read where nothing was', async ({ release }) => {
  const { browser, extension } = release;
  const panel = await browser.newPage();
  await panel.goto(`chrome-extension://${extension.id}/sidepanel.html`);
  await panel.waitForSelector('.panel');
  await panel.waitForFunction(`document.body.innerText.includes('has not been read')`);
});

test('the settings import an official zip, and it is in use at once', async ({ localhost }) => {
  const options = await localhost.open('options.html');
  await expect(options.getByRole('heading').first()).toBeVisible();
  expect(await inBothSchemes(options)).toEqual([]);

  const files = {
    name: 'ESCO dataset - v1.1.1 - classification - en - csv.zip',
    mimeType: 'application/zip',
    buffer: zipped('classification-en', 'relations'),
  };
  await options.locator('.drop input[type=file]').setInputFiles(files);
  await expect(options.getByText(/was added and is in use/)).toBeVisible();

  const panel = await localhost.open('sidepanel.html#/look-up/');
  await expect(panel.getByText(/ESCO 1\.1\.1/).first()).toBeVisible();
  await expect(panel.getByText(/starter vocabulary/)).toHaveCount(0);
});

test('a file that is no ESCO dataset is refused with a sentence, and nothing changes', async ({
  localhost,
}) => {
  const options = await localhost.open('options.html');
  const buffer = zipped('classification-en', 'relations').subarray(0, 2_000);
  await options
    .locator('.drop input[type=file]')
    .setInputFiles({ name: 'esco.zip', mimeType: 'application/zip', buffer });
  await expect(options.getByText(/did not work/)).toBeVisible();
  await expect(options.getByText(/in use is unchanged/)).toBeVisible();
});

function zipped(...folders: string[]): Buffer {
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(FIXTURES, folder)).map((name): [string, Uint8Array] => [
      name,
      readFileSync(path.join(FIXTURES, folder, name)),
    ]),
  );
  return Buffer.from(zipSync(Object.fromEntries(files)));
}
