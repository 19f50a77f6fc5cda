import { expect } from '@playwright/test';
import type { Browser } from 'puppeteer-core';
import { buildFolder } from '../../lib/node/build.ts';
import { showPageInFirefox } from '../../lib/node/firefox-demonstration.ts';
import { highlightsOf, LISTED_OCCUPATIONS, LISTED_SKILLS, missingFirefox, test } from './fixtures.ts';

test('Firefox: the posting is highlighted, counted and listed', async ({ sample }) => {
  const reason = missingFirefox();
  test.skip(reason !== null, `Firefox was not tested. ${reason}`);
  let browser: Browser | undefined;
  try {
    const build = buildFolder({ browser: 'firefox', mode: 'localhost' });
    const shown = await showPageInFirefox(build, sample, true);
    browser = shown.browser;
    const { page, popup, reading } = shown;
    if (reading.state !== 'ready') throw new Error(`The page was not read: ${JSON.stringify(reading)}`);
    const { skills, occupations } = reading.analysis;
    expect(reading.analysis).toMatchObject({ depth: 'full', calibrated: true });
    expect(
      await popup.evaluate(`fetch(browser.runtime.getURL('models/kernel.wasm'))
        .then((response) => response.arrayBuffer())
        .then((code) => typeof new WebAssembly.Instance(new WebAssembly.Module(code)).exports.memory)`),
    ).toBe('object');

    const { names, texts } = await highlightsOf(page);
    expect(texts).toContain('SQL');
    expect(texts).toContain('Python');
    expect(skills.length).toBeGreaterThan(10);
    expect(occupations[0]?.label).toBe('data analyst');
    expect(await popup.evaluate(LISTED_SKILLS)).toHaveLength(skills.length);
    expect(await popup.evaluate(LISTED_OCCUPATIONS)).toEqual(occupations.map(({ uri }) => uri));

    const lines = await page.evaluate(
      `${JSON.stringify(names)}.map((name) => getComputedStyle(document.body, '::highlight(' + name + ')').textDecorationLine)`,
    );
    expect(lines).toContain('underline');
    expect(await page.evaluate('document.documentElement.outerHTML')).not.toMatch(/moz-extension:|esco/i);

    // What the page clears comes back; another text in the same nodes is read and marked.
    await page.bringToFront();
    await page.evaluate('CSS.highlights.clear()');
    await page.waitForFunction(`[...CSS.highlights.values()].some((highlight) => highlight.size > 0)`);
    await page.evaluate(`(() => {
      // The page's data would go on saying the old text.
      for (const data of document.querySelectorAll('script[type="application/ld+json"]')) data.remove();
      const line = [...document.querySelectorAll('main li')].find((each) => each.textContent.includes('SQL'));
      line.firstChild.data = 'Use JavaScript and SQL ';
    })()`);
    await page.waitForFunction(
      `[...CSS.highlights.values()].some((highlight) => [...highlight].some((range) => range.toString() === 'JavaScript'))`,
    );
    // The person takes the permission back: at once nothing is left.
    await popup.evaluate(`browser.permissions.remove({ origins: ['http://localhost/*'] })`);
    await page.waitForFunction('CSS.highlights.size === 0');
  } finally {
    await browser?.close();
  }
});
