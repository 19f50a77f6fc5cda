/** The extension's keyboard commands: from skill to skill in the page. */
import { browser } from 'wxt/browser';
import type { TabReader } from './tab-reader.ts';

/** By the names in the manifest. */
const STEPS: Record<string, 1 | -1> = { 'next-skill': 1, 'previous-skill': -1 };

export interface CommandParts {
  tabs: Pick<TabReader, 'read'>;
  /** null where there is no annotator in the tab. */
  stepInPage(tabId: number, by: 1 | -1): Promise<boolean | null>;
}

/** Registers the listener. A command is the person's wish: it grants the tab, as the toolbar button does. */
export function followCommands(parts: CommandParts): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const by = STEPS[command];
    if (by === undefined) return;
    walk(parts, tab?.id, by).catch((error: unknown) => console.error(error));
  });
}

/** A page that was not read yet is read first. */
async function walk(parts: CommandParts, given: number | undefined, by: 1 | -1): Promise<void> {
  const tabId = given ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (tabId === undefined || (await parts.stepInPage(tabId, by)) === true) return;
  const { state } = await parts.tabs.read(tabId, true);
  if (state === 'ready') await parts.stepInPage(tabId, by);
}
