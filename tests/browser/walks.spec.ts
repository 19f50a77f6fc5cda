/** The commonest tasks, done as a person does them: by the words on the screen, with mouse and keyboard. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { type LocalhostBuild, test } from './fixtures.ts';

interface Walk {
  posting: Page;
  tabId: number;
  popup: () => Promise<Page>;
  panel: (place?: string) => Promise<Page>;
}

/** A posting as somebody might send it by mail. */
const MAIL = `Office clerk wanted

We look for a person who keeps our books and uses spreadsheets every day. You plan the deliveries of two warehouses,
speak English with our suppliers and know SQL. Experience in project management is welcome. Please write to us.`;

/** A posting that was read, and the ways to look at it. */
async function begin({ context, open, tabShowing }: LocalhostBuild, sample: string): Promise<Walk> {
  const posting = await context.newPage();
  await posting.setViewportSize({ width: 1000, height: 500 });
  await posting.goto(sample);
  const tabId = await tabShowing(sample);
  const popup = async () => {
    const page = await open(`popup.html?tab=${tabId}`);
    await page.locator('[data-complete="true"]').waitFor();
    return page;
  };
  const panel = async (place = '#/posting') => {
    const page = await open(`sidepanel.html?tab=${tabId}${place}`);
    await page.setViewportSize({ width: 400, height: 800 });
    return page;
  };
  await (await popup()).close();
  return { posting, tabId, popup, panel };
}

const count = async (page: Page) =>
  Number(/\d+/.exec((await page.locator('.skill-count strong').textContent()) ?? '')?.[0]);

test('1 What does this posting ask for? The popup says it at a glance', async ({ localhost, sample }) => {
  const popup = await (await begin(localhost, sample)).popup();
  expect(await count(popup)).toBeGreaterThan(10);
  await expect(popup.locator('.main-skills li')).toHaveCount(5);
  await expect(popup.locator('.occupations')).toContainText('data analyst');
});

test('2 Where does it say so? A press on a skill scrolls the page to it, again and again', async ({
  localhost,
  sample,
}) => {
  const { posting, panel } = await begin(localhost, sample);
  const page = await panel();
  await page
    .getByRole('button', { name: /^project management|^Agile project management/ })
    .first()
    .click();
  await expect.poll(() => posting.evaluate('scrollY')).toBeGreaterThan(100);
  await expect(page.getByRole('status').last()).toContainText('is shown in the page');
});

test('3 Take the skills along: as a table, and as a list on the clipboard', async ({ localhost, sample }) => {
  const popup = await (await begin(localhost, sample)).popup();
  await popup.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^data-analyst.*\.csv$/);
  expect(readFileSync(await download.path(), 'utf8')).toContain('http://data.europa.eu/esco/skill/');
});

test('4 Keep a posting, note something about it, find it again', async ({ localhost, sample }) => {
  const { popup, panel } = await begin(localhost, sample);
  const first = await popup();
  await first.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(first.getByRole('button', { name: 'Saved' })).toBeVisible();

  const page = await panel('#/saved');
  await page.getByRole('combobox', { name: /^Status of Data Analyst/ }).selectOption('applied');
  await page.getByRole('button', { name: /^Data Analyst/ }).click();
  await page.getByLabel('Your note').fill('Ask about night shifts');
  await page.getByRole('button', { name: 'Back' }).click();
  await page.reload();
  await page.getByRole('searchbox').fill('night shifts');
  await expect(page.locator('.saved-list li')).toHaveCount(1);
  await expect(page.getByRole('combobox', { name: /^Status of Data Analyst/ })).toHaveValue('applied');
  await page.getByRole('searchbox').fill('welder');
  await expect(page.locator('.saved-list li')).toHaveCount(0);
});

test('4b Keep a posting that came by mail: pasted, kept, recognised when it is pasted again', async ({
  localhost,
  sample,
}) => {
  const { panel } = await begin(localhost, sample);
  const page = await panel('#/pasted');
  const paste = async () => {
    await page.getByLabel('Text of a job posting').fill(MAIL);
    await page.getByRole('button', { name: 'Find skills' }).click();
    await page.locator('.skill-count').waitFor();
  };
  await paste();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('status').last()).toContainText('It is under');
  await page.getByRole('button', { name: 'Another text' }).click();
  await paste();
  await page.getByRole('button', { name: 'Saved', pressed: true }).click();
  await expect(page.getByRole('status').last()).toContainText('was saved before');

  await page.getByRole('tab', { name: 'Saved' }).click();
  await expect(page.locator('.saved-list li')).toHaveCount(1);
  await page.locator('.saved-list button.label').click();
  await expect(page.getByText('spreadsheets').first()).toBeVisible();
});

