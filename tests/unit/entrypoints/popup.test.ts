import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { popupServices } from '../../../entrypoints/popup/popup-services.ts';
import { siteOf } from '../../../entrypoints/popup/site.ts';
import { namedTab, tabOf } from '../../../entrypoints/popup/tab.ts';
import { onMessage, removeAllListeners } from '../../../lib/messages.ts';
import { impliedShown } from '../../../lib/settings.ts';
import { panelTarget } from '../../../lib/tabs/panel.ts';
import { readingKey } from '../../../lib/tabs/readings.ts';

beforeEach(() => {
  fakeBrowser.reset();
  removeAllListeners();
});

describe('the site of a tab', () => {
  it('is named as a permission names it, without a port', () => {
    expect(siteOf('https://jobs.example/offer/1?x=2')).toEqual({
      host: 'jobs.example',
      pattern: 'https://jobs.example/*',
    });
    expect(siteOf('http://localhost:8080/')?.pattern).toBe('http://localhost/*');
  });

  it.each([undefined, '', 'about:blank', 'chrome://settings/', 'file:///a.html', 'no address'])(
    'is none for %s',
    (address) => expect(siteOf(address)).toBeNull(),
  );
});

describe('the tab of the popup', () => {
  it('is the one its address names, if that is a number', () => {
    expect(namedTab('?tab=12')).toBe(12);
    expect(namedTab('')).toBeNull();
    expect(namedTab('?tab=-1')).toBeNull();
    expect(namedTab('?tab=x')).toBeNull();
  });

  it('may be gone, which is said instead of thrown', async () => {
    fakeBrowser.i18n.getMessage = (key: string) => key;
    fakeBrowser.tabs.get = vi.fn().mockRejectedValue(new Error('No tab with id: 12.'));
    expect(await tabOf(12)).toBeNull();
    const reading = await (await popupServices(null, true)).read();
    expect(reading).toEqual({ state: 'failed', sentence: 'state_tabGone' });
  });
});

describe('what is known of the tab', () => {
  const KEPT = {
    analysis: { posting: { title: 'Cook' }, skills: [{ evidence: 'stated' }, { evidence: 'implied' }] },
    ...{ url: 'https://jobs.example/', complete: true, annotated: true, leftOut: [], isAsFound: true },
  };
  const ANSWER = { state: 'unread' } as const;
  const ask = async (kept: unknown) => {
    const asked = vi.fn(() => ANSWER);
    onMessage('tabReading', asked);
    const tab = await fakeBrowser.tabs.create({ url: 'https://jobs.example/' });
    await fakeBrowser.storage.session.set({ [readingKey(tab.id as number)]: kept });
    await impliedShown.setValue(false);
    const services = await popupServices(tab, false);
    return { known: await services.known(), kept: services.kept, asked };
  };

  it('is shown as the background kept it, which may stay asleep', async () => {
    const { known, kept, asked } = await ask(KEPT);
    expect(kept).toEqual(known);
    const { url, complete, annotated } = KEPT;
    expect(known).toMatchObject({ state: 'ready', url, complete, annotated });
    expect(known).toMatchObject({ analysis: { skills: [{ evidence: 'stated' }] }, implied: { count: 1 } });
    expect(asked).not.toHaveBeenCalled();
  });

  it.each([
    ['that the person corrected', { ...KEPT, isAsFound: false }],
    ['that is not there', undefined],
  ])('is asked of the background for a reading %s', async (_which, kept) => {
    const { known, kept: ready, asked } = await ask(kept);
    expect(ready).toBeNull();
    expect(known).toEqual(ANSWER);
    expect(asked).toHaveBeenCalledOnce();
  });
});

describe('opening the panel', () => {
  it('begins within the click and leaves the concept for the panel to find', async () => {
    const open = vi.fn(async () => {});
    Object.assign(fakeBrowser, { sidePanel: { open } });
    const tab = await fakeBrowser.tabs.create({ url: 'https://jobs.example/' });
    const services = await popupServices(tab, false);
    const opening = services.openPanel('http://data.europa.eu/esco/skill/1');
    expect(open).toHaveBeenCalledWith({ windowId: tab.windowId });
    await opening;
    expect(await panelTarget.getValue()).toMatchObject({ uri: 'http://data.europa.eu/esco/skill/1' });
  });

  it('passes on why the browser refused', async () => {
    Object.assign(fakeBrowser, { sidePanel: { open: () => Promise.reject(new Error('No gesture.')) } });
    const services = await popupServices(null, false);
    await expect(services.openPanel(null)).rejects.toThrow('No gesture.');
  });
});

describe('reading', () => {
  it('asks the background about the tab', async () => {
    const tab = await fakeBrowser.tabs.create({ url: 'https://jobs.example/' });
    onMessage('readTab', ({ data }) => ({ state: 'failed', sentence: `Tab ${data.tabId} failed.` }));
    expect(await (await popupServices(tab, false)).read()).toEqual({
      state: 'failed',
      sentence: `Tab ${tab.id} failed.`,
    });
  });
});
