/** When the popup must ask anew what is known of its tab. */
import { browser } from 'wxt/browser';
import type { TabReading } from '../../lib/messages.ts';
import { impliedShown } from '../../lib/settings.ts';
import { type Reading, readingKey } from '../../lib/tabs/readings.ts';
import { readyReading } from '../../lib/tabs/wanted.ts';

/**
 * What the background keeps of a tab, as it would answer: the popup need not wait until a stopped worker has started.
 * null where there is nothing, or where the person's corrections must be applied first.
 */
export async function keptReading(tabId: number): Promise<TabReading | null> {
  const key = readingKey(tabId);
  const [kept, isImpliedShown] = await Promise.all([
    browser.storage.session.get(key),
    impliedShown.getValue(),
  ]);
  const reading = kept[key] as Reading | undefined;
  return reading?.isAsFound ? readyReading(reading, isImpliedShown) : null;
}

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
