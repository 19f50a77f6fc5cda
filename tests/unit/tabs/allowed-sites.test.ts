import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Analysis } from '../../../lib/analysis.ts';
import { sendMessage } from '../../../lib/messages.ts';
import { cleanOpenTabs, injectIntoOpenTabs, registerAllowedSites } from '../../../lib/tabs/allowed-sites.ts';
import type { Readings } from '../../../lib/tabs/readings.ts';

vi.mock('../../../lib/messages.ts', () => ({ onMessage: vi.fn(), sendMessage: vi.fn() }));

interface Script {
  id: string;
  matches: string[];
}

let granted: string[];
let registered: Script[];
const executeScript = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  registered = [];
  Object.assign(fakeBrowser.permissions, { getAll: async () => ({ origins: granted }) });
  Object.assign(fakeBrowser.scripting, {
    executeScript,
    getRegisteredContentScripts: async () => [...registered],
    registerContentScripts: async ([script]: [Script]) => {
      if (registered.length > 0) throw new Error(`Duplicate script ID '${script.id}'`);
      registered.push(script);
    },
    updateContentScripts: async ([script]: [Script]) => {
      registered = [script];
    },
    unregisterContentScripts: async () => {
      registered = [];
    },
  });
});

test('the registered sites follow the grants', async () => {
  granted = ['https://a.example/*'];
  await registerAllowedSites();
  expect(registered[0]?.matches).toEqual(['https://a.example/*']);
  granted = ['https://a.example/*', 'https://b.example/*', 'file:///*'];
  await registerAllowedSites();
  expect(registered[0]?.matches).toEqual(['https://a.example/*', 'https://b.example/*']);
  granted = [];
  await registerAllowedSites();
  expect(registered).toEqual([]);
});

test('two events at once do not trip over each other', async () => {
  granted = ['https://a.example/*'];
  await expect(Promise.all([registerAllowedSites(), registerAllowedSites()])).resolves.toBeDefined();
  expect(registered).toHaveLength(1);
});

test('with no grant nothing is injected and no tab is looked for', async () => {
  const query = vi.spyOn(fakeBrowser.tabs, 'query');
  await injectIntoOpenTabs([]);
  await injectIntoOpenTabs(undefined);
  expect([query.mock.calls, executeScript.mock.calls]).toEqual([[], []]);
});

test('a tab that refuses does not keep the others from being annotated', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 1 }, { id: 2 }] as never);
  executeScript
    .mockRejectedValueOnce(new Error('Frame with ID 0 is showing error page'))
    .mockResolvedValue([]);
  await injectIntoOpenTabs(['https://a.example/*']);
  expect(executeScript).toHaveBeenCalledTimes(2);
});

test('after a withdrawal its tabs are cleaned, and tabs read on other sites are left alone', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 1 }, { id: 2 }, { id: 3 }] as never);
  vi.mocked(sendMessage).mockRejectedValueOnce(new Error('No response')).mockResolvedValue(undefined);
  const reading = (url: string) => ({ url, documentId: null, analysis: {} as Analysis });
  const readings = {
    all: async () =>
      new Map([
        [2, reading('https://b.example/7')],
        [3, reading('https://a.example/9')],
      ]),
  } as unknown as Readings;
  const forget = vi.fn(async () => {});
  await cleanOpenTabs(['https://a.example/*'], readings, forget);
  expect(vi.mocked(sendMessage).mock.calls.map(([type, , tab]) => [type, tab])).toEqual([
    ['pageClear', 1],
    ['pageClear', 3],
  ]);
  expect(forget.mock.calls).toEqual([[1], [3]]);
});
