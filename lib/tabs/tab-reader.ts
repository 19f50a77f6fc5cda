/** What is known of tabs: reading one now, answering what was read, and forgetting it. */
import type { Analysis } from '../analysis.ts';
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
  /** The analysis as the person corrected it. */
  corrected(analysis: Analysis): Promise<Analysis>;
  askAgainInPage(tabId: number): Promise<void>;
}

export interface TabReader {
  /** Reads the tab now. `pressed`: the toolbar button was pressed, so a refusal is the browser's, not ours. */
  read(tabId: number, pressed: boolean): Promise<TabReading>;
  /** What was read already. */
  known(tabId: number): Promise<TabReading>;
  /** What is kept of a tab, as it was found; null: nothing. */
  kept(tabId: number): Promise<Reading | null>;
  /** Keeps what was found in a tab and shows the count. */
  keep(tabId: number, reading: Reading): Promise<void>;
  /** Forgets a tab if the document that was read is no longer in it. */
  verify(tabId: number): Promise<void>;
  /** Forgets a tab: it shows another page now. */
  forget(tabId: number): Promise<void>;
  /** Shows skills that a sentence means, or hides them, in every tab that was read. */
  showImplied(isShown: boolean): Promise<void>;
  /** After the person said something of words: every tab that was read shows it. */
  followCorrections(): Promise<void>;
  /** The posting in a tab is wanted in another way: the page is told so, and what it then says is answered. */
  ask(tabId: number, tell: () => Promise<PageAnswer | null>): Promise<TabReading>;
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
    return readyReading(await correctedReading(reading), await impliedShown());
  }

  async function correctedReading(reading: Reading): Promise<Reading> {
    return { ...reading, analysis: await parts.corrected(reading.analysis) };
  }

  async function keep(tabId: number, reading: Reading): Promise<void> {
    const { analysis } = await correctedReading(reading);
    await readings.keep(tabId, { ...reading, isAsFound: analysis === reading.analysis });
    await count(tabId, reading, await impliedShown());
  }

  async function count(tabId: number, reading: Reading, isImpliedShown: boolean): Promise<void> {
    await showCount(tabId, shownCount(await correctedReading(reading), isImpliedShown));
  }

  return {
    forget,
    kept: (tabId) => readings.of(tabId),
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
    keep,
    async showImplied(isShown) {
      for (const [tabId, reading] of await readings.all()) {
        await count(tabId, reading, isShown);
        await parts.showImpliedInPage(tabId, isShown);
      }
    },
    async followCorrections() {
      for (const [tabId, reading] of await readings.all()) {
        await keep(tabId, { ...reading, corrected: reading.corrected + 1 });
        await parts.askAgainInPage(tabId);
      }
    },
    async ask(tabId, tell) {
      const answer = await tell();
      if (answer?.state === 'failed') return { state: 'failed', sentence: answer.sentence };
      return shown(await readings.of(tabId));
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
