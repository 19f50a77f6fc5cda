import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import { buildFolder } from '../../lib/node/build.ts';
import { showPage } from '../../lib/node/demonstration.ts';
import { openChromium, openExtensionPage } from '../../lib/node/extension-browser.ts';
import { highlightsOf, test } from './fixtures.ts';

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
    const options = await openExtensionPage(opened, 'options.html');
    await options.waitForSelector('h2');
    expect(asked).toEqual([]);

    // The proxy would have noticed.
    await options.evaluate(`fetch('http://nowhere.example/').catch(() => null)`);
    expect(asked).toEqual(['http://nowhere.example/']);
  } finally {
    await opened.browser.close();
    proxy.close();
  }
});
