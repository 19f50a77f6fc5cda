/** What the browser reports of tabs, grants and the extension's own life. */
import { browser } from 'wxt/browser';
import { stoppedSites } from '../settings.ts';
import { cleanOpenTabs, injectIntoOpenTabs, patternOfHost, registerAllowedSites } from './allowed-sites.ts';
import type { Readings } from './readings.ts';
import type { TabReader } from './tab-reader.ts';

/** Registers all listeners. Synchronous: an event that wakes the worker finds its listener. */
export function followTabs(tabs: TabReader, readings: Readings): void {
  // A change of the address' fragment and `history.pushState` look exactly like a new page here, and
  // without a grant addresses are hidden: so the document itself is asked whether it is still there.
  browser.tabs.onUpdated.addListener((tabId) => report(tabs.verify(tabId)));
  browser.tabs.onRemoved.addListener((tabId) => report(readings.forget(tabId)));
  browser.tabs.onReplaced.addListener((_added, removed) => report(readings.forget(removed)));
}

/** Follows grants given and withdrawn, also in the browser's own settings. */
export function followGrants(tabs: TabReader, readings: Readings): void {
  browser.permissions.onAdded.addListener(({ origins }) => {
    report(registerAllowedSites().then(() => injectIntoOpenTabs(origins)));
  });
  browser.permissions.onRemoved.addListener(({ origins }) => {
    report(registerAllowedSites().then(() => cleanOpenTabs(origins, readings, tabs.forget)));
  });
  // Sites left alone although all are allowed: at once, in open tabs as well.
  stoppedSites.watch((now, before) => {
    const stopped = now.filter((host) => !before.includes(host)).map(patternOfHost);
    const resumed = before.filter((host) => !now.includes(host)).map(patternOfHost);
    report(
      registerAllowedSites()
        .then(() => cleanOpenTabs(stopped, readings, tabs.forget))
        .then(() => injectIntoOpenTabs(resumed)),
    );
  });
  // An update drops registered scripts and orphans those in open tabs; where nothing is granted,
  // neither call does anything.
  browser.runtime.onInstalled.addListener(() => {
    report(registerAllowedSites().then(grantedOrigins).then(injectIntoOpenTabs));
  });
  browser.runtime.onStartup.addListener(() => report(registerAllowedSites()));
}

async function grantedOrigins(): Promise<string[] | undefined> {
  return (await browser.permissions.getAll()).origins;
}

/** No one awaits an event's work: a failure is written where the developer tools show it. */
function report(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error(error));
}
