/** A name for a question, so that the same one is not worked on twice. */
import type { VocabularySummary } from '../analysis.ts';
import type { LeftOutSection, Posting } from '../posting.ts';

export interface QuestionContext {
  takenIn: readonly LeftOutSection[];
  minimum: number | null;
  vocabulary: VocabularySummary;
}

/** SHA-256 of everything an analysis depends on, in hexadecimal. */
export async function questionKey(posting: Posting, context: QuestionContext): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([posting, context]));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
