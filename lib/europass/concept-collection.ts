/** Concepts as a file is walked: each once, with every label and every outcome that names it. */
import type { ConceptReference, Texts } from './model.ts';

export interface ConceptCollection {
  add(uri: string | null, label: Texts, outcome: Texts | null): void;
  all(): ConceptReference[];
}

export function collectConcepts(): ConceptCollection {
  const found = new Map<string, ConceptReference>();
  return {
    add(uri, label, outcome) {
      const key = uri ?? `label:${JSON.stringify(label).toLowerCase()}`;
      const known = found.get(key) ?? { uri, label: {}, outcomes: [] };
      known.label = { ...label, ...known.label };
      if (outcome && !known.outcomes.some((other) => sameTexts(other, outcome))) known.outcomes.push(outcome);
      found.set(key, known);
    },
    all: () => [...found.values()],
  };
}

export const sameTexts = (one: Texts, other: Texts): boolean => JSON.stringify(one) === JSON.stringify(other);
