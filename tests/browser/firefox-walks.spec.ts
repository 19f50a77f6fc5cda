/** The essential five in Firefox: the same pages, the same tasks. */
import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { buildFolder } from '../../lib/node/build.ts';
import { tabShowing } from '../../lib/node/extension-browser.ts';
import { openPageInFirefox, showPageInFirefox } from '../../lib/node/firefox-demonstration.ts';
import { missingFirefox, test } from './fixtures.ts';

/** Presses what carries these words, as its name or on it. Evaluated in the page. */
const press = (page: Page, words: string) =>
  page.evaluate(`(() => {
    const named = [...document.querySelectorAll('button, a, summary, [role=tab]')].find((each) =>
      (each.getAttribute('aria-label') ?? each.textContent).trim().match(new RegExp('^' + ${JSON.stringify(words)} + '\\\\b')));
    if (!named) throw new Error('Nothing is called ' + ${JSON.stringify(words)});
    named.click();
  })()`);
const there = (page: Page, condition: string) => page.waitForFunction(condition);
const number = async (page: Page, expression: string) => Number(await page.evaluate(expression));

test('Firefox: read, jump, filter, keep, look up', async ({ sample }) => {
  const reason = missingFirefox();
  test.skip(reason !== null, `Firefox was not tested. ${reason}`);
  const build = buildFolder({ browser: 'firefox', mode: 'localhost' });
  const { browser, page, popup } = await showPageInFirefox(build, sample, true);
  try {
    // 1 What does the posting ask for?
    expect(await number(popup, `document.querySelectorAll('.main-skills li').length`)).toBe(5);

    // 2 Where does it say so?
    const panel = await openPageInFirefox(
      browser,
      `sidepanel.html?tab=${await tabShowing(popup, page.url())}`,
    );
    await there(panel, `document.querySelector('.skill-main') !== null`);
    await press(panel, 'SQL');
    await there(panel, `document.body.innerText.includes('is shown in the page')`);

    // 3 Only some of the skills
    const all = await number(panel, `document.querySelectorAll('.skill').length`);
    await panel.evaluate(`location.hash = '#/posting?type=knowledge'`);
    await there(panel, `document.querySelectorAll('.skill').length < ${all}`);

    // 4 Keep it
    await press(panel, 'Save$');
    await there(panel, `document.querySelector('.posting-actions [aria-pressed=true]') !== null`);
    await panel.evaluate(`location.hash = '#/saved'`);
    await there(panel, `document.querySelectorAll('.saved-list li').length === 1`);

    // 5 Look a term up
    await panel.evaluate(`location.hash = '#/look-up/statistics'`);
    await there(panel, `document.querySelector('[role=option]') !== null`);
    await panel.evaluate(`document.querySelector('[role=listbox] [role=option]').click()`);
    await there(panel, `document.querySelector('.concept h1') !== null`);
  } finally {
    await browser.close();
  }
});
