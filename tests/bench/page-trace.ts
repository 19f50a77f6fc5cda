/** What annotating costs the page: Chromium's own traces of the page's main thread, in time of the processor. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import { ensureBuild } from '../../lib/node/build.ts';
import { type OpenedChromium, openChromium } from '../../lib/node/extension-browser.ts';
import { longPosting, mutatingPosting, posting700 } from '../fixtures/pages/trace-pages.ts';
import { markdownTable, milliseconds, spread } from './clock.ts';
import { type Task, type TraceEvent, tasksOfBusiest, tasksWithScript } from './trace-events.ts';

const ROUNDS = 5;
/** How long a mutating page is watched, in milliseconds. */
const WATCHED = 10_000;
/** By then a page was read to the end, in milliseconds. */
const READ_WITHIN = 3_000;

export interface PageCost {
  /** The longest task, in milliseconds of the processor. */
  longest: number;
  /** All tasks. */
  total: number;
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
    for (const [path, name] of READINGS) {
      const costs: PageCost[] = [];
      for (let round = 0; round < ROUNDS; round++)
        costs.push(await costOfReading(chromium, `http://localhost:${pages.port}${path}`));
      const longest = spread(costs.map((cost) => cost.longest));
      const total = spread(costs.map((cost) => cost.total));
      rows.push([name, milliseconds(longest.median), milliseconds(longest.p95), milliseconds(total.median)]);
    }
    const share = await shareOfMutating(chromium, pages.port);
    rows.push(['page that changes 100 times a second', '', '', `${(100 * share).toFixed(2)} % of a core`]);
    return markdownTable(
      ['the annotator on the page’s main thread', 'longest task, median', 'longest task, p95', 'in all'],
      rows,
    );
  } finally {
    await pages.close();
    await chromium.browser.close();
  }
}

const READINGS = [
  ['/700', 'posting of 700 words, from the script’s first line to the full answer'],
  ['/10000', 'page of 10,000 words'],
] as const;

/** Opens a page without scripts of its own and has it annotated: what its main thread does from then on is the annotator's. */
async function costOfReading({ browser, extension }: OpenedChromium, address: string): Promise<PageCost> {
  const page = await browser.newPage();
  try {
    const own = (events: readonly TraceEvent[]) =>
      tasksWithScript(events, `chrome-extension://${extension.id}/`);
    return await traced(page, own, async () => {
      await page.goto(address);
      await setTimeout(READ_WITHIN);
    });
  } finally {
    await page.close();
  }
}

/**
 * The share of a core that the annotator takes of a page that is never quiet: the page's main thread with it, less the
 * same page under an address that the test build may not read.
 */
async function shareOfMutating({ browser }: OpenedChromium, port: number): Promise<number> {
  const costs = new Map<string, number[]>();
  for (let round = 0; round < 3; round++) {
    for (const host of ['localhost', '127.0.0.1']) {
      const page = await browser.newPage();
      await page.goto(`http://${host}:${port}/mutating`);
      await setTimeout(READ_WITHIN);
      const { total } = await traced(
        page,
        (events) => tasksOfBusiest(events),
        () => setTimeout(WATCHED),
      );
      costs.set(host, [...(costs.get(host) ?? []), total]);
      await page.close();
    }
  }
  const median = (host: string) => spread(costs.get(host) ?? []).median;
  return Math.max(0, median('localhost') - median('127.0.0.1')) / WATCHED;
}

async function traced(
  page: Page,
  measure: (events: readonly TraceEvent[]) => Task[],
  work: () => Promise<void>,
): Promise<PageCost> {
  const session = await page.createCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'toplevel', 'v8'] },
  });
  await work();
  await endTracing(session);
  const costs = measure(events).map(({ cost }) => cost);
  return { longest: Math.max(0, ...costs), total: costs.reduce((sum, cost) => sum + cost, 0) };
}

async function endTracing(session: CDPSession): Promise<void> {
  const complete = new Promise((resolve) => {
    session.once('Tracing.tracingComplete', resolve);
  });
  await session.send('Tracing.end');
  await complete;
}

async function servePages(pages: Record<string, string>): Promise<{ port: number; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const page = pages[request.url ?? ''];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? '');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
