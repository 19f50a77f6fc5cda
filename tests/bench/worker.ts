/** Chromium's service worker with the full pack: from stopped to the first answer, and what it holds in memory. */
import path from 'node:path';
import type { CDPSession } from 'puppeteer-core';
import type { Analysis } from '../../lib/analysis.ts';
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
import { readPlainText } from '../../lib/page/plain-text.ts';
import { markdownTable, megabytes, milliseconds, spread } from './clock.ts';
import { type FullVocabulary, ownAds } from './full-vocabulary.ts';

const ROUNDS = 8;
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
  const [ad] = ownAds() as [{ title: string; text: string }];
  const text = readPlainText(ad.text, { title: ad.title, language: 'en' });
  const posting = await chromium.browser.newPage();
  await posting.goto(address);
  const asking = await openExtensionPage(chromium, 'options.html');
  const tabId = await tabShowing(asking, address);
  const ask = async (type: string, data: unknown) => {
    const started = performance.now();
    await askBackground(asking, type, data);
    return performance.now() - started;
  };
  // A text of its own is never answered from what is kept of a tab, and no page takes part in the time.
  const analyse = (depth: Analysis['depth']) => ask('analyseText', { posting: text, depth });
  /** The page's full question is answered: nothing of it runs beside what is measured next. */
  const isComplete = async () => {
    for (;;) {
      const reading = (await askBackground(asking, 'tabReading', { tabId })) as TabReading;
      if (reading.state !== 'ready' || reading.complete) return;
    }
  };
  await ask('readTab', { tabId });
  await isComplete();
  await analyse('full');
  const cdp = await asking.createCDPSession();
  const opened: number[] = [];
  const firstHits: number[] = [];
  const quick: number[] = [];
  const warmQuick: number[] = [];
  const readings: number[] = [];
  const cached: number[] = [];
  const warm: number[] = [];
  const full: number[] = [];
  const warmFull: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await posting.reload();
    await stopWorker(cdp);
    readings.push(await ask('readTab', { tabId }));
    await posting.reload();
    warm.push(await ask('readTab', { tabId }));
    await isComplete();
    await stopWorker(cdp);
    quick.push(await analyse('quick'));
    warmQuick.push(await analyse('quick'));
    await stopWorker(cdp);
    full.push(await analyse('full'));
    warmFull.push(await analyse('full'));
    await stopWorker(cdp);
    firstHits.push(await ask('lookUp', { text: 'p', limit: 30, isFirst: true }));
    await stopWorker(cdp);
    cached.push(await ask('tabReading', { tabId }));
    await stopWorker(cdp);
    opened.push(await ask('vocabularyInUse', undefined));
  }
  await analyse('full');
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
        row('wake, open the full pack, say what it is', opened),
        row('wake, quick analysis of a text (aim under 150 ms)', quick),
        row('the same, worker awake', warmQuick),
        row('wake, full analysis of the text (aim under 300 ms)', full),
        row('the same, worker awake (aim under 120 ms)', warmFull),
        row('wake, first hits of a look-up (aim under 200 ms)', firstHits),
        row('a page loaded anew: wake, read it, first answer', readings),
        row('the same, worker awake', warm),
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
