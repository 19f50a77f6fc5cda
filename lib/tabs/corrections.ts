/** What the person said words mean, at hand for every analysis. */
import type { Analysis } from '../analysis.ts';
import { applyCorrections, type ConceptFacts } from '../corrections/apply.ts';
import type { Correction, CorrectionUndone, CorrectionWish } from '../corrections/correction.ts';
import type { CorrectionStore } from '../store/corrections.ts';
import type { EngineHolder } from './engine.ts';

export interface Corrections {
  all(): Promise<Correction[]>;
  /** The analysis as the person corrected it. */
  apply(analysis: Analysis): Promise<Analysis>;
  /** @throws Error (rejects) where the vocabulary in use does not hold the concept, or nothing can be stored */
  say(wish: CorrectionWish): Promise<void>;
  undo(undone: CorrectionUndone): Promise<void>;
  add(corrections: readonly Correction[]): Promise<void>;
  put(correction: Correction): Promise<void>;
}

/** Read once a worker’s life; the background is the only one that writes them. */
export function createCorrections(
  store: CorrectionStore,
  engine: EngineHolder,
  now: () => Date = () => new Date(),
): Corrections {
  let reading: Promise<Correction[]> | undefined;
  const all = (): Promise<Correction[]> => {
    reading ??= store.all().catch((error: unknown) => {
      reading = undefined;
      throw error;
    });
    return reading;
  };
  const factsOf = async (uri: string): Promise<ConceptFacts | null> => {
    const page = await (await engine.ready()).conceptPage(uri);
    if (page?.kind !== 'skill') return null;
    return { uri, label: page.label, type: page.type, reuseLevel: page.reuseLevel };
  };
  const change = async (work: Promise<void>): Promise<void> => {
    try {
      await work;
    } finally {
      reading = undefined;
    }
  };

  return {
    all,
    async apply(analysis) {
      // Broken storage takes the corrections away, not the answer.
      const corrections = await all().catch((error: unknown) => {
        console.error(error);
        return [];
      });
      if (corrections.length === 0) return analysis;
      const chosen = new Set(corrections.flatMap((each) => each.chosen?.uri ?? []));
      const facts = new Map<string, ConceptFacts | null>();
      for (const uri of chosen) facts.set(uri, await factsOf(uri));
      return applyCorrections(analysis, corrections, (uri) => facts.get(uri) ?? null);
    },
    async say(wish) {
      const { summary } = await engine.ready();
      const concept = await factsOf(wish.uri);
      if (concept === null) throw new Error('The vocabulary in use does not hold this concept.');
      const { uri, label } = concept;
      const when = { vocabularyVersion: summary.version, at: now().toISOString() };
      await change(store.say(wish, { uri, label }, when));
    },
    undo: (undone) => change(store.undo(undone)),
    add: (corrections) => change(store.add(corrections)),
    put: (correction) => change(store.put(correction)),
  };
}
