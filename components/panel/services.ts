/** What the side panel asks of the world around it. The entrypoint answers with the browser, tests with samples. */
import type { UnlistedPhrase, VocabularySummary } from '../../lib/analysis.ts';
import type { ConceptPage, LookUpHit } from '../../lib/lookup/pages.ts';
import type { TabReading } from '../../lib/messages.ts';
import type { PastedServices } from '../pasted/pasted-services.ts';
import type { PostingServices } from '../posting/posting-services.ts';
import type { SavedServices } from '../saved/saved-services.ts';
import type { SkillsServices } from '../skills/skills-services.ts';
import type { DetailsServices } from './details-services.ts';
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
  /** `isFirst`: an answer is wanted at once, and the whole one is asked for after it. */
  lookUp(text: string, isFirst?: boolean): Promise<LookUpHit[]>;
  conceptPage(uri: string): Promise<ConceptPage | null>;
  /** What is asked about the posting beyond showing places in the page. */
  posting: PostingServices;
  /** Postings that the person keeps. */
  saved: SavedServices;
  /** What the person can do. */
  skills: SkillsServices;
  /** Concepts that were looked at, and favourites. */
  kept: KeptServices;
  /** ESCO's own word on concepts, from its service. */
  details: DetailsServices;
  /** Texts that the person brings along. */
  pasted: PastedServices;
  vocabulary(): Promise<VocabularySummary & { warning: string | null }>;
  /** The shortcut that reads a page, as the browser writes it; null where there is none. */
  shortcut(): Promise<string | null>;
  copy(text: string): Promise<void>;
  /** Opens the browser's print dialog for this page. */
  printPage(): void;
  openOptions(): void;
}
