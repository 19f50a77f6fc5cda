/** The walk of `npm start --firefox`, and of the tests in Firefox. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import type { TabReading } from '../messages.ts';
import { openFirefox, popupReading, tabShowing } from './extension-browser.ts';

export interface ShownInFirefox {
  browser: Browser;
  page: Page;
  popup: Page;
  reading: TabReading;
  pictures: string[];
}

/** A host for the extension's pages; Firefox would draw a random one. */
export const HOST = '6f2c1d1e-64f5-4c0c-9d6a-2f6a0f1d7c11';
/** How long Firefox may take to open a page, in milliseconds. */
const PATIENCE = 20_000;
const READY_AT = `document.readyState === 'complete' ? location.href : ''`;
const FOLDER = path.resolve(import.meta.dirname, '../../.screenshots');

/**
 * Opens a page of this machine in Firefox and the popup in a tab beside it, since no program can press
 * Firefox's toolbar button.
 */
export async function showPageInFirefox(
  build: string,
  address: string,
  headless: boolean,
): Promise<ShownInFirefox> {
  const browser = await openFirefox(build, headless, HOST);
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  const panel = await openPageInFirefox(browser, 'sidepanel.html');
  const tabId = await tabShowing(panel, page.url());
  const popup = await openPageInFirefox(browser, `popup.html?tab=${tabId}`);
  const reading = await popupReading(popup, tabId);
  const pictures = [await picture(page, 'firefox-page.png'), await picture(popup, 'firefox-popup.png')];
  return { browser, page, popup, reading, pictures };
}

/** Opens one of the extension's pages in a tab of its own. */
export async function openPageInFirefox(browser: Browser, name: string): Promise<Page> {
  const address = `moz-extension://${HOST}/${name}`;
  const page = await browser.newPage();
  // Firefox goes there but never reports that it has arrived, so the page itself is asked.
  const going = page.goto(address).catch((error: unknown) => error);
  const deadline = Date.now() + PATIENCE;
  while ((await page.evaluate(READY_AT).catch(() => '')) !== address) {
    if (Date.now() > deadline) throw new Error(`Firefox did not open ${address}.`, { cause: await going });
    await setTimeout(100);
  }
  return page;
}

async function picture(page: Page, name: string): Promise<string> {
  mkdirSync(FOLDER, { recursive: true });
  const file = path.join(FOLDER, name);
  await page.screenshot({ path: file as `${string}.png` });
  return file;
}
