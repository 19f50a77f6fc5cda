/** What the panel asks about concepts that the person looked at. */
import type { KeptConcept } from '../../lib/lookup/pages.ts';

export interface KeptServices {
  /** Latest first. */
  all(): Promise<KeptConcept[]>;
  visited(concept: Omit<KeptConcept, 'favourite' | 'at' | 'version'>): Promise<void>;
  setFavourite(uri: string, isFavourite: boolean): Promise<void>;
  /** Forgets what was looked at; favourites stay. */
  forgetRecent(): Promise<void>;
}
