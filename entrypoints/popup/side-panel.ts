/** Opening the side panel, which each browser calls its own way. */
import { browser } from 'wxt/browser';

/** Firefox's sidebar, which the types of Chrome's API do not know. */
interface WithSidebar {
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Chrome's side panel or Firefox's sidebar. To be called in the handler of a click, before any await.
 * @throws Error (rejects) with the browser's reason where it does not open
 */
export async function openSidePanel(windowId: number | undefined): Promise<void> {
  const { sidebarAction } = browser as typeof browser & WithSidebar;
  // Asked by feature: in Firefox `sidePanel` is missing, in Chrome `sidebarAction` is.
  if (sidebarAction) await sidebarAction.open();
  else await browser.sidePanel.open({ windowId: windowId ?? browser.windows.WINDOW_ID_CURRENT });
}
