import { expect, type Page } from '@playwright/test';
import { test } from './fixtures.ts';

interface Look {
  line: string;
  thickness: string;
  colour: string;
  background: string;
  /** Of the words it stands under. */
  text: string;
}

/** How every kind of mark in the page looks. Evaluated in the page. */
const LOOKS = `[...CSS.highlights].filter(([, highlight]) => highlight.size > 0).map(([name, highlight]) => {
  const element = [...highlight][0].startContainer.parentElement;
  const style = getComputedStyle(element, '::highlight(' + name + ')');
  return { line: style.textDecorationStyle, thickness: style.textDecorationThickness,
    colour: style.textDecorationColor, background: style.backgroundColor, text: getComputedStyle(element).color };
})`;

const looks = (page: Page) => page.evaluate(LOOKS) as Promise<Look[]>;

test('in forced colours marks stay to be seen, by their form alone, in the colour of words', async ({
  localhost,
  sample,
}) => {
  const page = await localhost.context.newPage();
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(sample);
  const tabId = await localhost.tabShowing(sample);
  const popup = await localhost.open(`popup.html?tab=${tabId}`);
  await popup.locator('[data-state="ready"][data-complete="true"]').waitFor();
  await page.bringToFront();
  const all = await looks(page);
  // Evidence by the form of the line, what is required by its thickness: at least two of each in the sample.
  expect(new Set(all.map(({ line }) => line)).size).toBeGreaterThan(1);
  expect(new Set(all.map(({ thickness }) => thickness)).size).toBeGreaterThan(1);
  for (const { colour, background, text } of all) {
    expect(background).toMatch(/, 0\)$/);
    expect(colour).toBe(text);
  }
  // Seen, not only said: without them the same page looks otherwise.
  const words = page.locator('main');
  const marked = await words.screenshot();
  await page.evaluate('CSS.highlights.forEach((highlight) => highlight.clear())');
  const bare = await words.screenshot();
  expect(marked.equals(bare)).toBe(false);
});
