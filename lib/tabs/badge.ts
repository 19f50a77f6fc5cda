/** The number on the toolbar button: how many skills the page in this tab asks for. */
import { browser } from 'wxt/browser';

const BACKGROUND = '#0B57A4';

/** Shows a count on one tab's button; null takes it away. A tab closed meanwhile is no failure. */
export async function showCount(tabId: number, count: number | null): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND });
    await browser.action.setBadgeText({ tabId, text: count === null ? '' : badgeText(count) });
  } catch (error) {
    if (!(error instanceof Error && /no tab with id|invalid tab id/i.test(error.message))) throw error;
  }
}

/** Four characters fit on the button. */
export function badgeText(count: number): string {
  return count > 999 ? '999+' : String(count);
}
