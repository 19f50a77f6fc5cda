/** Chromium's service worker with the full pack: from stopped to the first answer, and what it holds in memory. */
import path from 'node:path';
import type { Page } from 'puppeteer-core';
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
import type { Posting } from '../../lib/posting.ts';
import { markdownTable, megabytes, milliseconds, spread } from './clock.ts';
import { type FullVocabulary, ownAds } from './full-vocabulary.ts';

const ROUNDS = 12;
/** Words of the long text: a page with more than one posting's worth of words. */
const LONG = 1600;
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

export interface ColdWorker {
  stop(): Promise<void>;
  /** Asks the background and says how long it took, in milliseconds. */
  ask(type: string, data: unknown): Promise<number>;
  /** After a collection of what nothing uses any more, in bytes. */
  heap(): Promise<{ used: number; buffers: number }>;
  postingOf(ad: { title: string; text: string }): Posting;
}

/** The extension's worker, which can be stopped. @param asking a page of the extension */
export async function coldWorker(chromium: OpenedChromium, asking: Page): Promise<ColdWorker> {
  const cdp = await asking.createCDPSession();
  await cdp.send('ServiceWorker.enable');
  return {
    async stop() {
      await cdp.send('ServiceWorker.stopAllWorkers');
    },
    async ask(type, data) {
      const started = performance.now();
      await askBackground(asking, type, data);
      return performance.now() - started;
    },
    heap: () => workerHeap(chromium),
    postingOf: ({ title, text }) => readPlainText(text, { title, language: 'en' }),
  };
}

async function measure(chromium: OpenedChromium, address: string): Promise<string> {
  const ads = ownAds();
  const [ad] = ads as [{ title: string; text: string }];
  const posting = await chromium.browser.newPage();
  await posting.goto(address);
  const asking = await openExtensionPage(chromium, 'options.html');
  const tabId = await tabShowing(asking, address);
  const { ask, stop, heap: heapNow, postingOf } = await coldWorker(chromium, asking);
  const text = postingOf(ad);
  const long = postingOf({ title: ad.title, text: longText(ads) });
  // A text of its own is never answered from what is kept of a tab, and no page takes part in the time.
  const analyse = (depth: Analysis['depth'], of = text) => ask('analyseText', { posting: of, depth });
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
  const opened: number[] = [];
  const firstHits: number[] = [];
  const quick: number[] = [];
  const warmQuick: number[] = [];
  const readings: number[] = [];
  const cached: number[] = [];
  const warm: number[] = [];
  const full: number[] = [];
  const warmFull: number[] = [];
  const longFull: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await posting.reload();
    await stop();
    readings.push(await ask('readTab', { tabId }));
    await posting.reload();
    warm.push(await ask('readTab', { tabId }));
    await isComplete();
    await stop();
    quick.push(await analyse('quick'));
    warmQuick.push(await analyse('quick'));
    await stop();
    full.push(await analyse('full'));
    warmFull.push(await analyse('full'));
    await stop();
    longFull.push(await analyse('full', long));
    await stop();
    firstHits.push(await ask('lookUp', { text: 'p', limit: 30, isFirst: true }));
    await stop();
    cached.push(await ask('tabReading', { tabId }));
    await stop();
    opened.push(await ask('vocabularyInUse', undefined));
  }
  await analyse('full');
  const heap = await heapNow();
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
        row(`wake, full analysis of ${LONG.toLocaleString('en')} words`, longFull),
        row('wake, first hits of a look-up (aim under 200 ms)', firstHits),
        row('a page loaded anew: wake, read it, first answer', readings),
        row('the same, worker awake', warm),
        row('wake, give back the cached answer', cached),
      ],
    ),
    `The worker's JavaScript heap after an analysis: ${megabytes(heap.used)}, array buffers ${megabytes(heap.buffers)}.`,
  ].join('\n\n');
}

function longText(ads: readonly { text: string }[]): string {
  let text = '';
  for (const ad of ads) {
    if (text.split(/\s+/).length >= LONG) break;
    text += `${ad.text}\n`;
  }
  return text
    .split(/(?<=\s)/)
    .slice(0, LONG)
    .join('');
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
