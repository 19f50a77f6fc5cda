/** What the side panel asks of the world around it. The entrypoint answers with the browser, tests with samples. */
import type { UnlistedPhrase, VocabularySummary } from '../../lib/analysis.ts';
import type { ConceptPage, LookUpHit } from '../../lib/lookup/pages.ts';
import type { TabReading } from '../../lib/messages.ts';
import type { PastedServices } from '../pasted/pasted-services.ts';
import type { KeptServices } from './kept-services.ts';

export interface PanelServices {
  /** What is known of the active tab; reads nothing. */
  reading(): Promise<TabReading>;
  /** Reads the active tab again, after it failed. */
  read(): Promise<TabReading>;
  /** Calls back when another tab is active or another reading is known; answers how to stop that. */
  onReadingChanged(listener: () => void): () => void;
  showMention(uri: string, index: number): Promise<boolean>;
  /** Scrolls to words of the posting; false where the page does not hold them any more. */
  showWords(words: UnlistedPhrase): Promise<boolean>;
  /** Shows or hides skills that a sentence means, everywhere and from now on. */
  setImpliedShown(shown: boolean): Promise<void>;
  lookUp(text: string): Promise<LookUpHit[]>;
  conceptPage(uri: string): Promise<ConceptPage | null>;
  /** Concepts that were looked at, and favourites. */
  kept: KeptServices;
  /** Texts that the person brings along. */
  pasted: PastedServices;
  vocabulary(): Promise<VocabularySummary & { warning: string | null }>;
  /** The shortcut that reads a page, as the browser writes it; null where there is none. */
  shortcut(): Promise<string | null>;
  copy(text: string): Promise<void>;
  openOptions(): void;
}
