/**
 * What annotating costs the page: Chromium's own traces of the page's main thread, with the samples of the annotator told
 * from the page's by the address of their script.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CDPSession, Page } from 'puppeteer-core';
import { ensureBuild } from '../../lib/node/build.ts';
import { type OpenedChromium, openChromium } from '../../lib/node/extension-browser.ts';
import { longPosting, mutatingPosting, posting700 } from '../fixtures/pages/trace-pages.ts';
import { markdownTable, milliseconds } from './clock.ts';
import { type TraceEvent, tasksOf } from './trace-events.ts';

const ROUNDS = 5;
/** How long a mutating page is watched, in milliseconds. */
const WATCHED = 10_000;

export interface PageCost {
  /** The longest task of the page's main thread in which the annotator ran, in milliseconds. */
  longest: number;
  /** The annotator's own time on it, in milliseconds. */
  total: number;
  /** How long was watched. */
  watched: number;
}

/** As Markdown: the cost of a posting, of a very long one, and of a page that never stops changing. */
export async function benchPageTrace(): Promise<string> {
  const chromium = await openChromium(ensureBuild({ browser: 'chrome', mode: 'localhost' }), true);
  const pages = await servePages({
    '/700': posting700(),
    '/10000': longPosting(),
    '/mutating': mutatingPosting(),
  });
  try {
    const rows: string[][] = [];
    for (const [path, name] of [
      ['/700', 'posting of 700 words, read to the end'],
      ['/10000', 'page of 10,000 words'],
    ] as const) {
      const costs: PageCost[] = [];
      for (let round = 0; round < ROUNDS; round++)
        costs.push(await costOfReading(chromium, pages.root + path));
      const longest = costs.map((cost) => cost.longest).sort((a, b) => a - b);
      const total = costs.map((cost) => cost.total).sort((a, b) => a - b);
      const middle = Math.floor(ROUNDS / 2);
      rows.push([
        name,
        milliseconds(longest[middle] ?? 0),
        milliseconds(longest.at(-1) ?? 0),
        milliseconds(total[middle] ?? 0),
      ]);
    }
    const mutating = await costOfWatching(chromium, `${pages.root}/mutating`);
    const share = `${((100 * mutating.total) / mutating.watched).toFixed(2)} % of a core`;
    rows.push(['page that changes 100 times a second', milliseconds(mutating.longest), '', share]);
    return markdownTable(
      ['the annotator on the page’s main thread', 'longest task, median', 'longest task, worst', 'in all'],
      rows,
    );
  } finally {
    await pages.close();
    await chromium.browser.close();
  }
}

/** Opens a page and has it annotated, from nothing to the full answer. */
export async function costOfReading(chromium: OpenedChromium, address: string): Promise<PageCost> {
  const page = await chromium.browser.newPage();
  try {
    return await traced(page, chromium.extension.id, async () => {
      await page.goto(address);
      await page.waitForFunction('[...CSS.highlights.values()].some((each) => each.size > 0)');
      // The full answer follows the first; then nothing is left to do.
      await quiet(page, 1_500);
    });
  } finally {
    await page.close();
  }
}

/** Watches a page that was annotated already. */
export async function costOfWatching(chromium: OpenedChromium, address: string): Promise<PageCost> {
  const page = await chromium.browser.newPage();
  try {
    await page.goto(address);
    await page.waitForFunction('[...CSS.highlights.values()].some((each) => each.size > 0)');
    await quiet(page, 3_000);
    return await traced(page, chromium.extension.id, () => quiet(page, WATCHED));
  } finally {
    await page.close();
  }
}

async function traced(page: Page, extensionId: string, work: () => Promise<void>): Promise<PageCost> {
  const session = await page.createCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'toplevel', 'v8', 'disabled-by-default-v8.cpu_profiler'],
    },
  });
  const started = performance.now();
  await work();
  const watched = performance.now() - started;
  await endTracing(session);
  const tasks = tasksOf(events, `chrome-extension://${extensionId}/`);
  const total = tasks.reduce((sum, task) => sum + task.own, 0);
  return { longest: Math.max(0, ...tasks.map((task) => task.duration)), total, watched };
}

async function endTracing(session: CDPSession): Promise<void> {
  const complete = new Promise((resolve) => {
    session.once('Tracing.tracingComplete', resolve);
  });
  await session.send('Tracing.end');
  await complete;
}

const quiet = (page: Page, time: number) =>
  page.evaluate(`new Promise((done) => setTimeout(done, ${time}))`) as Promise<void>;

async function servePages(pages: Record<string, string>): Promise<{ root: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const page = pages[request.url ?? ''];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? '');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  return {
    root: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
