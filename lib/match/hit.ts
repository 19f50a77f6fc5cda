/** Between the passes: words of the text and the concepts they may name. */
import type { Folding, LabelKind } from '../analysis.ts';
import type { ConceptId } from '../pack/vocabulary.ts';

export interface Candidate {
  concept: ConceptId;
  /** The label as the vocabulary (or our alias list) writes it. */
  label: string;
  kind: LabelKind;
  folding: Folding;
}

/** Tokens `first … last` of the stream (inclusive) and at least one candidate. */
export interface Hit {
  first: number;
  last: number;
  candidates: Candidate[];
}
