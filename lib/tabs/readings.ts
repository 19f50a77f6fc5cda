/** What was read of each tab, kept for the tab's life: in memory, and where a killed worker finds it again. */
import type { Analysis } from '../analysis.ts';
import type { LeftOutSection } from '../posting.ts';

export interface Reading {
  /** As it was found, before the person’s corrections. */
  analysis: Analysis;
  /** False while a quick analysis waits for the full one. */
  complete: boolean;
  /** Whether the page's words are marked: it is a posting, or the person asked for it. */
  annotated: boolean;
  leftOut: { section: LeftOutSection; takenIn: boolean }[];
  /** Names the question: the same posting, vocabulary and settings have the same. */
  key: string;
  /** Counts what the person said of words since: whoever watches the area hears of it. */
  corrected: number;
  /** True where those change nothing in the analysis: a face may show it as it lies here, without asking. */
  isAsFound?: boolean;
  url: string;
  /** The browser's name for the document that was read; null where it gives none. */
  documentId: string | null;
}

/** The part of `storage.session` that is used. It is emptied when the browser closes. */
export interface SessionArea {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

export interface Readings {
  of(tabId: number): Promise<Reading | null>;
  keep(tabId: number, reading: Reading): Promise<void>;
  forget(tabId: number): Promise<void>;
  all(): Promise<Map<number, Reading>>;
}

const PREFIX = 'reading:';
/** The key of a tab's reading in the session area. */
export const readingKey = (tabId: number) => `${PREFIX}${tabId}`;

/**
 * The readings over a session area. Only this file writes its keys, so memory is never older than the
 * area; after a restart of the worker memory is empty and the area answers.
 */
export function createReadings(area: SessionArea): Readings {
  const memory = new Map<number, Reading>();

  async function all(): Promise<Map<number, Reading>> {
    const stored = await area.get(null);
    const readings = new Map<number, Reading>();
    for (const [key, value] of Object.entries(stored)) {
      if (key.startsWith(PREFIX)) readings.set(Number(key.slice(PREFIX.length)), value as Reading);
    }
    for (const [tabId, reading] of memory) readings.set(tabId, reading);
    return readings;
  }

  return {
    all,
    async of(tabId) {
      const known = memory.get(tabId);
      if (known) return known;
      const stored = (await area.get(readingKey(tabId)))[readingKey(tabId)] as Reading | undefined;
      if (stored) memory.set(tabId, stored);
      return stored ?? null;
    },
    async keep(tabId, reading) {
      memory.set(tabId, reading);
      try {
        await area.set({ [readingKey(tabId)]: reading });
      } catch {
        // The area holds 10 MB. The tab being looked at matters most: the others can be read again.
        await area.remove([...(await all()).keys()].map(readingKey));
        await area.set({ [readingKey(tabId)]: reading });
      }
    },
    async forget(tabId) {
      memory.delete(tabId);
      await area.remove(readingKey(tabId));
    },
  };
}
