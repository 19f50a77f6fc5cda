/** When the popup must ask anew what is known of its tab. */
import { browser } from 'wxt/browser';
import { impliedShown } from '../../lib/settings.ts';
import { readingKey } from '../../lib/tabs/readings.ts';

/**
 * Calls back when the background keeps another reading of the tab (it does so in `storage.session`), or other skills
 * are wanted. Answers how to stop it.
 */
export function onReadingKept(tabId: number | undefined, listener: () => void): () => void {
  if (tabId === undefined) return () => {};
  const key = readingKey(tabId);
  const onStored = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    // A reading that is forgotten is no news to a popup that shows it: the page is about to be another.
    if (area === 'session' && changes[key]?.newValue !== undefined) listener();
  };
  browser.storage.onChanged.addListener(onStored);
  const stopWatching = impliedShown.watch(listener);
  return () => {
    browser.storage.onChanged.removeListener(onStored);
    stopWatching();
  };
}
