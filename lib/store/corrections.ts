/** What the person said words mean: kept in IndexedDB until they take it back. */
import type { ConceptName } from '../analysis.ts';
import {
  type Correction,
  type CorrectionUndone,
  type CorrectionWish,
  united,
  withoutConcept,
  withWish,
} from '../corrections/correction.ts';
import { correctionKey } from '../corrections/words.ts';
import type { Database } from './database.ts';

export interface CorrectionStore {
  /** All of them, the latest first. */
  all(): Promise<Correction[]>;
  /** Keeps what was said about words, with all that was said about them before. */
  say(
    wish: CorrectionWish,
    concept: ConceptName,
    when: Pick<Correction, 'vocabularyVersion' | 'at'>,
  ): Promise<void>;
  undo(undone: CorrectionUndone): Promise<void>;
  /** Adds those of a file to what is here; nothing that is here is lost. All of them or, on failure, none. */
  add(corrections: readonly Correction[]): Promise<void>;
  /** The record in the place of what was said of the same words. */
  put(correction: Correction): Promise<void>;
}

export function correctionStore({ use }: Pick<Database, 'use'>): CorrectionStore {
  return {
    all: () =>
      use(async (open) => {
        const corrections = await open.getAll('corrections');
        return corrections.sort((a, b) => (a.at < b.at ? 1 : -1));
      }),
    say: (wish, concept, when) =>
      use(async (open) => {
        const key = correctionKey(wish);
        const change = open.transaction('corrections', 'readwrite');
        const before = (await change.store.get(key)) ?? null;
        await change.store.put(withWish(before, wish, concept, when), key);
        await change.done;
      }),
    undo: (undone) =>
      use(async (open) => {
        const key = correctionKey(undone);
        const change = open.transaction('corrections', 'readwrite');
        const before = await change.store.get(key);
        const after = before ? withoutConcept(before, undone.uri) : null;
        if (after) await change.store.put(after, key);
        else await change.store.delete(key);
        await change.done;
      }),
    put: (correction) =>
      use(async (open) => {
        await open.put('corrections', correction, correctionKey(correction));
      }),
    add: (corrections) =>
      use(async (open) => {
        const change = open.transaction('corrections', 'readwrite');
        for (const correction of corrections) {
          const key = correctionKey(correction);
          const before = await change.store.get(key);
          await change.store.put(before ? united(before, correction) : correction, key);
        }
        await change.done;
      }),
  };
}
