/** What the views of a posting ask of the world around them, beyond showing places in the page. */
import type { Analysis } from '../../lib/analysis.ts';
import type { TabReading } from '../../lib/messages.ts';
import type { LeftOutSection } from '../../lib/posting.ts';
import type { Finding, VocabularyReview } from '../../lib/review/review.ts';
import type { TakeAway } from '../popup/services.ts';

/** What a person says of words in the posting: they mean the concept, or they do not. */
export interface SaidOfWords {
  words: readonly string[];
  uri: string;
  says: 'this' | 'not-this';
}

export interface PostingServices {
  /** The vocabulary's view of skills taken together, and of an occupation in their light. */
  review(uris: string[], occupation: string | null): Promise<VocabularyReview>;
  /** The recruiter's check. */
  check(analysis: Analysis): Promise<Finding[]>;
  /** Marks the page although it was not taken for a posting. */
  annotateAnyway(): Promise<TabReading>;
  /** Counts sections in that ask nothing of the reader; all others are left out. */
  takeIn(sections: LeftOutSection[]): Promise<TabReading>;
  /** Remembers what is said, one thing after the other; answers how to take it all back. */
  correct(said: readonly SaidOfWords[]): Promise<() => Promise<void>>;
  /** Copies or saves; answers the name of the saved file, null where it was copied. */
  take(what: TakeAway, analysis: Analysis, address: string): Promise<string | null>;
  /** The posting's skills as `JobPosting.skills`, ready to paste. */
  linkedData(analysis: Analysis): string;
  /** Saves a text as a file. */
  saveFile(name: string, type: string, text: string): void;
}
