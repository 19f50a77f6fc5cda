import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { expect } from '@playwright/test';
import { buildFolder } from '../../lib/node/build.ts';
import { datasetPaths } from '../../lib/node/dataset-sources.ts';
import { openExtensionPage, openFirefox } from '../../lib/node/extension-browser.ts';
import { HOST, openPageInFirefox } from '../../lib/node/firefox-demonstration.ts';
import { readClassification } from '../../lib/node/load-vocabulary.ts';
import { compilePack } from '../../lib/pack/compile.ts';
import { OFFICIAL_DOWNLOAD } from '../fixtures/esco/official-download.ts';
import { missingFirefox, test } from './fixtures.ts';
import {
  added,
  chooseFiles,
  miniatureFiles,
  officialFiles,
  STORED,
  type StoredState,
  storedDigest,
  vocabularyInUse,
} from './importing.ts';

const digestOf = (folder: string) =>
  createHash('sha256')
    .update(compilePack(readClassification(datasetPaths([folder]))))
    .digest('hex');

/** What the progress bar of a page says from now on. */
const WATCH_STAGES = `(() => {
  window.watched = { longest: 0, stages: [], values: [] };
  new MutationObserver(() => {
    const bar = document.querySelector('[role=progressbar]');
    if (!bar) return;
    watched.values.push(Number(bar.getAttribute('aria-valuenow')));
    const stage = document.querySelector('.importing').dataset.stage;
    if (watched.stages.at(-1) !== stage) watched.stages.push(stage);
  }).observe(document.body, { subtree: true, childList: true, attributes: true });
})()`;

/** The longest task of a page from now on; Firefox does not tell. */
const WATCH_TASKS = `new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest, duration);
}).observe({ type: 'longtask' })`;

interface Watched {
  longest: number;
  stages: string[];
  values: number[];
}

test('the official zips: progress is seen, the page stays quick, the pack is the command’s', async ({
  release,
}) => {
  test.skip(!existsSync(OFFICIAL_DOWNLOAD), `The zips of ESCO v1.1.1 are not in ${OFFICIAL_DOWNLOAD}.`);
  const options = await openExtensionPage(release, 'options.html');
  await options.waitForSelector('.vocabularies li');
  await options.evaluate(WATCH_STAGES);
  await options.evaluate(WATCH_TASKS);
  const started = Date.now();
  await chooseFiles(options, officialFiles());
  expect(await added(options)).toContain('13,896 skills, 3,007 occupations');
  expect(Date.now() - started).toBeLessThan(15_000);

  const { longest, stages, values } = (await options.evaluate('watched')) as Watched;
  expect(stages).toEqual(['survey', 'concepts', 'labels', 'index', 'store', 'compare']);
  expect(values).toEqual(values.toSorted((a, b) => a - b));
  // 50 ms by themselves (`npm run bench -- import`); the tests' other browsers stretch them.
  expect(longest).toBeLessThan(120);
  expect(await vocabularyInUse(options)).toMatchObject({ version: '1.1.1', skills: 13_896, warning: null });

  const stored = (await options.evaluate(STORED)) as StoredState[];
  const imported = stored.find(({ source }) => source === 'imported');
  expect(await options.evaluate(storedDigest(imported?.id ?? ''))).toBe(digestOf(OFFICIAL_DOWNLOAD));
});

