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

/** Opens a page, presses the toolbar button over it and waits for the popup's answer. */
export async function showPage(opened: OpenedChromium, address: string): Promise<Shown> {
  const [first] = await opened.browser.pages();
  const page = first ?? (await opened.browser.newPage());
  await page.goto(address, { waitUntil: 'load' });
  const popup = await pressToolbarButton(opened, page);
  const reading = await popupReading(popup, await tabShowing(popup, page.url()));
  return { page, popup, reading };
}

const FOLDER = path.resolve(import.meta.dirname, '../../.screenshots');

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
  const pictures: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    pictures.push(await picture(popup, `popup-${scheme}.png`, scheme));
    pictures.push(await picture(page, `page-${scheme}.png`, scheme));
  }
  const panel = await openExtensionPage(opened, `sidepanel.html#/look-up/${encodeURIComponent(term)}`);
  await panel.waitForSelector('[role="option"]');
  pictures.push(await picture(panel, 'panel-look-up.png', 'light'));
  await panel.close();
  return pictures;
}

async function picture(page: Page, name: string, scheme: 'light' | 'dark'): Promise<string> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  const file = path.join(FOLDER, name);
  await page.screenshot({ path: file as `${string}.png` });
  return file;
}
