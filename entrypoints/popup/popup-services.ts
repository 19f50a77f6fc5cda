/** The popup's services, answered by the browser. */

import { type Browser, browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { PopupServices } from '../../components/popup/services.ts';
import { askedUntilHeard, sendMessage, type TabReading } from '../../lib/messages.ts';
import { impliedShown } from '../../lib/settings.ts';
import { sitesToRead } from '../../lib/tabs/allowed-sites.ts';
import { panelTarget } from '../../lib/tabs/panel.ts';
import { allowSite, siteAccess, stopSite } from '../../lib/tabs/site-access.ts';
import { savedServices } from '../sidepanel/saved-services.ts';
import { keptReading, onReadingKept } from './reading-kept.ts';
import { openSidePanel } from './side-panel.ts';
import { siteOf } from './site.ts';

/**
 * Resolves when it is known whether a reading of the tab lies ready.
 * @param closes the popup gives way to what it opens; a page of its own stays
 */
export async function popupServices(tab: Browser.tabs.Tab | null, closes: boolean): Promise<PopupServices> {
  const tabId = tab?.id;
  const site = siteOf(tab?.url);
  const asked = async (): Promise<TabReading> =>
    tabId === undefined ? { state: 'unread' } : askedUntilHeard(() => sendMessage('tabReading', { tabId }));
  const found = async () => (tabId === undefined ? null : keptReading(tabId));
  // Where the area cannot be read, the background is asked as if nothing lay there.
  const kept = await found().catch(() => null);
  let early = kept ? null : asked();
  // Whoever asks is told of a failure; nobody may ask.
  early?.catch(() => {});
  return {
    kept,
    read: async () =>
      tabId === undefined
        ? { state: 'failed', sentence: i18n.t('state.tabGone') }
        : askedUntilHeard(() => sendMessage('readTab', { tabId })),
    async known() {
      // The first answer was asked for while the page was still being set up.
      const answer = early;
      early = null;
      return answer ?? (await found()) ?? asked();
    },
    onReadingKept: (listener) => onReadingKept(tabId, listener),
    annotateAnyway: async () =>
      tabId === undefined ? { state: 'unread' } : sendMessage('annotateAnyway', { tabId }),
    saved: savedServices(async () => tabId ?? browser.tabs.TAB_ID_NONE),
    vocabulary: () => sendMessage('vocabularyInUse'),
    async site() {
      // The ESCO service's own site is never read on its own: its permission means that the service may be asked.
      if (!site || (await sitesToRead([site.pattern])).length === 0) return null;
      const { granted, stopped } = await siteAccess(site);
      return { host: site.host, allowed: granted !== 'none' && !stopped };
    },
    showMention: async (uri, index) =>
      tabId !== undefined && sendMessage('showMention', { tabId, uri, index }),
    showWords: async (words) => tabId !== undefined && sendMessage('showWords', { tabId, ...words }),
    setImpliedShown: (shown) => impliedShown.setValue(shown),
    openPanel: async (uri) => {
      // First of all, before anything is awaited: the browser opens it only for the person's click.
      const opening = openSidePanel(tab?.windowId);
      if (uri !== null) await panelTarget.setValue({ uri, at: Date.now() });
      await opening;
      if (closes) window.close();
    },
    allowSite: async () => site !== null && allowSite(site),
    async stopSite() {
      if (site) await stopSite(site);
      return site !== null;
    },
    // What writes files is not needed to show what was found.
    take: async (...what) => (await import('./take-away.ts')).takeAway(...what),
    openOptions: () => {
      browser.runtime.openOptionsPage().then(() => closes && window.close());
    },
  };
}
