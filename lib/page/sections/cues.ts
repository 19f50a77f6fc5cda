/** The words by which postings of one language announce what a passage is about. */
import type { Section } from '../../posting.ts';

export interface SectionCues {
  /** ISO 639-1. */
  language: string;
  /**
   * Words of headings and lead-ins, lower case, whole words; `*` at the end of a word stands for any
   * ending. Marks on letters and case make no difference. Where several match, the longest decides.
   */
  headings: Partial<Record<Section | 'elsewhere', readonly string[]>>;
  /** Words by which one sentence says what it is about, where no heading does; same spelling. */
  sentences?: Partial<Record<SentenceSection, readonly string[]>>;
  /** Words that fill a list of things asked for or offered, under whatever heading. */
  signs?: Partial<Record<'requirements' | 'benefits', readonly string[]>>;
  /** Words that make a single line optional, wherever it stands. */
  optional: readonly string[];
  /** Words that make optional what follows them: a line only where they begin it. */
  ideally?: readonly string[];
  /** Words that make a single line a legal or equal-opportunity notice. */
  legal: readonly string[];
  /** Words that only postings use: they speak for a page being one. */
  posting: readonly string[];
}

export type SentenceSection = 'requirements' | 'tasks' | 'benefits' | 'application';

/** Phrases set apart by commas or line ends: long lists stay readable. */
export function list(phrases: string): string[] {
  return phrases
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
