/**
 * What is met while a file is walked: concepts, outcomes and names, each once. Looked up by key, never by comparing with
 * all others: a file may hold a hundred thousand.
 */
import type { ConceptReference, LearningOutcome, Texts } from './model.ts';

const keyOf = (texts: Texts): string => JSON.stringify(texts);

export interface ConceptCollection {
  add(uri: string | null, label: Texts, outcome: Texts | null): void;
  all(): ConceptReference[];
}

/** Concepts by address, else by label, with every label and every outcome that names them. */
export function collectConcepts(): ConceptCollection {
  const found = new Map<string, ConceptReference>();
  const named = new Set<string>();
  return {
    add(uri, label, outcome) {
      const key = uri ?? `label:${keyOf(label).toLowerCase()}`;
      const known = found.get(key) ?? { uri, label: {}, outcomes: [] };
      known.label = { ...label, ...known.label };
      const pair = outcome && `${key} ${keyOf(outcome)}`;
      if (outcome && pair !== null && !named.has(pair)) {
        named.add(pair);
        known.outcomes.push(outcome);
      }
      found.set(key, known);
    },
    all: () => [...found.values()],
  };
}

export interface OutcomeCollection {
  /** An outcome of the same title names a skill if one of them does. Without a title it is left out. */
  add(title: Texts, namesSkill: boolean): void;
  all(): LearningOutcome[];
}

export function collectOutcomes(): OutcomeCollection {
  const found = new Map<string, LearningOutcome>();
  return {
    add(title, namesSkill) {
      if (Object.keys(title).length === 0) return;
      const known = found.get(keyOf(title));
      if (known) known.namesSkill ||= namesSkill;
      else found.set(keyOf(title), { title, namesSkill });
    },
    all: () => [...found.values()],
  };
}

/** Each text once, empty ones left out. */
export function distinctTexts(texts: Texts[]): Texts[] {
  const named = texts.filter((one) => Object.keys(one).length > 0);
  return [...new Map(named.map((one) => [keyOf(one), one])).values()];
}
