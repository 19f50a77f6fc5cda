/**
 * Who may ask the background what. Content scripts live beside hostile pages, so what they may ask is
 * little; everything else is answered to the extension's own pages only.
 */

/** The part of `runtime.MessageSender` that is looked at. */
export interface Sender {
  id?: string | undefined;
  /** Address of the page or extension page that sent the message. */
  url?: string | undefined;
  frameId?: number | undefined;
  documentId?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** This extension: its id and the root of its own addresses (`runtime.getURL('')`). */
export interface Own {
  id: string;
  root: string;
}

export interface PageSender {
  tabId: number;
  url: string;
  documentId: string | null;
}

/**
 * The tab whose top frame sent the message, and the page's address.
 * @throws Error when the message is not from this extension's annotator in the top frame of a tab.
 */
export function annotatorSender(sender: Sender, own: Own): PageSender {
  const tabId = sender.tab?.id;
  const { url } = sender;
  if (sender.id !== own.id || tabId === undefined || url === undefined || url.startsWith(own.root)) {
    throw new Error('This message is answered only to the extension’s own script in a page.');
  }
  if (sender.frameId !== 0) throw new Error('Only the top frame of a tab is read.');
  return { tabId, url, documentId: sender.documentId ?? null };
}

/** @throws Error when the message is not from one of the extension's own pages. */
export function requireExtensionPage(sender: Sender, own: Own): void {
  if (sender.id !== own.id || !sender.url?.startsWith(own.root)) {
    throw new Error('This message is answered only to the extension’s own pages.');
  }
}
