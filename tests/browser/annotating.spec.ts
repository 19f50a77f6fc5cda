import { expect, type Page, type Worker } from '@playwright/test';
import { test as base, HIGHLIGHTS, type Highlights, type LocalhostBuild } from './fixtures.ts';
import { JOBS, type Spa, serveSpa, skillOf } from './spa-page.ts';

const test = base.extend<{ spa: Spa }>({
  // Playwright reads from the pattern which fixtures this one needs: none, but it may not be empty.
  spa: async ({ baseURL: _ }, use) => {
    const spa = await serveSpa();
    await use(spa);
    await spa.close();
  },
});

const SOURCE = 'document.documentElement.outerHTML';

const marked = async (page: Page) => ((await page.evaluate(HIGHLIGHTS)) as Highlights).texts;
const isMarked = (page: Page, words: string) =>
  expect
    .poll(async () => (await marked(page)).some((text) => text.includes(words)), { message: words })
    .toBe(true);

function workerOf({ context }: LocalhostBuild): Worker {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('The extension has no worker.');
  return worker;
}

/** Counts the questions that pages ask, by what is kept of them. Lasts as long as the worker. */
async function countReadings(localhost: LocalhostBuild) {
  const worker = workerOf(localhost);
  await worker.evaluate(`globalThis.kept = []; chrome.storage.session.onChanged.addListener((changes) => {
    for (const [key, { newValue }] of Object.entries(changes))
      if (key.startsWith('reading:') && newValue) kept.push(newValue.complete ? 'full' : 'quick');
  })`);
  return {
    all: () => worker.evaluate('kept') as Promise<string[]>,
    until: (complete: number) =>
      expect.poll(() => worker.evaluate(`kept.filter((each) => each === 'full').length`)).toBe(complete),
  };
}

/** Bytes of the page's heap that are in use after a collection, and how many nodes its DOM holds. */
async function memory(page: Page): Promise<{ bytes: number; nodes: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { bytes: usedSize, nodes };
}

test('fifty jobs in a single-page application: each is read once, none stale, nothing thrown, nothing leaks', async ({
  localhost,
  spa,
}) => {
  test.setTimeout(240_000);
  const page = await localhost.context.newPage();
  const readings = await countReadings(localhost);
  await page.goto(spa.first);
  await readings.until(1);
  await isMarked(page, skillOf(0));
  let before: { bytes: number; nodes: number } | null = null;
  for (let job = 1; job <= JOBS; job++) {
    await page.evaluate(`open(${job})`);
    await readings.until(job + 1);
    const texts = await marked(page);
    expect(texts).toContain(skillOf(job));
    const others = Array.from({ length: 8 }, (_, other) => skillOf(other)).filter(
      (other) => other !== skillOf(job),
    );
    expect(texts.filter((text) => others.includes(text))).toEqual([]);
    // The first ones fill caches that later ones find full.
    if (job === 10) before = await memory(page);
  }
  const after = await memory(page);
  expect(await page.evaluate('errors')).toEqual([]);
  // One quick and one full answer for each of them, and no more.
  expect((await readings.all()).length).toBeLessThanOrEqual(2 * (JOBS + 1));
  expect(after.nodes).toBeLessThan((before?.nodes ?? 0) * 1.2 + 200);
  expect(after.bytes).toBeLessThan((before?.bytes ?? 0) * 1.2 + 500_000);
});

test('from a job to the list of jobs nothing of it is left, and back it is marked again', async ({
  localhost,
  spa,
}) => {
  const page = await localhost.context.newPage();
  await page.goto(spa.first);
  await isMarked(page, skillOf(0));
  const panel = await localhost.open('sidepanel.html');
  const tabId = await localhost.tabShowing(spa.first);
  const badge = () => panel.evaluate(`chrome.action.getBadgeText({ tabId: ${tabId} })`);
  await expect.poll(badge).not.toBe('');
  await page.evaluate('openList()');
  await expect.poll(() => marked(page)).toEqual([]);
  await expect.poll(badge).toBe('');
  await page.goBack();
  await isMarked(page, skillOf(0));
  await expect.poll(badge).not.toBe('');
  expect(await page.evaluate('errors')).toEqual([]);
});

