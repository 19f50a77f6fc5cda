/**
 * An import of the official zips, killed at twenty points by the browser's own means. After each the product answers,
 * nothing half-loaded is in use, and the import goes on to the same pack.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuild } from '../../lib/node/build.ts';
import { datasetPaths } from '../../lib/node/dataset-sources.ts';
import { type OpenedChromium, openChromium, openExtensionPage } from '../../lib/node/extension-browser.ts';
import { readClassification } from '../../lib/node/load-vocabulary.ts';
import { compilePack } from '../../lib/pack/compile.ts';
import {
  added,
  chooseFiles,
  officialFiles,
  STORED,
  type StoredState,
  storedDigest,
  vocabularyInUse,
} from '../browser/importing.ts';
import { OFFICIAL_DOWNLOAD } from '../fixtures/esco/official-download.ts';

const KILLS = Number(process.env.KILLS ?? 20);
/** An import takes about this long here, in milliseconds. */
const WHOLE = 3_500;
const MEANS = ['worker', 'page', 'crash', 'browser'] as const;

/** Points spread over the import, the same in every run: the fractional parts of multiples of the golden ratio. */
const points = Array.from({ length: KILLS }, (_, kill) => ({
  delay: Math.round(WHOLE * ((kill * 0.618_033_988_75) % 1)),
  means: MEANS[kill % MEANS.length] as (typeof MEANS)[number],
}));

describe('an import of all of ESCO', { skip: !existsSync(OFFICIAL_DOWNLOAD) }, () => {
  let build: string;
  let wanted: string;
  beforeAll(() => {
    build = process.env.BUILD ?? ensureBuild({ browser: 'chrome', mode: 'release' });
    const pack = compilePack(readClassification(datasetPaths([OFFICIAL_DOWNLOAD])));
    wanted = createHash('sha256').update(pack).digest('hex');
  }, 300_000);

  it.each(points)(
    'killed by $means after $delay ms goes on',
    { timeout: 120_000 },
    async ({ delay, means }) => {
      const profile = mkdtempSync(path.join(tmpdir(), 'esco-lens-kill-'));
      const open = () => openChromium(build, true, [`--user-data-dir=${profile}`]);
      let opened = await open();
      try {
        const options = await openExtensionPage(opened, 'options.html');
        await chooseFiles(options, officialFiles());
        await pause(delay);
        opened = await kill(means, opened, options, open);

        const asking = await openExtensionPage(opened, 'sidepanel.html');
        const inUse = await vocabularyInUse(asking);
        expect(inUse.warning).toBeNull();
        // The starter, or all of it: never a part.
        expect([inUse.skills === 13_896, inUse.skills < 2_000]).toContain(true);

        const again = means === 'worker' ? options : await openExtensionPage(opened, 'options.html');
        await again.bringToFront();
        await goOn(again);
        const stored = (await again.evaluate(STORED)) as StoredState[];
        expect(stored.filter(({ state }) => state !== 'ready')).toEqual([]);
        const id = stored.find(({ source }) => source === 'imported')?.id ?? '';
        expect(await again.evaluate(storedDigest(id))).toBe(wanted);
        expect(await vocabularyInUse(again)).toMatchObject({
          version: '1.1.1',
          skills: 13_896,
          warning: null,
        });
      } finally {
        await opened.browser.close();
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    },
  );
});

/** Answers the browser to go on with: the same, or a new one with the profile of the killed one. */
async function kill(
  means: (typeof MEANS)[number],
  opened: OpenedChromium,
  options: Page,
  open: () => Promise<OpenedChromium>,
): Promise<OpenedChromium> {
  if (means === 'worker')
    await Promise.all(options.workers().map((worker) => worker.evaluate('self.close()').catch(() => {})));
  else if (means === 'page') await options.close();
  else if (means === 'crash') {
    const session = await options.createCDPSession();
    // It never answers: what would answer is gone.
    session.send('Page.crash').catch(() => {});
    await pause(200);
  } else {
    const browser = opened.browser.process();
    const ended = new Promise((resolve) => browser?.once('exit', resolve));
    browser?.kill('SIGKILL');
    await ended;
    return open();
  }
  return opened;
}

/** Lets the import go on where it asks for that, begins it anew where the kill came before it, and waits for its end. */
async function goOn(options: Page): Promise<void> {
  const state = `(() => {
    const text = document.body.innerText;
    if (/was added|is stored/.test(text)) return 'added';
    if (document.querySelector('.importing .button-main')) return 'stopped';
    if (document.querySelector('.importing')) return 'running';
    if (/All of ESCO|13,896/.test(document.querySelector('.vocabularies')?.innerText ?? '')) return 'stored';
    return document.querySelector('input[type=file]') ? 'idle' : '';
  })()`;
  const deadline = Date.now() + 60_000;
  let idle = 0;
  while (Date.now() < deadline) {
    const now = await options.evaluate(state);
    if (now === 'added' || now === 'stored') return;
    if (now === 'stopped') await (await options.$('.importing .button-main'))?.click();
    // Killed before the files were kept: nothing is there to go on with, and they are chosen once more.
    idle = now === 'idle' ? idle + 1 : 0;
    if (idle === 8) {
      await chooseFiles(options, officialFiles());
      await added(options);
      return;
    }
    await pause(250);
  }
  throw new Error(`The import did not go on: ${await options.evaluate('document.body.innerText')}`);
}
