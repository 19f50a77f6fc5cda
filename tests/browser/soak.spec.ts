/**
 * An evening of looking for work: three hundred jobs in one tab that is never loaded anew, the popup opened and closed,
 * words looked up, the worker stopped towards the end. Part of the long run. What is kept must not grow with what was seen.
 */
import { expect } from '@playwright/test';
import type { CDPSession, Page, Target } from 'puppeteer-core';
import { buildFolder } from '../../lib/node/build.ts';
import {
  type OpenedChromium,
  openChromium,
  openExtensionPage,
  tabShowing,
} from '../../lib/node/extension-browser.ts';
import { test as base, HIGHLIGHTS, type Highlights } from './fixtures.ts';
import { JOBS, type Spa, serveSpa, skillOf } from './spa-page.ts';

/** Until then caches fill that later jobs find full. */
const SETTLED = 60;
const AWAKE = 240;
/** The last sixty are seen with a worker that the browser stops every few jobs. */
const SEEN = 300;
/** Every so many jobs the person opens the popup and looks something up. */
const ROUND = 20;

interface Kept {
  bytes: number;
  nodes: number;
  workerBytes: number;
  /** Of `storage.session`, which lies in the browser's memory. */
  sessionBytes: number;
}

const test = base.extend<{ spa: Spa; chromium: OpenedChromium }>({
  // Playwright reads from the pattern which fixtures this one needs: none, but it may not be empty.
  spa: async ({ baseURL: _ }, use) => {
    const spa = await serveSpa();
    await use(spa);
    await spa.close();
  },
  chromium: async ({ headless }, use) => {
    const opened = await openChromium(buildFolder({ browser: 'chrome', mode: 'localhost' }), headless);
    await use(opened);
    await opened.browser.close();
  },
});

test('after three hundred jobs no more is kept than after sixty', async ({ chromium, spa }) => {
  test.setTimeout(900_000);
  const settings = await openExtensionPage(chromium, 'options.html');
  const page = await chromium.browser.newPage();
  await page.goto(spa.first);
  await isMarked(page, 0);
  const tabId = await tabShowing(settings, spa.first);
  const see = async (from: number, to: number, beforeRound: () => Promise<void>) => {
    for (let seen = from + 1; seen <= to; seen++) {
      await page.evaluate(`open(${seen % JOBS})`);
      await isMarked(page, seen % JOBS);
      if (seen % ROUND > 0) continue;
      await beforeRound();
      await lookAround(chromium, tabId);
      await page.bringToFront();
    }
  };
  await see(0, SETTLED, async () => {});
  const settled = await kept(chromium, settings, page);
  await see(SETTLED, AWAKE, async () => {});
  const awake = await kept(chromium, settings, page);
  const protocol = await settings.createCDPSession();
  await protocol.send('ServiceWorker.enable');
  await see(AWAKE, SEEN, () => protocol.send('ServiceWorker.stopAllWorkers'));
  const end = await kept(chromium, settings, page);

  expect(await page.evaluate('errors')).toEqual([]);
  expect(awake.workerBytes).toBeLessThan(settled.workerBytes * 1.1 + 500_000);
  for (const later of [awake, end]) {
    expect(later.nodes).toBeLessThan(settled.nodes * 1.1 + 200);
    expect(later.bytes).toBeLessThan(settled.bytes * 1.1 + 300_000);
    expect(later.sessionBytes).toBeLessThan(settled.sessionBytes * 1.1 + 20_000);
  }
});

const isMarked = (page: Page, job: number) =>
  expect
    .poll(async () => ((await page.evaluate(HIGHLIGHTS)) as Highlights).texts, {
      message: `job ${job}`,
      intervals: [50],
    })
    .toContain(skillOf(job));

/** The popup as it lists all skills, and a look-up in the panel. */
async function lookAround(chromium: OpenedChromium, tabId: number): Promise<void> {
  const popup = await openExtensionPage(chromium, `popup.html?tab=${tabId}`);
  await popup.waitForSelector('[data-state="ready"][data-complete="true"]');
  await popup.close();
  const panel = await openExtensionPage(chromium, 'sidepanel.html#/look-up/data');
  await panel.waitForSelector('[role="option"]');
  await panel.close();
}

/** What is in use after a collection, the worker awake with all that the last job made it load. */
async function kept({ browser, extension }: OpenedChromium, settings: Page, page: Page): Promise<Kept> {
  const worker = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().includes(extension.id),
  );
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Memory.getDOMCounters');
  const bytes = await usedBytes(session);
  const sessionBytes = Number(await settings.evaluate('chrome.storage.session.getBytesInUse()'));
  return { bytes, nodes, sessionBytes, workerBytes: await usedBytesOf(worker) };
}

async function usedBytesOf(target: Target): Promise<number> {
  return usedBytes(await target.createCDPSession());
}

async function usedBytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