test('Firefox: the official zips give the same pack', async () => {
  test.skip(!existsSync(OFFICIAL_DOWNLOAD), `The zips of ESCO v1.1.1 are not in ${OFFICIAL_DOWNLOAD}.`);
  const reason = missingFirefox();
  test.skip(reason !== null, `Firefox was not tested. ${reason}`);
  const build = buildFolder({ browser: 'firefox', mode: 'localhost' });
  const browser = await openFirefox(build, true, HOST);
  try {
    const options = await openPageInFirefox(browser, 'options.html');
    await options.waitForSelector('.vocabularies li');
    await options.evaluate(WATCH_STAGES);
    const started = Date.now();
    await chooseFiles(options, officialFiles());
    expect(await added(options)).toContain('13,896 skills, 3,007 occupations');
    expect(Date.now() - started).toBeLessThan(15_000);
    const { stages } = (await options.evaluate('watched')) as Watched;
    expect(stages.filter((stage) => stage === 'concepts' || stage === 'index')).toEqual([
      'concepts',
      'index',
    ]);
    const stored = (await options.evaluate(STORED)) as StoredState[];
    const imported = stored.find(({ source }) => source === 'imported');
    expect(await options.evaluate(storedDigest(imported?.id ?? ''))).toBe(digestOf(OFFICIAL_DOWNLOAD));
  } finally {
    await browser.close();
  }
});

test('an import goes on after its worker was killed, and after its page was closed', async ({ release }) => {
  const options = await openExtensionPage(release, 'options.html');
  // Held at once, so that there is a moment to kill it in, however quick it is.
  await options.evaluate(`new MutationObserver((_, observer) => {
    const hold = [...document.querySelectorAll('.importing button')].find((each) => each.textContent === 'Pause');
    if (hold) { observer.disconnect(); hold.click(); }
  }).observe(document.body, { subtree: true, childList: true })`);
  await chooseFiles(options, miniatureFiles());
  await options.waitForSelector('.importing[data-held]');
  await options.waitForFunction(`/Step \\d/.test(document.querySelector('.importing').innerText)`);
  for (const worker of options.workers()) await worker.evaluate('self.close()').catch(() => {});
  await options.waitForFunction(`document.body.innerText.includes('Adding ESCO stopped')`);
  expect(await vocabularyInUse(options)).toMatchObject({ warning: null });

  await options.close();
  const again = await openExtensionPage(release, 'options.html');
  const goOn = await again.waitForSelector('.importing .button-main');
  await goOn?.click();
  expect(await added(again)).toContain('13 skills, 5 occupations');
  expect(((await again.evaluate(STORED)) as StoredState[]).map(({ state }) => state)).toEqual([
    'ready',
    'ready',
  ]);
});

test('of two windows one imports and the other watches; when the first is closed the other goes on', async ({
  release,
}) => {
  const [first, second] = [
    await openExtensionPage(release, 'options.html'),
    await openExtensionPage(release, 'options.html'),
  ];
  await second.waitForSelector('.vocabularies li');
  await first.bringToFront();
  await first.evaluate(`new MutationObserver((_, observer) => {
    const hold = [...document.querySelectorAll('.importing button')].find((each) => each.textContent === 'Pause');
    if (hold) { observer.disconnect(); hold.click(); }
  }).observe(document.body, { subtree: true, childList: true })`);
  await chooseFiles(first, miniatureFiles());
  await first.waitForSelector('.importing[data-held]');
  await second.waitForFunction(`document.body.innerText.includes('Another window of ESCO Lens does this')`);
  // The window that watches may let it go on as well.
  await second.bringToFront();
  await (await second.waitForSelector('.importing .button-main'))?.click();
  expect(await added(second)).toContain('13 skills, 5 occupations');
  expect(await added(first)).toContain('13 skills, 5 occupations');
});

test('where there is no room an import is refused before it begins, and what is in use stays', async ({
  release,
}) => {
  const options = await openExtensionPage(release, 'options.html');
  await options.waitForSelector('.vocabularies li');
  const session = await options.createCDPSession();
  const origin = `chrome-extension://${release.extension.id}`;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
  await chooseFiles(options, miniatureFiles());
  await options.waitForFunction(`document.body.innerText.includes('There is no space left')`);
  expect(await vocabularyInUse(options)).toMatchObject({ warning: null });
  expect(((await options.evaluate(STORED)) as StoredState[]).map(({ source }) => source)).toEqual([
    'bundled',
  ]);
});
