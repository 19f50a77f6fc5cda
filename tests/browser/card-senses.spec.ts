import { expect, type Page } from '@playwright/test';
import { accessibleNodes, focusedNode } from './closed-tree.ts';
import { type LocalhostBuild, test } from './fixtures.ts';
import { postingThatAsksFor, withPage } from './one-page.ts';

/** Labels that several concepts carry. */
const WORDS = ['SQL', 'first aid', 'supply chain management', 'soldering'];

const IS_CLOSED = 'document.documentElement.children.length === 2';

/** The concepts that the popup lists, once the answer is complete. */
async function listed(localhost: LocalhostBuild, address: string): Promise<string[]> {
  const popup = await localhost.open(`popup.html?tab=${await localhost.tabShowing(address)}`);
  await popup.locator('[data-state="ready"][data-complete="true"]').waitFor();
  const labels = await popup.locator('li[data-uri] button.skill-main').allTextContents();
  await popup.close();
  return labels;
}

const CHOICE = /^These words mean “/;
const quoted = (node: { name: string } | undefined) => /“(.*)”/.exec(node?.name ?? '')?.[1] ?? '';
const has = (labels: string[], label: string) => labels.some((each) => each.startsWith(label));

const names = async (page: Page) => (await accessibleNodes(page)).map(({ name }) => name);

test('another sense, chosen in the card, is what the words mean from then on, until that is taken back', async ({
  localhost,
}) => {
  await withPage(postingThatAsksFor(...WORDS), async (address) => {
    const page = await localhost.context.newPage();
    await page.goto(address);
    const before = await listed(localhost, address);
    const tabId = await localhost.tabShowing(address);
    await page.bringToFront();
    const [worker] = localhost.context.serviceWorkers();
    const otherSense = async () => {
      await worker?.evaluate(`chrome.commands.onCommand.dispatch('next-skill', { id: ${tabId} })`);
      return (await names(page)).find((name) => CHOICE.test(name)) ?? '';
    };
    await expect.poll(otherSense).toMatch(CHOICE);
    const shown = quoted(await focusedNode(page));
    await page.keyboard.press('Tab');
    const other = quoted(await focusedNode(page));
    expect(other).not.toBe(shown);
    expect([has(before, shown), has(before, other)]).toEqual([true, false]);
    await page.keyboard.press('Enter');

    // What was done is said, and can be taken back there.
    await expect.poll(async () => (await focusedNode(page))?.name).toBe('Undo');
    expect((await names(page)).join('\n')).toContain(`counts as “${other}” from now on`);
    await page.keyboard.press('Escape');
    await page.waitForFunction(IS_CLOSED);
    const after = await listed(localhost, address);
    expect([has(after, other), has(after, shown)]).toEqual([true, false]);

    // Remembered: in the page opened anew, too.
    await page.reload();
    await expect.poll(async () => has(await listed(localhost, address), other)).toBe(true);

    const options = await localhost.open('options.html');
    await options.getByRole('button', { name: /^Undo: / }).click();
    await expect.poll(async () => has(await listed(localhost, address), shown)).toBe(true);
    expect(has(await listed(localhost, address), other)).toBe(false);
  });
});