test('highlights that the page clears come back; a theme that changes repaints them; paper and source stay as they were', async ({
  localhost,
  sample,
}) => {
  const page = await localhost.context.newPage();
  const readings = await countReadings(localhost);
  await page.goto(sample);
  const before = await page.evaluate(SOURCE);
  await readings.until(1);
  await isMarked(page, 'SQL');
  const names = () =>
    page.evaluate('[...CSS.highlights.keys()].filter((name) => CSS.highlights.get(name).size).sort()');
  const light = await names();
  await page.evaluate('CSS.highlights.clear()');
  await expect.poll(names).toEqual(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect
    .poll(async () => ((await names()) as string[]).filter((name) => (light as string[]).includes(name)))
    .toEqual([]);

  await page.emulateMedia({ media: 'print' });
  const line = `[...CSS.highlights.keys()].map((name) => getComputedStyle(document.querySelector('main'), '::highlight(' + name + ')').textDecorationLine)`;
  expect(new Set((await page.evaluate(line)) as string[])).toEqual(new Set(['none']));
  expect(await page.evaluate(SOURCE)).toBe(before);
});

test('a page that comes back as it was has its marks and its number', async ({ localhost, sample }) => {
  const page = await localhost.context.newPage();
  await page.goto(sample);
  await isMarked(page, 'SQL');
  const tabId = await localhost.tabShowing(sample);
  const panel = await localhost.open('sidepanel.html');
  const badge = () => panel.evaluate(`chrome.action.getBadgeText({ tabId: ${tabId} })`);
  await expect.poll(badge).not.toBe('');
  const number = await badge();
  await page.evaluate('window.before = true');
  await page.goto(sample.replace('posting.html', 'missing.html'));
  await expect.poll(badge).toBe('');
  await page.goBack();
  await isMarked(page, 'SQL');
  await expect.poll(badge).toBe(number);
});

test('when the extension goes (reload, update) its marks are gone from open tabs within three seconds', async ({
  localhost,
  sample,
}) => {
  const page = await localhost.context.newPage();
  await page.goto(sample);
  await isMarked(page, 'SQL');
  const names = (await page.evaluate('[...CSS.highlights.keys()]')) as string[];
  const left = () => page.evaluate(`${JSON.stringify(names)}.filter((name) => CSS.highlights.has(name))`);
  await workerOf(localhost)
    .evaluate('chrome.runtime.reload()')
    .catch(() => {});
  await expect.poll(left, { timeout: 3_000, intervals: [100] }).toEqual([]);
});

test('a worker that is stopped between any two steps changes nothing in the end', async ({
  localhost,
  sample,
}) => {
  const panel = await localhost.open('options.html');
  const session = await localhost.context.newCDPSession(panel);
  await session.send('ServiceWorker.enable');
  const stop = () => session.send('ServiceWorker.stopAllWorkers');
  const page = await localhost.context.newPage();
  await stop();
  await page.goto(sample);
  await stop();
  await isMarked(page, 'SQL');
  await stop();
  const tabId = Number(
    await panel.evaluate(`chrome.tabs.query({ url: 'http://localhost/*' }).then(([tab]) => tab.id)`),
  );
  const popup = await localhost.open(`popup.html?tab=${tabId}`);
  await stop();
  await popup.locator('[data-state="ready"][data-complete="true"]').waitFor();
  await stop();
  await popup.locator('li[data-uri] button.skill-main').first().click();
  await stop();
  await expect.poll(() => panel.evaluate(`chrome.action.getBadgeText({ tabId: ${tabId} })`)).not.toBe('');
  expect((await marked(page)).length).toBeGreaterThan(10);
});

test('lines of a virtual list are marked as they come into it', async ({ localhost, spa }) => {
  const page = await localhost.context.newPage();
  await page.goto(spa.first);
  await isMarked(page, skillOf(0));
  await page.evaluate(`(() => {
    const rows = Array.from({ length: 400 }, (_, n) => n % 40 === 7 ? 'You know JavaScript, row ' + n : 'Row ' + n + ' tells of the team');
    const box = document.createElement('div');
    box.style.cssText = 'height:120px;overflow:auto;position:relative';
    const inner = document.createElement('div');
    inner.style.cssText = 'height:8000px;position:relative';
    box.append(inner);
    const draw = () => {
      const from = Math.floor(box.scrollTop / 20);
      inner.replaceChildren(...rows.slice(from, from + 8).map((text, at) => {
        const row = document.createElement('p');
        row.style.cssText = 'position:absolute;margin:0;top:' + (from + at) * 20 + 'px';
        row.textContent = text;
        return row;
      }));
    };
    box.addEventListener('scroll', draw);
    document.querySelector('#root ul').after(box);
    draw();
    window.box = box;
  })()`);
  await isMarked(page, 'JavaScript');
  await page.evaluate('box.scrollTop = 300');
  await expect.poll(async () => (await marked(page)).includes('JavaScript')).toBe(false);
  await page.evaluate('box.scrollTop = 46 * 20');
  await isMarked(page, 'JavaScript');
});
