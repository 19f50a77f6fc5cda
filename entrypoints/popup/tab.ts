/** Which tab the popup is about. */
import { type Browser, browser } from 'wxt/browser';

/** The id in `?tab=ID`, null where none is named. */
export function namedTab(search: string): number | null {
  const given = new URLSearchParams(search).get('tab');
  return given !== null && /^\d+$/.test(given) ? Number(given) : null;
}

/** The named tab, else the active one of this window; null where it is gone. */
export async function tabOf(id: number | null): Promise<Browser.tabs.Tab | null> {
  if (id === null) return (await browser.tabs.query({ active: true, currentWindow: true }))[0] ?? null;
  try {
    return await browser.tabs.get(id);
  } catch {
    // The browser knows no such tab (any more); the popup says so.
    return null;
  }
}
