/** The whole message protocol of the extension, and nothing else. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Analysis, UnlistedPhrase, VocabularySummary } from './analysis.ts';
import type { ConceptPage, LookUpHit } from './lookup/pages.ts';
import type { HighlightNames } from './page/highlight-style.ts';
import type { PageAnalysis } from './page/two-answers.ts';
import type { Posting } from './posting.ts';
import type { VocabularyReview } from './review/review.ts';

/** What is known of a tab. Failures are data: an `Error` does not survive the message channel reliably. */
export type TabReading =
  /** Nothing was read: no click, no grant. */
  | { state: 'unread' }
  /** The browser forbids reading here (its own pages, the web store). */
  | { state: 'forbidden'; sentence: string }
  | { state: 'failed'; sentence: string }
  | {
      state: 'ready';
      /** Without the skills that a sentence means, where those are not wanted. */
      analysis: Analysis;
      /** Whether those are shown, and how many there are either way. */
      implied: { shown: boolean; count: number };
      /** False while a quick analysis waits for the full one. */
      complete: boolean;
      url: string;
    };

interface ProtocolMap {
  /**
   * Page → background: a posting was read. Asked twice: `quick` is answered at once, `full` with everything the
   * models can tell.
   */
  analysePosting(query: { posting: Posting; depth: Analysis['depth'] }): PageAnalysis;
  /** Page → background: insert the `::highlight` rules for these random names (see lib/page/highlight-style.ts). */
  styleHighlights(names: HighlightNames): void;
  /** Page → background: show this concept in the side panel. */
  openInPanel(query: { uri: string }): void;

  /** Popup or panel → background: reads the tab now (injects the annotator if it is not there yet). */
  readTab(query: { tabId: number }): TabReading;
  /** Popup or panel → background: what is known already; reads nothing. */
  tabReading(query: { tabId: number }): TabReading;
  /** Popup or panel → background → page: scrolls to the n-th mention of a skill and flashes it. */
  showMention(query: { tabId: number; uri: string; index: number }): boolean;
  /** Popup or panel → background → page: scrolls to words of the posting and flashes them. */
  showWords(query: { tabId: number } & UnlistedPhrase): boolean;
  /** Popup or panel → background → page: the posting as it was read, for keeping it; null where it is gone. */
  tabPosting(query: { tabId: number }): Posting | null;
  /** Popup → background: highlights on or off in this tab. */
  clearTab(query: { tabId: number }): void;

  lookUp(query: { text: string; limit: number }): LookUpHit[];
  /** null where the vocabulary in use does not hold the concept. */
  conceptPage(query: { uri: string }): ConceptPage | null;
  /** What the vocabulary says about skills taken together, and about an occupation in their light. */
  reviewSkills(query: { uris: string[]; occupation: string | null }): VocabularyReview;
  vocabularyInUse(): VocabularySummary & { warning: string | null };
  /** Options page → background: the stored vocabularies changed; drop what is open and open anew. */
  vocabularyChanged(): VocabularySummary;

  /** Background → page. */
  pageShowMention(query: { uri: string; index: number }): boolean;
  pageShowWords(words: UnlistedPhrase): boolean;
  /** The person switched skills that a sentence means on or off. */
  pageShowImplied(query: { shown: boolean }): void;
  /** The posting whose marks are shown; null where none are. */
  pagePosting(): Posting | null;
  pageRead(): { ok: true } | { ok: false; sentence: string };
  pageClear(): void;
}

export const { sendMessage, onMessage, removeAllListeners } = defineExtensionMessaging<ProtocolMap>();
