/** The side panel: opening it from a page, and what it is to show. */
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';

/** A concept, or a text to be looked up, and when it was asked for. */
export type PanelTarget = { uri: string; at: number } | { text: string; at: number };

/**
 * What was last asked to be shown in the side panel. The panel reads it when it opens and watches it
 * while it is open: in Firefox a message from a page may not open the sidebar, so it waits here until
 * the person opens it.
 */
export const panelTarget = storage.defineItem<PanelTarget | null>('session:panelTarget', {
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

/**
 * Opens the side panel, from a click in the browser's own menus, and has it look a text up.
 * @returns false where no panel could be opened; nothing waits then.
 */
export async function lookUpInPanel(tabId: number | undefined, text: string, at: number): Promise<boolean> {
  const isOpening = openFromMenu(tabId);
  await panelTarget.setValue({ text, at });
  const isOpen = await isOpening;
  if (!isOpen) await panelTarget.setValue(null);
  return isOpen;
}

/** A click in a menu is a click that Firefox, too, lets a sidebar be opened by. */
function openFromMenu(tabId: number | undefined): Promise<boolean> {
  const { sidebarAction } = browser as { sidebarAction?: { open(): Promise<void> } };
  if (sidebarAction)
    return sidebarAction.open().then(
      () => true,
      () => false,
    );
  return tabId === undefined ? Promise.resolve(false) : openPanel(tabId);
}

function openPanel(tabId: number): Promise<boolean> {
  // Firefox has no `sidePanel`, and `sidebarAction.open` refuses outside of a click on our own pages.
  if (!('sidePanel' in browser) || !browser.sidePanel) return Promise.resolve(false);
  return browser.sidePanel.open({ tabId }).then(
    () => true,
    () => false,
  );
}
