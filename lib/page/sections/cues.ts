/** The words by which postings of one language announce what a passage is about. */
import type { Section } from '../../posting.ts';

export interface SectionCues {
  /** ISO 639-1. */
  language: string;
  /**
   * Words of headings and lead-ins, lower case, whole words; `*` at the end of a word stands for any
   * ending. Marks on letters and case make no difference. Where several match, the longest decides.
   */
  headings: Partial<Record<Section | 'elsewhere', Phrases>>;
  /** Words by which one sentence says what it is about, where no heading does; same spelling. */
  sentences?: Partial<Record<SentenceSection, Phrases>>;
  /** Words that fill a list of things asked for or offered, under whatever heading. */
  signs?: Partial<Record<'requirements' | 'benefits', Phrases>>;
  /** Words that make a single line optional, wherever it stands. */
  optional: Phrases;
  /** Words that make optional what follows them: a line only where they begin it. */
  ideally?: Phrases;
  /** Words that make a single line a legal or equal-opportunity notice. */
  legal: Phrases;
  /** Words that only postings use: they speak for a page being one. */
  posting: Phrases;
}

export type SentenceSection = 'requirements' | 'tasks' | 'benefits' | 'application';

/** Taken apart when a text first needs them: most pages need those of two languages. */
export type Phrases = () => readonly string[];

/** Phrases set apart by commas or line ends: long lists stay readable. */
export function list(phrases: string): Phrases {
  return () =>
    phrases
      .split(/[,\n]/)
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== '');
}
