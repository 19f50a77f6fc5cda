import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { buildFolder } from '../../lib/node/build.ts';
import { HIGHLIGHTS, type Highlights, type LocalhostBuild, openLocalhostBuild, test } from './fixtures.ts';

/**
 * Grants cannot be given by a program; the build for tests has one for localhost, and Chromium's own
 * page of extensions withdraws and restores it, as a person would there.
 */
async function setAccess({ context, extensionId }: LocalhostBuild, access: 'ON_CLICK' | 'ON_ALL_SITES') {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${extensionId}', hostAccess: '${access}' })`,
  );
  await page.close();
}

const marks = async (page: Page) => ((await page.evaluate(HIGHLIGHTS)) as Highlights).texts.length;

test('on an allowed site a posting is highlighted as it opens, without a press', async ({
  localhost,
  sample,
}) => {
  const options = await localhost.open('options.html');
  const registered = () => options.evaluate('chrome.scripting.getRegisteredContentScripts()');
  await expect.poll(registered).toMatchObject([{ matches: ['http://localhost/*'] }]);

  const page = await localhost.context.newPage();
  await page.goto(sample);
  const before = await page.evaluate('document.documentElement.outerHTML');
  await expect.poll(() => marks(page)).toBeGreaterThan(10);
  expect(await page.evaluate('document.documentElement.outerHTML')).toBe(before);
  const tabId = await localhost.tabShowing(sample);
  const badge = await options.evaluate(`chrome.action.getBadgeText({ tabId: ${tabId} })`);
  expect(Number(badge)).toBeGreaterThan(10);
});

test('withdrawing the permission leaves no trace in open tabs, giving it again brings the marks back', async ({
  localhost,
  sample,
}) => {
  const options = await localhost.open('options.html');
  const registered = () => options.evaluate('chrome.scripting.getRegisteredContentScripts()');
  await expect.poll(registered).toHaveLength(1);
  const page = await localhost.context.newPage();
  await page.goto(sample);
  await expect.poll(() => marks(page)).toBeGreaterThan(10);
  const tabId = await localhost.tabShowing(sample);

  await setAccess(localhost, 'ON_CLICK');
  await expect.poll(() => page.evaluate('CSS.highlights.size')).toBe(0);
  await expect.poll(() => options.evaluate(`chrome.action.getBadgeText({ tabId: ${tabId} })`)).toBe('');
  await expect.poll(registered).toEqual([]);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await marks(page)).toBe(0);

  await setAccess(localhost, 'ON_ALL_SITES');
  await expect.poll(() => marks(page)).toBeGreaterThan(10);
});

test('with all sites allowed, one that is left alone is not read by itself, until it is taken off the list', async ({
  headless,
  sample,
}) => {
  const all = await openLocalhostBuild(headless, allSitesBuild());
  try {
    const page = await all.context.newPage();
    await page.goto(sample);
    await expect.poll(() => marks(page)).toBeGreaterThan(10);
    const tabId = await all.tabShowing(sample);
    const popup = await all.open(`popup.html?tab=${tabId}`);
    await popup.getByRole('button', { name: 'Stop on this site' }).click();
    await expect.poll(() => page.evaluate('CSS.highlights.size')).toBe(0);
    await expect.poll(() => popup.evaluate(`chrome.action.getBadgeText({ tabId: ${tabId} })`)).toBe('');
    const stopped = async () =>
      (
        (await popup.evaluate('chrome.scripting.getRegisteredContentScripts()')) as {
          excludeMatches: string[];
        }[]
      ).flatMap(({ excludeMatches }) => excludeMatches);
    await expect.poll(stopped).toEqual(['*://localhost/*']);
    await popup.close();

    // Opened anew it is left alone, in this tab and in others; other sites are read as before.
    await page.reload();
    const other = await all.context.newPage();
    await other.goto(sample.replace('localhost', '127.0.0.1'));
    await expect.poll(() => marks(other)).toBeGreaterThan(10);
    expect(await marks(page)).toBe(0);
    await other.close();

    const options = await all.open('options.html');
    await options.getByRole('button', { name: 'Read localhost again' }).click();
    await expect(options.getByText('localhost is read again.')).toBeVisible();
    await expect.poll(() => marks(page)).toBeGreaterThan(10);
  } finally {
    await all.context.close();
  }
});

/** No program can grant all sites: a copy of the test build has them from the start. */
function allSitesBuild(): string {
  const folder = buildFolder({ browser: 'chrome', mode: 'localhost' });
  const copy = `${folder}-all-sites`;
  rmSync(copy, { recursive: true, force: true });
  cpSync(folder, copy, { recursive: true });
  const manifest = path.join(copy, 'manifest.json');
  const { host_permissions: _, ...rest } = JSON.parse(readFileSync(manifest, 'utf8'));
  writeFileSync(manifest, JSON.stringify({ ...rest, host_permissions: ['*://*/*'] }));
  return copy;
}
