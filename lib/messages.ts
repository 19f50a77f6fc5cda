/** The whole message protocol of the extension, and nothing else. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Analysis, ConceptName, UnlistedPhrase, VocabularySummary } from './analysis.ts';
import type { Correction, CorrectionUndone, CorrectionWish } from './corrections/correction.ts';
import type { ConceptDetailsAnswer, DetailsQuery } from './esco/api/shown.ts';
import type { ConceptPage, LookUpHit } from './lookup/pages.ts';
import type { ConceptMeaning } from './page/card.tsx';
import type { HighlightNames } from './page/highlight-style.ts';
import type { PageAnalysis, PageQuestion } from './page/two-answers.ts';
import type { LeftOutSection, Posting } from './posting.ts';
import type { AskedSkill, SkillComparison } from './profile/compare.ts';
import type { SkillGap } from './profile/gaps.ts';
import type { ProfileQuery, ShownSkill } from './profile/with-vocabulary.ts';
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
      /** False where the page is no posting (`analysis.posting.verdict`) and the person has not asked for marks anyway. */
      annotated: boolean;
      /** The posting's sections that ask nothing of the reader, and whether the person took them in. */
      leftOut: { section: LeftOutSection; takenIn: boolean }[];
      url: string;
    };

export type PageDone = { ok: true } | { ok: false; sentence: string };

interface ProtocolMap {
  /**
   * Page → background: a posting was read. Asked twice: `quick` is answered at once, `full` with everything the
   * models can tell.
   */
  analysePosting(question: PageQuestion): PageAnalysis;
  /** Page → background: put the script that reads into the page (see lib/page/reader-slot.ts). */
  bringReader(): void;
  /** Page → background: what was read here is gone, and the page shows no posting. */
  postingGone(): void;
  /**
   * Page → background: insert the `::highlight` rules for these random names (see lib/page/highlight-style.ts);
   * `withFrames`: into all frames that may be read, since marks stand in one.
   */
  styleHighlights(query: { names: HighlightNames; withFrames: boolean }): void;
  /** Page → background: show this concept in the side panel. */
  openInPanel(query: { uri: string }): void;
  /**
   * Page → background: what the vocabulary says of a skill, and ESCO's description if it was loaded before; null where
   * the vocabulary does not hold it. Asks nobody else.
   */
  describeConcept(query: { uri: string }): ConceptMeaning | null;
  /** Page → background: what the person says of words in this tab's posting, in the card. */
  correctHere(wish: Omit<CorrectionWish, 'language'>): void;
  undoHere(undone: Omit<CorrectionUndone, 'language'>): void;

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
  /** Popup or panel → background → page: marks a page although it is no posting. */
  annotateAnyway(query: { tabId: number }): TabReading;
  /** Popup or panel → background → page: the sections that count although they ask nothing; the others do not. */
  takeIn(query: { tabId: number; sections: LeftOutSection[] }): TabReading;
  /** Popup or panel → background: what the person says of words in the posting of a tab. */
  correct(wish: { tabId: number } & Omit<CorrectionWish, 'language'>): void;
  /** Everything the person said of words, the latest first. */
  corrections(): Correction[];
  undoCorrection(undone: CorrectionUndone): void;
  /** Options or panel → background: adds what a file holds (see lib/corrections/file.ts); how many records. */
  addCorrections(query: { json: string }): { added: number };
  /** Options → background: one record, in the same form, in the place of what was said of its words. */
  putCorrection(query: { json: string }): void;
  /** What took the place of concepts that the vocabulary in use no longer has; those that it has are left out. */
  successors(query: { uris: string[] }): Record<string, ConceptName[]>;
  /** Popup → background: highlights on or off in this tab. */
  clearTab(query: { tabId: number }): void;

  /** Panel → background: a text that the person brought along, which belongs to no tab. */
  analyseText(query: { posting: Posting; depth: Analysis['depth'] }): Analysis;
  /** `isFirst`: an answer is wanted at once, from preferred labels alone if need be. */
  lookUp(query: { text: string; limit: number; isFirst: boolean }): LookUpHit[];
  /** null where the vocabulary in use does not hold the concept. */
  conceptPage(query: { uri: string }): ConceptPage | null;
  /** What the vocabulary says about skills taken together, and about an occupation in their light. */
  reviewSkills(query: { uris: string[]; occupation: string | null }): VocabularyReview;
  /** Panel → background: what a profile holds in the light of the vocabulary; see lib/profile/with-vocabulary.ts. */
  profileSkills(query: ProfileQuery): ShownSkill[];
  compareWithProfile(query: { profile: ProfileQuery; asked: AskedSkill[] }): SkillComparison;
  profileGaps(query: { profile: ProfileQuery; postings: AskedSkill[][] }): SkillGap[];
  /** What ESCO's service says of a concept: what is kept, or asked anew because the person pressed for it. */
  conceptDetails(query: DetailsQuery): ConceptDetailsAnswer;
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
  pageRead(): PageDone;
  pageAnnotateAnyway(): PageDone;
  pageTakeIn(query: { sections: LeftOutSection[] }): PageDone;
  /** What the person said of words has changed: the page's answer is another now. */
  pageAskAgain(): void;
  /** To the next mark (1) or the one before (-1), with the focus in its card; false where there is none. */
  pageStep(query: { by: 1 | -1 }): boolean;
  pageClear(): void;
}

export const { sendMessage, onMessage, removeAllListeners } = defineExtensionMessaging<ProtocolMap>();

/** A worker that the browser is just stopping loses what it is told: it is told again after so many milliseconds. */
const PAUSES = [0, 100, 500];
const LOST = /(?:port|channel) closed|no response|receiving end/i;

/**
 * Asks, and asks again where the browser stopped the background in the middle of its answer or before it heard: asking
 * starts it. For questions that may be asked several times.
 */
export async function askedUntilHeard<Answer>(question: () => Promise<Answer>): Promise<Answer> {
  for (const pause of PAUSES) {
    try {
      return await question();
    } catch (error) {
      if (!LOST.test(error instanceof Error ? error.message : '')) throw error;
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return question();
}
