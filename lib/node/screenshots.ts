/**
 * `npm run screenshots`: every view of the extension, light and dark, narrow and wide, as pictures in
 * `.screenshots/`, to be looked at. Words after `--` name the views that are wanted; without any, all.
 * `--webp` makes them small, for docs/screenshots.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { ensureBuild } from './build.ts';
import { askBackground, openChromium, openExtensionPage, tabShowing } from './extension-browser.ts';
import { serveFolder } from './serve.ts';
import { type View, viewsOf } from './views.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../.screenshots');
const SAMPLE = path.resolve(import.meta.dirname, '../../assets/sample');
const WIDTHS = { narrow: 320, wide: 460 };
const HEIGHT = 720;
/** The settings are a page of their own. */
const PAGE_WIDTHS = { narrow: 320, wide: 960 };

async function main(): Promise<void> {
  const given = process.argv.slice(2);
  const wanted = given.filter((name) => !name.startsWith('--'));
  const type = given.includes('--webp') ? 'webp' : 'png';
  mkdirSync(FOLDER, { recursive: true });
  // The build with a permission for this machine: pages are read without a press of the button.
  const opened = await openChromium(ensureBuild({ browser: 'chrome', mode: 'localhost' }), true);
  const server = await serveFolder(SAMPLE);
  try {
    const address = `${server.root}posting.html`;
    const posting = await opened.browser.newPage();
    await posting.goto(address);
    const asking = await openExtensionPage(opened, 'options.html');
    const tabId = await tabShowing(asking, address);
    await askBackground(asking, 'readTab', { tabId });
    for (const view of viewsOf(tabId).filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
      const page = await openExtensionPage(opened, view.address);
      await photographAll(page, view, type);
      await page.close();
    }
  } finally {
    await opened.browser.close();
    await server.close();
  }
}

async function photographAll(page: Page, view: View, type: 'png' | 'webp'): Promise<void> {
  await page.waitForSelector(view.ready);
  await view.act?.(page);
  const widths = view.isPage ? PAGE_WIDTHS : WIDTHS;
  for (const [size, width] of Object.entries(widths)) {
    await page.setViewport({ width, height: HEIGHT, deviceScaleFactor: 2 });
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      const file = path.join(FOLDER, `${view.name}-${size}-${scheme}.${type}`);
      await page.screenshot({ path: file as `${string}.${typeof type}`, type, fullPage: true });
      console.log(path.relative(process.cwd(), file));
    }
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
