/** When the panel must ask anew what is known of the active tab. */
import { browser } from 'wxt/browser';
import { impliedShown } from '../../lib/settings.ts';

/**
 * Calls back when another tab becomes active, a tab shows another page, the background keeps or forgets a
 * reading (it does so in `storage.session`), or other skills are wanted. Answers how to stop it.
 */
export function onReadingChanged(listener: () => void): () => void {
  const onActivated = () => listener();
  const onUpdated = (_tabId: number, change: { status?: string | undefined }) => {
    if (change.status === 'complete') listener();
  };
  const onStored = (_changes: unknown, area: string) => {
    if (area === 'session') listener();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.storage.onChanged.addListener(onStored);
  const stopWatching = impliedShown.watch(listener);
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.storage.onChanged.removeListener(onStored);
    stopWatching();
  };
}
