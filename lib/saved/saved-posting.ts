/** A posting that a person kept. Plain JSON; every room may import it. */
import type { Analysis } from '../analysis.ts';

export const SAVED_STATUSES = ['toRead', 'interested', 'applied', 'interview', 'closed'] as const;
export type SavedStatus = (typeof SAVED_STATUSES)[number];

export interface SavedPosting {
  id: string;
  /** When it was saved, in milliseconds since 1970. */
  saved: number;
  /** Of the page it was read in; '' for a text without one. */
  address: string;
  status: SavedStatus;
  /** The person's own words. */
  note: string;
  /** The whole text that was matched; offsets of `analysis` refer to it. '' where an import brought none. */
  text: string;
  /** What was found, with the vocabulary's version, title, employer and language. */
  analysis: Analysis;
}
