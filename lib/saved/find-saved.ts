/** Searching saved postings as one types, and filtering them by status. Pure. */
import type { SavedPosting, SavedStatus } from './saved-posting.ts';

export interface SavedQuery {
  /** Every word must begin a word of the title, the employer, the note, the address or a skill's label. */
  text: string;
  /** null: any. */
  status: SavedStatus | null;
}

/** The postings that fit, newest first. */
export function findSaved(postings: readonly SavedPosting[], query: SavedQuery): SavedPosting[] {
  const wanted = wordsOf(query.text);
  return postings
    .filter(({ status }) => query.status === null || status === query.status)
    .filter((posting) => {
      if (wanted.length === 0) return true;
      const words = wordsOf(searched(posting));
      return wanted.every((word) => words.some((other) => other.startsWith(word)));
    })
    .toSorted((a, b) => b.saved - a.saved || (a.id < b.id ? -1 : 1));
}

function searched({ analysis, note, address }: SavedPosting): string {
  const labels = analysis.skills.map(({ label }) => label);
  return [analysis.posting.title, analysis.posting.employer, note, address, ...labels].join('\n');
}

/** Without accents, so that `ingenieur` finds `ingénieur`. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