test('5 Remove a kept posting, and take that back', async ({ localhost, sample }) => {
  const { panel } = await begin(localhost, sample);
  const page = await panel();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('tab', { name: 'Saved' }).click();
  await page.getByRole('button', { name: /^Remove Data Analyst/ }).click();
  await expect(page.getByText('Nothing saved yet')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.saved-list li')).toHaveCount(1);
});

test('6 Look at some of the skills only; the address remembers which', async ({ localhost, sample }) => {
  const page = await (await begin(localhost, sample)).panel();
  await page.locator('.skill').first().waitFor();
  const all = await page.locator('.skill').count();
  await page.getByText('Filters').click();
  await page.getByRole('checkbox', { name: 'knowledge' }).check();
  await expect.poll(() => page.locator('.skill').count()).toBeLessThan(all);
  const narrowed = await page.locator('.skill').count();
  await page.reload();
  await expect(page.locator('.skill')).toHaveCount(narrowed);
  await page.getByRole('combobox', { name: 'Arrange' }).selectOption('group');
  await expect(page.locator('.tree summary').first()).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.getByRole('combobox', { name: 'Arrange' }).selectOption('necessity');
  await expect(page.locator('.skill')).toHaveCount(all);
});

test('7 Say that a skill is wrong, and take that back', async ({ localhost, sample }) => {
  const page = await (await begin(localhost, sample)).panel();
  await page.getByRole('button', { name: 'Why? The reasons for “statistics”' }).click();
  await expect(page.locator('.why')).toContainText('preferred label');
  await page.getByRole('button', { name: 'Not this', exact: true }).click();
  await expect(page.locator('.skill', { hasText: /^statistics/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.skill', { hasText: /^statistics/ })).toHaveCount(1);
});

test('8 Teach it a phrase that ESCO does not have', async ({ localhost, sample }) => {
  const page = await (await begin(localhost, sample)).panel();
  const before = await count(page);
  const link = page.getByRole('button', { name: /^Link… “.*” to a skill/ }).first();
  await link.click();
  await page.getByRole('combobox', { name: /^Which skill does/ }).fill('arc welding');
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /arc welding/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/now means/)).toBeVisible();
  await expect.poll(() => count(page)).toBe(before + 1);
});

test('9 What does the job usually need that the posting does not say?', async ({ localhost, sample }) => {
  const page = await (await begin(localhost, sample)).panel();
  await page.getByRole('link', { name: 'Occupations' }).click();
  const missing = page.locator('section', { hasText: 'Usually essential, not mentioned here' }).first();
  await expect(missing.getByRole('listitem').first()).toBeVisible();
  await missing.getByRole('button').first().click();
  await expect(page.locator('.concept h1')).toBeFocused();
});

test('10 Improve a posting: the check, and its skills for the web page', async ({ localhost, sample }) => {
  const page = await (await begin(localhost, sample)).panel();
  await page.getByRole('link', { name: 'Check' }).click();
  await expect(page.locator('.findings > li')).toHaveCount(7);
  const text = await page.getByRole('textbox', { name: 'Skills for the posting’s web page' }).inputValue();
  expect(JSON.parse(text)).toMatchObject({ '@type': 'JobPosting' });
  await page.getByRole('link', { name: 'Groups' }).click();
  await expect(page.getByRole('img', { name: /Skills by ESCO group/ })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save picture (SVG)' }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toMatch(/^<svg[\s\S]*<style/);
});

test('11 Advise somebody: what a session keeps is gone when it ends', async ({ localhost, sample }) => {
  const { panel } = await begin(localhost, sample);
  const page = await panel('#/saved');
  await page.getByText('Advising somebody?').click();
  await page.getByRole('button', { name: 'Start a session' }).click();
  await page.getByRole('tab', { name: 'Posting' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('tab', { name: 'Saved' }).click();
  await expect(page.locator('.saved-list li')).toHaveCount(1);
  await page.getByRole('button', { name: 'End the session' }).click();
  await page.getByRole('button', { name: /^End it and erase 1 posting/ }).click();
  await expect(page.getByText('Nothing saved yet')).toBeVisible();
});
