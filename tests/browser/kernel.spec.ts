import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { Browser } from 'puppeteer-core';
import { build } from 'vite';
import { buildFolder } from '../../lib/node/build.ts';
import { KERNEL_FILE } from '../../lib/node/build-kernel.ts';
import { showPageInFirefox } from '../../lib/node/firefox-demonstration.ts';
import { missingFirefox, test } from './fixtures.ts';
import { type Comparison, compareKernels } from './kernel-comparison.ts';

/** What Node says: browsers say the same, to the bit. */
const HERE = compareKernels(readFileSync(KERNEL_FILE));

/** An expression that compares the kernels, with the kernel file that the build carries. */
async function comparison(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: path.join(import.meta.dirname, 'kernel-comparison.ts'),
        formats: ['iife'],
        name: 'Kernels',
      },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : null;
  if (!chunk) throw new Error('The comparison of the kernels was not bundled.');
  return `(async () => {
    ${chunk.code}
    const answer = await fetch('/models/kernel.wasm');
    return Kernels.compareKernels(await answer.arrayBuffer());
  })()`;
}

test('both kernels agree in the service worker of Chromium', async ({ release: { browser, extension } }) => {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().includes(extension.id),
  );
  const worker = await target.worker();
  expect((await worker?.evaluate(await comparison())) as Comparison).toEqual(HERE);
});

test('both kernels agree in a page of the extension in Firefox', async ({ sample }) => {
  const reason = missingFirefox();
  test.skip(reason !== null, `Firefox was not tested. ${reason}`);
  let browser: Browser | undefined;
  try {
    const folder = buildFolder({ browser: 'firefox', mode: 'localhost' });
    const shown = await showPageInFirefox(folder, sample, true);
    browser = shown.browser;
    // No route leads into Firefox's background; its pages are under the same policy.
    expect((await shown.popup.evaluate(await comparison())) as Comparison).toEqual(HERE);
  } finally {
    await browser?.close();
  }
});

test('there is something to agree on', () => {
  expect(HERE).toMatchObject({ sentences: 12, differences: 0 });
  expect(HERE.checksum).not.toBe(0);
});
