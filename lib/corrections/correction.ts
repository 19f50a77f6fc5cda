/** What a person said words mean, or do not mean. Plain data, kept on the device and nowhere else. */
import type { ConceptName } from '../analysis.ts';

/** Everything the person said about the same words in one language. */
export interface Correction {
  /** The words as they stood in the posting; compared after folding, so that inflection and case do not count. */
  words: string;
  /** ISO 639-1 code of the language the words were read in. */
  language: string;
  /** Concepts that these words do not mean. */
  rejected: ConceptName[];
  /** The concept that they mean; null where none was chosen. */
  chosen: ConceptName | null;
  /** Version of the vocabulary in use when it was said. */
  vocabularyVersion: string;
  /** When it was last said, ISO 8601. */
  at: string;
}

/** `not-this`: the words do not mean the concept. `this`: they mean it, and none of the others. */
export interface CorrectionWish {
  words: string;
  language: string;
  uri: string;
  says: 'not-this' | 'this';
}

/** Names what is taken back. */
export type CorrectionUndone = Omit<CorrectionWish, 'says'>;

/** What was said so far about the words (null: nothing yet), with one thing more. */
export function withWish(
  before: Correction | null,
  { words, language, says }: CorrectionWish,
  concept: ConceptName,
  { vocabularyVersion, at }: Pick<Correction, 'vocabularyVersion' | 'at'>,
): Correction {
  const others = (before?.rejected ?? []).filter(({ uri }) => uri !== concept.uri);
  const chosenBefore = before?.chosen?.uri === concept.uri ? null : (before?.chosen ?? null);
  return {
    ...{ words: before?.words ?? words, language, vocabularyVersion, at },
    rejected: says === 'not-this' ? [...others, concept] : others,
    chosen: says === 'this' ? concept : chosenBefore,
  };
}

/** What remains when the concept is no longer said to be meant or not meant; null: nothing. */
export function withoutConcept(before: Correction, uri: string): Correction | null {
  const rejected = before.rejected.filter((each) => each.uri !== uri);
  const chosen = before.chosen?.uri === uri ? null : before.chosen;
  return rejected.length === 0 && chosen === null ? null : { ...before, rejected, chosen };
}

/** The record with what took the place of a concept that a newer version of ESCO no longer has. */
export function withSuccessor(before: Correction, uri: string, to: ConceptName): Correction {
  const chosen = before.chosen?.uri === uri ? to : before.chosen;
  const rejected = before.rejected
    .map((each) => (each.uri === uri ? to : each))
    .filter(
      (each, at, all) => each.uri !== chosen?.uri && all.findIndex((other) => other.uri === each.uri) === at,
    );
  return { ...before, chosen, rejected };
}

/** One record for words: everything rejected in either, and the sense chosen last. */
export function united(before: Correction, added: Correction): Correction {
  const [older, newer] = before.at <= added.at ? [before, added] : [added, before];
  const chosen = newer.chosen ?? older.chosen;
  const rejected = new Map([...older.rejected, ...newer.rejected].map((each) => [each.uri, each]));
  if (chosen !== null) rejected.delete(chosen.uri);
  return { ...newer, words: before.words, rejected: [...rejected.values()], chosen };
}
