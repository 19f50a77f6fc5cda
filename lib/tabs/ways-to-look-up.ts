/** Two ways to look a term up from anywhere in the browser: its address bar and its context menu. */
import { type Browser, browser } from 'wxt/browser';
import type { LookUpHit } from '../lookup/pages.ts';
import type { EngineHolder } from './engine.ts';
import { lookUpInPanel } from './panel.ts';

/** Browsers show no more than this. */
const SUGGESTIONS = 6;
/** A selection longer than this is no term. */
const LONGEST_TERM = 100;
const MENU_ITEM = 'look-up';

/** Words that the person sees: what a hit is called beside its label, and the menu's line. */
export interface LookUpWords {
  describe(hit: LookUpHit): string;
  menu(): string;
}

/** Registers the address bar's keyword and the context menu. Synchronous: nothing is missed at wake-up. */
export function offerWaysToLookUp(engine: EngineHolder, words: LookUpWords): void {
  offerKeyword(engine, words);
  offerMenu(() => words.menu());
}

function offerKeyword(engine: EngineHolder, words: LookUpWords): void {
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    suggestions(engine, words, text).then(
      suggest,
      // Without a vocabulary there is nothing to suggest; the panel says why.
      () => suggest([]),
    );
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    openPanelPage(panelAddress(text), disposition).catch((error: unknown) => console.error(error));
  });
}

async function suggestions(
  engine: EngineHolder,
  words: LookUpWords,
  text: string,
): Promise<Browser.omnibox.SuggestResult[]> {
  const hits = await (await engine.ready()).lookUp(text, SUGGESTIONS);
  return hits.map((hit) => ({ content: hit.uri, description: asMarkup(words.describe(hit)) }));
}

/** The panel as a page of its own: `#/concept/<URI>` or `#/look-up/<text>`. */
export function panelAddress(text: string): string {
  const term = text.trim().slice(0, 500);
  const view = term.startsWith('http://data.europa.eu/esco/') ? 'concept' : 'look-up';
  return `${browser.runtime.getURL('/sidepanel.html')}#/${view}/${encodeURIComponent(term)}`;
}

/** The address bar is no place from which browsers let a side panel be opened: the panel's page opens in a tab. */
async function openPanelPage(
  url: string,
  disposition: `${Browser.omnibox.OnInputEnteredDisposition}`,
): Promise<void> {
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

function offerMenu(title: () => string): void {
  // Items outlive the worker; they are made anew when the extension is installed or updated.
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll(() => {
      browser.contextMenus.create({ id: MENU_ITEM, title: title(), contexts: ['selection'] });
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    const term = selectionText?.trim().slice(0, LONGEST_TERM) ?? '';
    if (menuItemId !== MENU_ITEM || term === '') return;
    lookUpInPanel(tab?.id, term, Date.now())
      .then((isOpen) => (isOpen ? undefined : browser.tabs.create({ url: panelAddress(term) })))
      .catch((error: unknown) => console.error(error));
  });
}

/** Chromium reads the description as XML; Firefox shows it as it stands, and no label holds these signs there. */
function asMarkup(text: string): string {
  if ('sidebarAction' in browser) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
