/** The side panel: opening it from a page, and what it is to show. */
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';

/**
 * The concept that was last asked to be shown in the side panel. The panel reads it when it opens and
 * watches it while it is open: in Firefox a message from a page may not open the sidebar, so the
 * concept waits here until the person opens it.
 */
export const panelTarget = storage.defineItem<{ uri: string; at: number } | null>('session:panelTarget', {
  fallback: null,
});

/**
 * Opens the side panel on a tab and has it show a concept. `sidePanel.open` is called before anything
 * is awaited, else the browser no longer sees the person's click behind it.
 * @returns false where the panel could not be opened; the concept then waits in `panelTarget`.
 */
export async function openInPanel(tabId: number, uri: string, at: number): Promise<boolean> {
  const opening = openPanel(tabId);
  await panelTarget.setValue({ uri, at });
  return opening;
}

function openPanel(tabId: number): Promise<boolean> {
  // Firefox has no `sidePanel`, and `sidebarAction.open` refuses outside of a click on our own pages.
  if (!('sidePanel' in browser) || !browser.sidePanel) return Promise.resolve(false);
  return browser.sidePanel.open({ tabId }).then(
    () => true,
    () => false,
  );
}
