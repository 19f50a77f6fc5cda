import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import type { TabReading } from '../../lib/messages.ts';
import { HIGHLIGHTS, type Highlights, test } from './fixtures.ts';

const LIST = `<!doctype html><html lang="en"><title>120 jobs in Graz</title><body><h1>120 jobs in Graz</h1>${Array.from(
  { length: 30 },
  (_, n) =>
    `<article><h2><a href="/jobs/${n}">Data analyst with SQL and Python ${n}</a></h2><p>Harbour Freight, Graz · full-time · posted ${n} days ago</p></article>`,
).join('')}<nav><a href="?page=2">Next page</a></nav></body></html>`;

test('a list of jobs is not marked, says what it is, and is marked when the person wants it', async ({
  localhost,
}) => {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(LIST);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  try {
    const address = `http://localhost:${(server.address() as AddressInfo).port}/jobs`;
    const page = await localhost.context.newPage();
    await page.goto(address);
    const tabId = await localhost.tabShowing(address);
    const asking = await localhost.open('options.html');
    const ask = async (type: string): Promise<TabReading> => {
      const message = JSON.stringify({ id: 1, type, data: { tabId }, timestamp: 1 });
      return ((await asking.evaluate(`chrome.runtime.sendMessage(${message})`)) as { res: TabReading }).res;
    };
    const marks = async () => ((await page.evaluate(HIGHLIGHTS)) as Highlights).texts.length;
    const badge = () => asking.evaluate(`chrome.action.getBadgeText({ tabId: ${tabId} })`);

    expect(await ask('tabReading')).toEqual({ state: 'unread' });
    const read = await ask('readTab');
    if (read.state !== 'ready') throw new Error('The list was not read.');
    expect(read).toMatchObject({ annotated: false, analysis: { posting: { verdict: { kind: 'list' } } } });
    expect(read.analysis.posting.verdict.signs.length).toBeGreaterThan(0);
    expect([await marks(), await badge()]).toEqual([0, '']);

    expect(await ask('annotateAnyway')).toMatchObject({ state: 'ready', annotated: true });
    await expect.poll(marks).toBeGreaterThan(10);
    await expect.poll(badge).not.toBe('');
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
