/** A browser with the extension in it, and its toolbar button pressed by the browser itself. */
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import type { TabReading } from '../messages.ts';
import { findChromium, findFirefox } from './browsers.ts';

export interface OpenedChromium {
  browser: Browser;
  extension: Extension;
}

/** How long a browser may take for one step, in milliseconds. */
const PATIENCE = 60_000;
const WINDOW = { width: 1280, height: 900 };

/**
 * Chromium with the extension of a folder loaded, in a profile of its own.
 * @param switches more of Chromium's command line.
 */
export async function openChromium(
  folder: string,
  headless: boolean,
  switches: readonly string[] = [],
): Promise<OpenedChromium> {
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    headless,
    pipe: true,
    timeout: PATIENCE,
    protocolTimeout: PATIENCE,
    enableExtensions: [folder],
    defaultViewport: headless ? WINDOW : null,
    // Root may not use Chromium's sandbox; whoever is root in a container has no other wall to lose.
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...switches],
  });
  try {
    // The worker is there when the extension is; only then does the browser list it.
    await browser.waitForTarget((target) => target.url().startsWith('chrome-extension://'), {
      timeout: PATIENCE,
    });
    const [extension] = (await browser.extensions()).values();
    if (!extension) throw new Error('The browser did not load the extension. Remove .output and try again.');
    return { browser, extension };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Presses the toolbar button over a page: grants the tab and opens the popup, which is returned. */
export async function pressToolbarButton({ browser, extension }: OpenedChromium, page: Page): Promise<Page> {
  await page.bringToFront();
  const address = `chrome-extension://${extension.id}/popup.html`;
  const opening = browser.waitForTarget((target) => target.url().startsWith(address), { timeout: PATIENCE });
  await extension.triggerAction(page);
  return (await opening).asPage();
}

/** Opens one of the extension's pages in a tab of its own. */
export async function openExtensionPage(
  { browser, extension }: OpenedChromium,
  name: string,
  size = { width: 400, height: 860 },
): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(size);
  await page.goto(`chrome-extension://${extension.id}/${name}`);
  return page;
}

/** The browser's number for the tab that shows an address, asked from a page of the extension's own. */
export async function tabShowing(asking: Page, address: string): Promise<number> {
  const id = await asking.evaluate(
    `chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(address)})?.id ?? null)`,
  );
  if (typeof id !== 'number') throw new Error(`No tab that the extension may see shows ${address}.`);
  return id;
}

/** Asks the background from a page of the extension's own, in the words of lib/messages.ts. */
export async function askBackground(asking: Page, type: string, data: unknown): Promise<unknown> {
  const message = JSON.stringify({ id: 1, type, data, timestamp: 1 });
  const answer = (await asking.evaluate(`chrome.runtime.sendMessage(${message})`)) as
    | { res?: unknown; err?: { message?: string } }
    | undefined;
  if (!answer) throw new Error(`The extension’s background did not answer “${type}”.`);
  if (answer.err) throw new Error(answer.err.message ?? `The background failed at “${type}”.`);
  return answer.res;
}

/** Waits until the popup shows all of the answer, and says what the background knows of the tab by then. */
export async function popupReading(popup: Page, tabId: number): Promise<TabReading> {
  await popup.waitForSelector('[data-state]:not([data-state="loading"], [data-complete="false"])', {
    timeout: PATIENCE,
  });
  return (await askBackground(popup, 'tabReading', { tabId })) as TabReading;
}

/** Firefox, over WebDriver BiDi, in a profile of its own; extension pages get the given fixed address. */
export async function openFirefox(folder: string, headless: boolean, host: string): Promise<Browser> {
  const { id } = await firefoxIdentity(folder);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless,
    timeout: PATIENCE,
    protocolTimeout: PATIENCE,
    defaultViewport: headless ? WINDOW : null,
    // Else Firefox opens no page of an extension for a program.
    args: ['--remote-allow-system-access'],
    // Firefox draws a random host for an extension's pages, unless this preference names it.
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [id]: host }) },
  });
  await browser.installExtension(folder);
  return browser;
}

async function firefoxIdentity(folder: string): Promise<{ id: string }> {
  const { readFile } = await import('node:fs/promises');
  const manifest = JSON.parse(await readFile(`${folder}/manifest.json`, 'utf8'));
  return manifest.browser_specific_settings.gecko;
}
