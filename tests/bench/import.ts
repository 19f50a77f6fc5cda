/** Importing the official zips in the settings page: time, the page's longest task, memory of the worker and the process. */
import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'puppeteer-core';
import { ensureBuild } from '../../lib/node/build.ts';
import { datasetPaths } from '../../lib/node/dataset-sources.ts';
import { type OpenedChromium, openChromium, openExtensionPage } from '../../lib/node/extension-browser.ts';
import { added, chooseFiles } from '../browser/importing.ts';
import { markdownTable, megabytes, milliseconds } from './clock.ts';
import type { FullVocabulary } from './full-vocabulary.ts';

const WATCH_TASKS = `(() => {
  window.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: 'longtask' });
})()`;

export async function benchImport({ paths }: FullVocabulary): Promise<string> {
  const chromium = await openChromium(ensureBuild({ browser: 'chrome', mode: 'release' }), true);
  try {
    const options = await openExtensionPage(chromium, 'options.html');
    await options.waitForSelector('.vocabularies li');
    await options.evaluate(WATCH_TASKS);
    const heap = watchWorkers(options);
    const resident = await watchResident(chromium);
    const started = performance.now();
    await chooseFiles(
      options,
      datasetPaths(paths).map(({ path }) => path),
    );
    await added(options);
    const time = performance.now() - started;
    const { before, most } = resident.end();
    return markdownTable(
      ['import of the official zips in Chromium', 'figure'],
      [
        ['from the choice of the files to “was added” (must be under 15 s)', milliseconds(time)],
        [
          'longest task of the page (must be under 50 ms)',
          milliseconds(Number(await options.evaluate('longest'))),
        ],
        ['the worker’s heap and array buffers at most (must be under 250 MB)', megabytes(heap.most())],
        ['resident set of the process, before', megabytes(before)],
        ['resident set of the process, at most', megabytes(most)],
      ],
    );
  } finally {
    await chromium.browser.close();
  }
}

/** Asks every worker of the page for its memory, again and again, until it is gone. */
function watchWorkers(page: Page): { most(): number } {
  let most = 0;
  const ask = async (client: CDPSession): Promise<void> => {
    for (;;) {
      const usage = await client.send('Runtime.getHeapUsage');
      most = Math.max(most, usage.usedSize + usage.backingStorageSize);
    }
  };
  page.on('workercreated', (worker) => {
    ask(worker.client).catch(() => {
      // The worker ended.
    });
  });
  return { most: () => most };
}

/** The largest resident set among the browser's renderers; 0 where the system does not tell. */
async function watchResident({ browser }: OpenedChromium) {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const now = () => Math.max(0, ...renderers.map(residentSet));
  const before = now();
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, now());
  }, 20);
  return {
    end() {
      clearInterval(timer);
      return { before, most };
    },
  };
}

function residentSet(processId: number): number {
  try {
    const status = readFileSync(`/proc/${processId}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    // Not Linux, or the process ended.
    return 0;
  }
}
