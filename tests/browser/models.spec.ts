/** The full analysis in the browser's own worker: compiled, cached, and finished whatever happens to the worker. */
import { expect } from '@playwright/test';
import type { TabReading } from '../../lib/messages.ts';
import { showPage } from '../../lib/node/demonstration.ts';
import {
  askBackground,
  openExtensionPage,
  pressToolbarButton,
  tabShowing,
} from '../../lib/node/extension-browser.ts';
import { test } from './fixtures.ts';

test('the policy lets the scoring kernel run in the worker, and nothing else be compiled', async ({
  release,
}) => {
  const [worker] = await release.extension.workers();
  const said = await worker?.evaluate(`(async () => {
    const code = await (await fetch(chrome.runtime.getURL('models/kernel.wasm'))).arrayBuffer();
    const kernel = new WebAssembly.Instance(new WebAssembly.Module(code)).exports;
    let text = 'compiled';
    try { new Function('return 1')(); } catch (error) { text = error.name; }
    return { kernel: typeof kernel.memory, text };
  })()`);
  expect(said).toEqual({ kernel: 'object', text: 'EvalError' });
});

test('the vectors of concepts are kept in the database, at most 15 MB of them', async ({
  release,
  sample,
}) => {
  const { popup } = await showPage(release, sample);
  const size = () =>
    popup.evaluate(`new Promise((resolve, reject) => {
      const opening = indexedDB.open('esco-lens');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const asking = opening.result.transaction('vectors').objectStore('vectors').get('en');
        asking.onsuccess = () => { opening.result.close(); resolve(asking.result?.bytes.size ?? 0); };
      };
    })`);
  await expect.poll(size).toBeGreaterThan(100_000);
  expect(await size()).toBeLessThan(15_000_000);
});

test('a worker killed between the quick answer and the full one: the full one comes all the same', async ({
  release,
  sample,
}) => {
  const page = await release.browser.newPage();
  await page.goto(sample);
  const panel = await openExtensionPage(release, 'sidepanel.html');
  const session = await panel.createCDPSession();
  await session.send('ServiceWorker.enable');
  const quick = panel.evaluate(`new Promise((resolve) => {
    chrome.storage.onChanged.addListener(function listen(changes) {
      const reading = Object.values(changes).find(({ newValue }) => newValue?.analysis)?.newValue;
      if (!reading) return;
      chrome.storage.onChanged.removeListener(listen);
      resolve({ complete: reading.complete, depth: reading.analysis.depth });
    });
  })`);
  const popup = await pressToolbarButton(release, page);
  expect(await quick).toEqual({ complete: false, depth: 'quick' });
  await session.send('ServiceWorker.stopAllWorkers');

  const tabId = await tabShowing(popup, sample);
  const known = async () => (await askBackground(panel, 'tabReading', { tabId })) as TabReading;
  await expect.poll(async () => (await known()) as object).toMatchObject({ state: 'ready', complete: true });
  const reading = await known();
  if (reading.state !== 'ready') throw new Error('The reading is gone.');
  expect(reading.analysis).toMatchObject({ depth: 'full', calibrated: true });
  expect(reading.implied.count).toBeGreaterThan(0);
  await popup.waitForSelector('[data-complete="true"]');
});
