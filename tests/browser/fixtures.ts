/** What the browser tests share: the builds, a server with the sample posting, browsers with the extension. */
import path from 'node:path';
import { type BrowserContext, test as base, chromium, type Page } from '@playwright/test';
import type { Page as PuppeteerPage } from 'puppeteer-core';
import { findChromium, findFirefox } from '../../lib/node/browsers.ts';
import { buildFolder } from '../../lib/node/build.ts';
import { type OpenedChromium, openChromium } from '../../lib/node/extension-browser.ts';
import { serveFolder } from '../../lib/node/serve.ts';

export const SAMPLE_FOLDER = path.resolve(import.meta.dirname, '../../assets/sample');

export interface LocalhostBuild {
  context: BrowserContext;
  extensionId: string;
  /** Opens one of the extension's pages in a tab. */
  open(name: string): Promise<Page>;
  /** The browser's number for the tab that shows an address. */
  tabShowing(address: string): Promise<number>;
}

interface Fixtures {
  /** Address of the sample posting. */
  sample: string;
  /** The release build in Chromium; its toolbar button can be pressed. */
  release: OpenedChromium;
  /** The build with a permission for localhost, in Chromium under Playwright. */
  localhost: LocalhostBuild;
}

export const test = base.extend<Fixtures>({
  // Playwright reads from the pattern which fixtures this one needs: none, but it may not be empty.
  sample: async ({ baseURL: _ }, use) => {
    const server = await serveFolder(SAMPLE_FOLDER);
    await use(`${server.root}posting.html`);
    await server.close();
  },
  release: async ({ headless }, use) => {
    const opened = await openChromium(buildFolder({ browser: 'chrome', mode: 'release' }), headless);
    await use(opened);
    await opened.browser.close();
  },
  localhost: async ({ headless }, use) => {
    const opened = await openLocalhostBuild(headless);
    await use(opened);
    await opened.context.close();
  },
});

/**
 * Chromium under Playwright with a build that has a permission for localhost.
 * @param profile a folder that outlives the browser; '' for one that does not
 */
export async function openLocalhostBuild(
  headless: boolean,
  build = buildFolder({ browser: 'chrome', mode: 'localhost' }),
  profile = '',
): Promise<LocalhostBuild> {
  const context = await localhostContext(build, headless, profile);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  const open = async (name: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${name}`);
    return page;
  };
  return {
    context,
    extensionId,
    open,
    async tabShowing(address) {
      const id = await worker.evaluate(
        `chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(address)})?.id)`,
      );
      return Number(id);
    },
  };
}

function localhostContext(folder: string, headless: boolean, profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    headless,
    executablePath: findChromium(),
    viewport: { width: 1280, height: 900 },
    args: [
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

/** What a page can see of highlights: their names, and how many ranges hold text. Evaluated in the page. */
export const HIGHLIGHTS = `(() => {
  const names = [...CSS.highlights.keys()];
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  return { names, texts: ranges.map((range) => range.toString()) };
})()`;

export interface Highlights {
  names: string[];
  texts: string[];
}

/** The highlights of a page once there are any. */
export async function highlightsOf(page: PuppeteerPage): Promise<Highlights> {
  await page.waitForFunction(`[...CSS.highlights.values()].some((highlight) => highlight.size > 0)`);
  return (await page.evaluate(HIGHLIGHTS)) as Highlights;
}

/** The labels of the skills a popup or panel lists, in its order. Evaluated in the page. */
export const LISTED_SKILLS = `[...document.querySelectorAll('li[data-uri]')].map((row) => row.dataset.uri)`;
export const LISTED_OCCUPATIONS = `[...document.querySelectorAll('.occupations [data-uri]')].map((row) => row.dataset.uri)`;

/** Why there is no Firefox here; null where there is one. In CI its absence is a failure. */
export function missingFirefox(): string | null {
  try {
    findFirefox();
    return null;
  } catch (error) {
    if (process.env.CI) throw error;
    return error instanceof Error ? error.message : String(error);
  }
}
