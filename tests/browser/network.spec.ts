import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import { buildFolder } from '../../lib/node/build.ts';
import { showPage } from '../../lib/node/demonstration.ts';
import { openChromium, openExtensionPage } from '../../lib/node/extension-browser.ts';
import { highlightsOf, test } from './fixtures.ts';

/** Chromium asks its maker for the time and for updates by itself, with or without an extension. */
function isNotChromiums(address: string): boolean {
  const { hostname } = new URL(/^\w+:\/\//.test(address) ? address : `https://${address}`);
  return !/(?:^|\.)(?:google|googleapis|gstatic|gvt1)\.com$/.test(hostname);
}

test('nothing leaves the device', async ({ sample }) => {
  // Everything that is not for this machine goes through this proxy, and stops there.
  const asked: string[] = [];
  const proxy = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;

  const build = buildFolder({ browser: 'chrome', mode: 'release' });
  const opened = await openChromium(build, true, [`--proxy-server=http://127.0.0.1:${port}`]);
  try {
    const { page } = await showPage(opened, sample);
    await highlightsOf(page);
    const panel = await openExtensionPage(opened, 'sidepanel.html#/look-up/statistics');
    await panel.waitForSelector('[role="option"]');
    // A concept's page offers to ask ESCO; it does not ask.
    const uri = 'http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d';
    const concept = await openExtensionPage(opened, `sidepanel.html#/concept/${encodeURIComponent(uri)}`);
    await concept.waitForSelector('.from-service button');
    const options = await openExtensionPage(opened, 'options.html');
    await options.waitForSelector('h2');
    expect(asked.filter(isNotChromiums)).toEqual([]);

    // Nor could it: the browser refuses the extension's own pages, and its worker, any other address.
    const [worker] = await opened.extension.workers();
    for (const place of [options, panel, worker]) {
      const answer = await place?.evaluate(
        `fetch('http://nowhere.example/').then(() => 'sent', (error) => error.name)`,
      );
      expect(answer).toBe('TypeError');
    }
    expect(asked.filter(isNotChromiums)).toEqual([]);

    // A page's own request does come by, so the proxy would have noticed.
    await page.evaluate(`fetch('http://nowhere.example/').catch(() => null)`);
    expect(asked.filter(isNotChromiums)).toEqual(['http://nowhere.example/']);
  } finally {
    await opened.browser.close();
    proxy.close();
  }
});
