// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseRoute } from '../../../components/panel/route.ts';
import { onReadingChanged } from '../../../entrypoints/sidepanel/reading-changes.ts';
import { followTarget } from '../../../entrypoints/sidepanel/target.ts';
import { impliedShown } from '../../../lib/settings.ts';
import { panelTarget } from '../../../lib/tabs/panel.ts';

beforeEach(() => {
  fakeBrowser.reset();
  location.hash = '';
});

it('shows the concept that was waiting, once, and every later one', async () => {
  await panelTarget.setValue({ uri: 'http://data.europa.eu/esco/skill/1', at: 1 });
  await followTarget();
  expect(parseRoute(location.hash)).toEqual({ view: 'concept', uri: 'http://data.europa.eu/esco/skill/1' });
  expect(await panelTarget.getValue()).toBeNull();
  await panelTarget.setValue({ uri: 'http://data.europa.eu/esco/skill/2', at: 2 });
  await vi.waitFor(() =>
    expect(parseRoute(location.hash)).toEqual({ view: 'concept', uri: 'http://data.europa.eu/esco/skill/2' }),
  );
});

it('asks anew when another tab is active or a reading was kept, until it is told to stop', async () => {
  const listener = vi.fn();
  const stop = onReadingChanged(listener);
  await fakeBrowser.tabs.onActivated.trigger({ tabId: 1, windowId: 1 });
  expect(listener).toHaveBeenCalledTimes(1);
  await fakeBrowser.storage.session.set({ 'reading:1': {} });
  expect(listener).toHaveBeenCalledTimes(2);
  await fakeBrowser.storage.local.set({ theme: 'dark' });
  expect(listener).toHaveBeenCalledTimes(2);
  await impliedShown.setValue(false);
  expect(listener).toHaveBeenCalledTimes(3);
  stop();
  await impliedShown.setValue(true);
  await fakeBrowser.storage.session.set({ 'reading:2': {} });
  expect(listener).toHaveBeenCalledTimes(3);
});
