/** The walk of `npm start --firefox`, and of the tests in Firefox. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
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
const HOST = '6f2c1d1e-64f5-4c0c-9d6a-2f6a0f1d7c11';
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
  const popup = await browser.newPage();
  await popup.goto(`moz-extension://${HOST}/popup.html`);
  const tabId = await tabShowing(popup, page.url());
  await popup.goto(`moz-extension://${HOST}/popup.html?tab=${tabId}`);
  const reading = await popupReading(popup, tabId);
  const pictures = [await picture(page, 'firefox-page.png'), await picture(popup, 'firefox-popup.png')];
  return { browser, page, popup, reading, pictures };
}

async function picture(page: Page, name: string): Promise<string> {
  mkdirSync(FOLDER, { recursive: true });
  const file = path.join(FOLDER, name);
  await page.screenshot({ path: file as `${string}.png` });
  return file;
}
