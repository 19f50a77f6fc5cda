/** What the views of saved postings ask of the world around them. */
import type { Analysis } from '../../lib/analysis.ts';
import type { SavedPosting } from '../../lib/saved/saved-posting.ts';

export type SavedFormat = 'json' | 'csv' | 'json-ld';

export interface SavedServices {
  /** The postings of the session while there is one, else those that were saved. */
  list(): Promise<SavedPosting[]>;
  /** Calls back when postings were saved, changed or removed anywhere; answers how to stop that. */
  onChanged(listener: () => void): () => void;
  /** Keeps postings; those with the same id are replaced. */
  put(postings: readonly SavedPosting[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /**
   * Keeps a posting, unless it is kept already. Rejects with a sentence where its text is gone.
   * @param text the text that was read, where the person brought it; else that of the tab is taken
   * @returns the posting, and whether it was there before
   */
  save(
    analysis: Analysis,
    address: string,
    text?: string,
  ): Promise<{ posting: SavedPosting; isKnown: boolean }>;
  /** Whether this posting is kept. */
  isSaved(analysis: Analysis, address: string, text?: string): Promise<boolean>;
  /** Saves postings as a file; answers its name. */
  exportAs(format: SavedFormat, postings: readonly SavedPosting[]): Promise<string>;
  /** The postings of an exported file. Rejects with a sentence where it is none. */
  readFile(file: File): Promise<SavedPosting[]>;
  /** Opens the print view of these postings. */
  print(ids: readonly string[]): void;
  /** The counsellor's session: postings that are kept in memory until it ends or the browser closes. */
  session: {
    isOn(): Promise<boolean>;
    begin(): Promise<void>;
    /** Ends it and erases its postings. */
    end(): Promise<void>;
  };
}
