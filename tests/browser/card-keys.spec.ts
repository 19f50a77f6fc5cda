import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { accessibleNodes, focusedNode, insideOfCard } from './closed-tree.ts';
import { HIGHLIGHTS, type Highlights, type LocalhostBuild, test } from './fixtures.ts';

const IS_OPEN = 'document.documentElement.children.length === 3';
const IS_CLOSED = 'document.documentElement.children.length === 2';
const marked = async (page: Page) => ((await page.evaluate(HIGHLIGHTS)) as Highlights).texts;

/** The sample, annotated to the end, and the commands as the browser sends them. */
async function annotated(localhost: LocalhostBuild, sample: string) {
  const page = await localhost.context.newPage();
  await page.goto(sample);
  const tabId = await localhost.tabShowing(sample);
  const popup = await localhost.open(`popup.html?tab=${tabId}`);
  await popup.locator('[data-state="ready"][data-complete="true"]').waitFor();
  await page.bringToFront();
  // No program can press a key of the browser's own: the event that the key sends is sent instead.
  const [worker] = localhost.context.serviceWorkers();
  const command = (name: 'next-skill' | 'previous-skill') =>
    worker?.evaluate(`chrome.commands.onCommand.dispatch('${name}', { id: ${tabId} })`);
  return { page, popup, tabId, command };
}

test('by keys alone: from skill to skill, into the card, through it, and back to where the focus was', async ({
  localhost,
  sample,
}) => {
  const { page, command } = await annotated(localhost, sample);
  await page.keyboard.press('Tab');
  const before = await page.evaluate('document.activeElement.outerHTML');
  await command('next-skill');
  await page.waitForFunction(IS_OPEN);
  expect(await focusedNode(page)).toMatchObject({
    role: 'dialog',
    name: expect.stringContaining('logistics'),
  });
  await command('next-skill');
  await expect.poll(async () => (await focusedNode(page))?.name).toContain('warehouse management');
  await command('previous-skill');
  await expect.poll(async () => (await focusedNode(page))?.name).toContain('logistics');

  const reached: string[] = [];
  for (let step = 0; step < 4; step++) {
    await page.keyboard.press('Tab');
    reached.push((await focusedNode(page))?.name ?? '');
  }
  expect(reached).toEqual(['What is this?', 'Not this', 'Show in side panel', 'Open in ESCO']);
  // Past the last one the card closes, and the focus goes on from where it was.
  await page.keyboard.press('Tab');
  await page.waitForFunction(IS_CLOSED);
  expect(await page.evaluate('document.activeElement.outerHTML')).not.toBe(before);

  await page.evaluate('document.querySelector("a").focus()');
  const link = await page.evaluate('document.activeElement.outerHTML');
  await command('next-skill');
  await page.waitForFunction(IS_OPEN);
  await page.keyboard.press('Escape');
  await page.waitForFunction(IS_CLOSED);
  expect(await page.evaluate('document.activeElement.outerHTML')).toBe(link);

  // A link with a mark in it opens the card when the person comes to it, not when a closing card gives the focus back.
  const lastChild = () => page.evaluate('document.documentElement.lastElementChild.localName');
  await page.evaluate(`(() => {
    const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const element = range.startContainer.parentElement;
    element.tabIndex = 0;
    element.focus();
  })()`);
  await page.waitForFunction(IS_OPEN);
  await command('next-skill');
  await expect.poll(async () => (await focusedNode(page))?.role).toBe('dialog');
  await page.keyboard.press('Escape');
  await page.waitForFunction(IS_CLOSED);
  expect(await lastChild()).toBe('body');
});

test('what the person rejects is gone from page, popup, panel and button at once, stays gone, and can be taken back', async ({
  localhost,
  sample,
}) => {
  const { page, popup, tabId, command } = await annotated(localhost, sample);
  const badge = async () => Number(await popup.evaluate(`chrome.action.getBadgeText({ tabId: ${tabId} })`));
  const count = await badge();
  const listed = popup.locator('li[data-uri]', { hasText: /^logistics/ });
  await command('next-skill');
  await page.waitForFunction(IS_OPEN);
  expect((await marked(page)).filter((text) => /^logistics$/i.test(text)).length).toBeGreaterThan(0);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect((await focusedNode(page))?.name).toBe('Not this');
  await page.keyboard.press('Enter');

  await expect.poll(async () => (await marked(page)).filter((text) => /^logistics$/i.test(text))).toEqual([]);
  await expect(listed).toHaveCount(0);
  await expect.poll(badge).toBe(count - 1);
  const said = (await accessibleNodes(page)).find(({ name }) => /no longer counts as/.test(name));
  expect(said?.name).toContain('logistics');
  await expect.poll(async () => (await focusedNode(page))?.name).toBe('Undo');

  await page.keyboard.press('Enter');
  await page.waitForFunction(IS_CLOSED);
  await expect.poll(badge).toBe(count);
  expect((await marked(page)).filter((text) => /^logistics$/i.test(text)).length).toBeGreaterThan(0);
});

test('axe finds nothing in the card, light and dark', async ({ localhost, sample }) => {
  const { page, command } = await annotated(localhost, sample);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await command('next-skill');
    await page.waitForFunction(IS_OPEN);
    const card = await insideOfCard(page);
    await page.keyboard.press('Escape');
    await page.waitForFunction(IS_CLOSED);
    // Nothing reaches into the closed root: its markup is shown in a page of its own.
    const same = await localhost.context.newPage();
    await same.goto(sample);
    const background = colorScheme === 'dark' ? '#1d2127' : '#ffffff';
    await same.setContent(
      `<!doctype html><html lang="en"><title>Card</title><body style="background:${background}"><main><h1>Card</h1>${card
        .replace(/<\/?template[^>]*>/g, '')
        .replace('position: fixed', 'position: static')}</main></body></html>`,
    );
    const { violations } = await new AxeBuilder({ page: same }).include('.card').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    );
    await same.close();
  }
});
