import { expect, type Page } from '@playwright/test';
import { HIGHLIGHTS, type Highlights, type LocalhostBuild, test } from './fixtures.ts';

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
