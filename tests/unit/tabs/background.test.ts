import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background.ts';
import { removeAllListeners, sendMessage } from '../../../lib/messages.ts';
import { openInPanel, panelTarget } from '../../../lib/tabs/panel.ts';

const listened: string[] = [];

/** An event that only notes that it was listened to, for those the fake browser lacks. */
const event = (name: string) => ({ addListener: () => listened.push(name) });

beforeEach(() => {
  fakeBrowser.reset();
  removeAllListeners();
  listened.length = 0;
  Object.assign(fakeBrowser.permissions, { onAdded: event('onAdded'), onRemoved: event('onRemoved') });
  Object.assign(fakeBrowser.tabs, { onReplaced: event('onReplaced') });
  Object.assign(fakeBrowser, {
    omnibox: { onInputChanged: event('onInputChanged'), onInputEntered: event('onInputEntered') },
    contextMenus: { onClicked: event('onClicked') },
    commands: { onCommand: event('onCommand') },
  });
});

test('every listener is there in the first turn, so that no message or event that wakes the worker is lost', () => {
  expect(background.main()).toBeUndefined();
  expect(listened.toSorted()).toEqual(
    [
      'onReplaced',
      'onAdded',
      'onRemoved',
      'onInputChanged',
      'onInputEntered',
      'onClicked',
      'onCommand',
    ].toSorted(),
  );
  expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(true);
  for (const name of ['onUpdated', 'onRemoved'] as const) {
    expect(fakeBrowser.tabs[name].hasListeners()).toBe(true);
  }
  expect(fakeBrowser.runtime.onInstalled.hasListeners()).toBe(true);
});

test('a message from nowhere is answered with an error, not with data', async () => {
  background.main();
  await expect(sendMessage('tabReading', { tabId: 1 })).rejects.toThrow('own pages');
});

test('the panel is opened before anything is awaited, and what it is to show waits for it', async () => {
  const order: string[] = [];
  const sidePanel = {
    open: vi.fn(async () => {
      order.push('opened');
    }),
  };
  Object.assign(fakeBrowser, { sidePanel });
  const opening = openInPanel(7, 'http://data.europa.eu/esco/skill/1', 1);
  order.push('returned');
  expect(await opening).toBe(true);
  expect(order).toEqual(['opened', 'returned']);
  expect(sidePanel.open).toHaveBeenCalledWith({ tabId: 7 });
  expect(await panelTarget.getValue()).toEqual({ uri: 'http://data.europa.eu/esco/skill/1', at: 1 });
});

test('where the panel does not open, what it is to show waits all the same', async () => {
  Object.assign(fakeBrowser, {
    sidePanel: { open: vi.fn().mockRejectedValue(new Error('no user gesture')) },
  });
  expect(await openInPanel(7, 'http://data.europa.eu/esco/skill/2', 2)).toBe(false);
  expect(await panelTarget.getValue()).toMatchObject({ uri: 'http://data.europa.eu/esco/skill/2' });
});
