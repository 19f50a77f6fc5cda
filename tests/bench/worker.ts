/** Chromium's service worker with the full pack: from stopped to the first answer, and what it holds in memory. */
import path from 'node:path';
import type { CDPSession } from 'puppeteer-core';
import type { TabReading } from '../../lib/messages.ts';
import { ensureBuild, withVocabulary } from '../../lib/node/build.ts';
import {
  askBackground,
  type OpenedChromium,
  openChromium,
  openExtensionPage,
  tabShowing,
} from '../../lib/node/extension-browser.ts';
import { serveFolder } from '../../lib/node/serve.ts';
import { markdownTable, megabytes, milliseconds, spread } from './clock.ts';
import type { FullVocabulary } from './full-vocabulary.ts';

const ROUNDS = 12;
const SAMPLE = path.resolve(import.meta.dirname, '../../assets/sample');

export async function benchWorker({ paths }: FullVocabulary): Promise<string> {
  const folder = withVocabulary(ensureBuild({ browser: 'chrome', mode: 'localhost' }), paths[0] as string);
  const server = await serveFolder(SAMPLE);
  const chromium = await openChromium(folder, true);
  try {
    return await measure(chromium, `${server.root}posting.html`);
  } finally {
    await chromium.browser.close();
    await server.close();
  }
}

async function measure(chromium: OpenedChromium, address: string): Promise<string> {
  const posting = await chromium.browser.newPage();
  await posting.goto(address);
  const asking = await openExtensionPage(chromium, 'options.html');
  const tabId = await tabShowing(asking, address);
  const ask = async (type: string, data: unknown) => {
    const started = performance.now();
    await askBackground(asking, type, data);
    return performance.now() - started;
  };
  /** Milliseconds until the tab's reading is complete: the full analysis is there. */
  const askFull = async () => {
    const started = performance.now();
    await askBackground(asking, 'readTab', { tabId });
    for (;;) {
      const reading = (await askBackground(asking, 'tabReading', { tabId })) as TabReading;
      if (reading.state !== 'ready' || reading.complete) return performance.now() - started;
    }
  };
  await askFull();
  const cdp = await asking.createCDPSession();
  const lookUps: number[] = [];
  const readings: number[] = [];
  const cached: number[] = [];
  const warm: number[] = [];
  const full: number[] = [];
  const warmFull: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await stopWorker(cdp);
    // A page loaded anew is answered in two steps; asked again, it goes straight to the full analysis.
    await posting.reload();
    await stopWorker(cdp);
    readings.push(await ask('readTab', { tabId }));
    await askFull();
    await stopWorker(cdp);
    full.push(await askFull());
    warmFull.push(await askFull());
    await posting.reload();
    warm.push(await ask('readTab', { tabId }));
    await stopWorker(cdp);
    cached.push(await ask('tabReading', { tabId }));
    await stopWorker(cdp);
    lookUps.push(await ask('vocabularyInUse', undefined));
  }
  await ask('readTab', { tabId });
  const heap = await workerHeap(chromium);
  const row = (name: string, times: number[]) => [
    name,
    milliseconds(spread(times).median),
    milliseconds(spread(times).p95),
  ];
  return [
    markdownTable(
      [`stopped worker, ${ROUNDS} times`, 'median', 'p95'],
      [
        row('wake, open the full pack, say what it is', lookUps),
        row('wake, open the pack, read the page, first answer (aim under 150 ms)', readings),
        row('the same, worker awake', warm),
        row('wake to the full analysis (aim under 300 ms)', full),
        row('full analysis, worker awake (aim under 120 ms)', warmFull),
        row('wake, give back the cached answer', cached),
      ],
    ),
    `The worker's JavaScript heap after an analysis: ${megabytes(heap.used)}, array buffers ${megabytes(heap.buffers)}.`,
  ].join('\n\n');
}

async function stopWorker(cdp: CDPSession): Promise<void> {
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
}

async function workerHeap({
  browser,
  extension,
}: OpenedChromium): Promise<{ used: number; buffers: number }> {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().includes(extension.id),
  );
  const session = await target.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  return { used: usedSize, buffers: backingStorageSize ?? 0 };
}
