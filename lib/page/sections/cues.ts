/** The words by which postings of one language announce what a passage is about. */
import type { Section } from '../../posting.ts';

export interface SectionCues {
  language: string;
  /**
   * Words of headings and lead-ins, lower case, whole words; `*` at the end stands for any ending.
   * Where several match, the longest decides.
   */
  headings: Partial<Record<Section | 'elsewhere', string[]>>;
  /** Words that make a single line optional, wherever it stands. */
  optional: string[];
  /** Words that make a single line a legal or equal-opportunity notice. */
  legal: string[];
  /** Words that only postings use: they speak for a page being one. */
  posting: string[];
}
