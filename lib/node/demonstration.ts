/** The walk through the extension that `npm start` makes, and its photographs. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { TabReading } from '../messages.ts';
import {
  type OpenedChromium,
  openExtensionPage,
  popupReading,
  pressToolbarButton,
  tabShowing,
} from './extension-browser.ts';

export interface Shown {
  page: Page;
  popup: Page;
  reading: TabReading;
}

/**
 * Opens a page, presses the toolbar button over it and waits for the popup's answer.
 * @throws Error with a sentence when the page cannot be opened.
 */
export async function showPage(opened: OpenedChromium, address: string): Promise<Shown> {
  const [first] = await opened.browser.pages();
  const page = first ?? (await opened.browser.newPage());
  try {
    await page.goto(address, { waitUntil: 'load' });
  } catch (error) {
    throw new Error(`${address} could not be opened: ${error instanceof Error ? error.message : error}`);
  }
  return showOver(opened, page);
}

/** Presses the toolbar button over a page and waits for the popup's answer. */
export async function showOver(opened: OpenedChromium, page: Page): Promise<Shown> {
  const popup = await pressToolbarButton(opened, page);
  const reading = await popupReading(popup, await tabShowing(popup, page.url()));
  return { page, popup, reading };
}

const FOLDER = path.resolve(import.meta.dirname, '../../.screenshots');
/** Popups are at most 600 high; the panel is as narrow as Chromium makes it at first. */
const POPUP = { width: 380, height: 600, deviceScaleFactor: 2 };
const PANEL = { width: 360, height: 600, deviceScaleFactor: 2 };

type Scheme = 'light' | 'dark';

/**
 * Photographs page and popup, light and dark, and a look-up in the side panel.
 * @returns the paths of the pictures.
 */
export async function photograph(
  opened: OpenedChromium,
  { page, popup }: Shown,
  term: string,
): Promise<string[]> {
  mkdirSync(FOLDER, { recursive: true });
  const tabId = await tabShowing(popup, page.url());
  const pictures: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    // Read anew, as somebody with a dark screen has it: marks go by the background they stand on.
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.reload();
    // The toolbar's own popup cannot be sized, so its picture is taken of the same page in a tab.
    const same = await openExtensionPage(opened, `popup.html?tab=${tabId}`, POPUP);
    await popupReading(same, tabId);
    pictures.push(await picture(same, `popup-${scheme}.png`, scheme));
    await page.bringToFront();
    pictures.push(await picture(page, `page-${scheme}.png`, scheme));
  }
  const panel = await openExtensionPage(opened, `sidepanel.html#/look-up/${encodeURIComponent(term)}`, PANEL);
  await panel.waitForSelector('[role="option"]');
  return [...pictures, await picture(panel, 'panel-look-up.png', 'light')];
}

async function picture(page: Page, name: string, scheme: Scheme): Promise<string> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  const file = path.join(FOLDER, name);
  await page.screenshot({ path: file as `${string}.png` });
  return file;
}
