/** What a concept's page asks about ESCO's own word on it. */
import type { ConceptDetailsAnswer } from '../../lib/esco/api/shown.ts';

export interface DetailsServices {
  /** What was loaded before; sends nothing. @param languages preferred one first */
  kept(uri: string, languages: string[]): Promise<ConceptDetailsAnswer>;
  /** Asks the service. */
  load(uri: string, languages: string[]): Promise<ConceptDetailsAnswer>;
  /** Asks the browser to allow a host; called in a press of a button, before anything is awaited. */
  allow(pattern: string): Promise<boolean>;
}
