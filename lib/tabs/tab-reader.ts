/** What is known of tabs: reading one now, answering what was read, and forgetting it. */
import type { TabReading } from '../messages.ts';
import type { PageAnswer } from './annotator.ts';
import type { Reading, Readings } from './readings.ts';
import { readyReading, shownCount } from './wanted.ts';

export interface TabReaderParts {
  readings: Readings;
  readPage(tabId: number): Promise<PageAnswer>;
  clearPage(tabId: number): Promise<void>;
  isStillThere(tabId: number, documentId: string | null): Promise<boolean>;
  showCount(tabId: number, count: number | null): Promise<void>;
  /** The setting: whether skills that a sentence means are shown. */
  impliedShown(): Promise<boolean>;
  showImpliedInPage(tabId: number, shown: boolean): Promise<void>;
}

export interface TabReader {
  /** Reads the tab now. `pressed`: the toolbar button was pressed, so a refusal is the browser's, not ours. */
  read(tabId: number, pressed: boolean): Promise<TabReading>;
  /** What was read already. */
  known(tabId: number): Promise<TabReading>;
  /** Keeps what was found in a tab and shows the count. */
  keep(tabId: number, reading: Reading): Promise<void>;
  /** Forgets a tab if the document that was read is no longer in it. */
  verify(tabId: number): Promise<void>;
  /** Forgets a tab: it shows another page now. */
  forget(tabId: number): Promise<void>;
  /** Shows skills that a sentence means, or hides them, in every tab that was read. */
  showImplied(isShown: boolean): Promise<void>;
  /** Has the page cleaned of all marks, and forgets it. */
  clear(tabId: number): Promise<void>;
}

const FORBIDDEN =
  'Browsers keep extensions away from this page: from their own pages, the web store and some of their makers’ sites. Open the posting in an ordinary tab.';

export function createTabReader(parts: TabReaderParts): TabReader {
  const { readings, readPage, clearPage, isStillThere, showCount, impliedShown } = parts;

  async function forget(tabId: number) {
    await readings.forget(tabId);
    await showCount(tabId, null);
  }

  async function shown(reading: Reading | null): Promise<TabReading> {
    if (!reading) return { state: 'unread' };
    return readyReading(reading, await impliedShown());
  }

  return {
    forget,
    async read(tabId, pressed) {
      const answer = await readPage(tabId);
      if (answer.state === 'failed') return { state: 'failed', sentence: answer.sentence };
      if (answer.state === 'forbidden' || (answer.state === 'ungranted' && pressed)) {
        return { state: 'forbidden', sentence: FORBIDDEN };
      }
      if (answer.state === 'ungranted') return { state: 'unread' };
      return shown(await readings.of(tabId));
    },
    async known(tabId) {
      return shown(await readings.of(tabId));
    },
    async keep(tabId, reading) {
      await readings.keep(tabId, reading);
      await showCount(tabId, shownCount(reading.analysis, await impliedShown()));
    },
    async showImplied(isShown) {
      for (const [tabId, { analysis }] of await readings.all()) {
        await showCount(tabId, shownCount(analysis, isShown));
        await parts.showImpliedInPage(tabId, isShown);
      }
    },
    async verify(tabId) {
      const reading = await readings.of(tabId);
      if (reading && !(await isStillThere(tabId, reading.documentId))) await forget(tabId);
    },
    async clear(tabId) {
      await clearPage(tabId);
      await forget(tabId);
    },
  };
}
