/**
 * The opened vocabulary with what works on it. Opened once a worker's life and on demand; after the
 * stored vocabularies or the settings changed it is opened anew.
 */
import type { Analysis, VocabularySummary } from '../analysis.ts';
import type { Language } from '../esco/model.ts';
import type { ConceptPage, LookUpHit } from '../lookup/pages.ts';
import type { Vocabulary } from '../pack/vocabulary.ts';
import type { Posting } from '../posting.ts';
import type { VocabularyReview } from '../review/review.ts';

export interface Engine {
  /** Skills below the probability (0…1; null: the default) are left out. A full analysis may wait for its models. */
  analyse(
    posting: Posting,
    options: { depth: Analysis['depth']; minimumProbability: number | null },
  ): Promise<Analysis>;
  /** `isFirst`: an answer is wanted at once, from preferred labels alone if need be. */
  lookUp(text: string, limit: number, isFirst?: boolean): Promise<LookUpHit[]>;
  conceptPage(uri: string): Promise<ConceptPage | null>;
  /** Skills taken together; see lib/review. */
  reviewSkills(uris: readonly string[], occupation: string | null): Promise<VocabularyReview>;
  /** Runs pure work on the vocabulary and the language its labels are shown in; it may run twice. */
  withVocabulary<Result>(work: (vocabulary: Vocabulary, language: Language) => Result): Promise<Result>;
  summary: VocabularySummary;
  /** What the person should know about the vocabulary in use (broken storage, no import yet), or null. */
  warning: string | null;
}

export interface EngineHolder {
  ready(): Promise<Engine>;
  /** Drops the engine; the next `ready` opens anew. */
  renew(): void;
}

/** Holds one engine. A failed opening is not kept: the next request tries again. */
export function holdEngine(open: () => Promise<Engine>): EngineHolder {
  let opening: Promise<Engine> | undefined;
  return {
    ready() {
      const current = opening ?? open();
      opening = current;
      current.catch(() => {
        if (opening === current) opening = undefined;
      });
      return current;
    },
    renew() {
      opening = undefined;
    },
  };
}
