/** What the view of a pasted text asks of the world around it. */
import type { Analysis } from '../../lib/analysis.ts';
import type { Posting } from '../../lib/posting.ts';
import type { Finding } from '../../lib/review/review.ts';

export interface PastedText {
  posting: Posting;
  analysis: Analysis;
}

export interface PastedServices {
  /** The text that was looked through last, for as long as the panel is open. */
  last: PastedText | null;
  readText(text: string): Posting;
  /**
   * The posting in a file: text, HTML, PDF or DOCX.
   * @throws Error with a sentence that the person can act on
   */
  readFile(file: File): Promise<Posting>;
  analyse(posting: Posting, depth: Analysis['depth']): Promise<Analysis>;
  /** The recruiter's check. */
  check(text: PastedText): Promise<Finding[]>;
}
