/** What the popup asks of the world around it. The entrypoint answers with the browser, tests with samples. */
import type { Analysis, UnlistedPhrase, VocabularySummary } from '../../lib/analysis.ts';
import type { TabReading } from '../../lib/messages.ts';
import type { SavedServices } from '../saved/saved-services.ts';

/** What can be taken away: a plain list and JSON-LD to the clipboard, JSON and CSV as files. */
export type TakeAway = 'list' | 'schema-org' | 'json' | 'csv';

/** The site of the tab; null where it has none that could be allowed (the browser's own pages, files). */
export interface Site {
  host: string;
  /** Always read without a click. */
  allowed: boolean;
}

export interface PopupServices {
  /** What lay ready of the tab as the popup opened: its first frame shows it. null where something must be asked. */
  kept: TabReading | null;
  /** Postings that the person keeps. */
  saved: SavedServices;
  /** Marks the page although it was not taken for a posting. */
  annotateAnyway(): Promise<TabReading>;
  /** Reads the tab now. */
  read(): Promise<TabReading>;
  /** What is known of the tab by now; reads nothing. */
  known(): Promise<TabReading>;
  /** Calls back when more is known of the tab; answers how to stop that. */
  onReadingKept(listener: () => void): () => void;
  vocabulary(): Promise<VocabularySummary & { warning: string | null }>;
  site(): Promise<Site | null>;
  /** Scrolls to the n-th mention; false where the page does not hold it any more. */
  showMention(uri: string, index: number): Promise<boolean>;
  /** Scrolls to words of the posting; false where the page does not hold them any more. */
  showWords(words: UnlistedPhrase): Promise<boolean>;
  /** Shows or hides skills that a sentence means, everywhere and from now on. */
  setImpliedShown(shown: boolean): Promise<void>;
  /**
   * Opens the side panel, on a concept where one is given. Called first in the handler of a click, since the
   * browser opens it only for the person. Rejects with a sentence.
   */
  openPanel(uri: string | null): Promise<void>;
  /** Asks the person for leave to always read this site; called first in a click too. False: not given. */
  allowSite(): Promise<boolean>;
  /** Gives that leave back. False: it could not be. */
  stopSite(): Promise<boolean>;
  /** Copies or saves; answers the name of the saved file, null where it was copied. */
  take(what: TakeAway, analysis: Analysis, address: string): Promise<string | null>;
  openOptions(): void;
}
