/**
 * Rules of thumb for how likely a mention is right. They order and cut; they are not calibrated
 * (`Analysis.calibrated` says so) and the interface shows no number made of them.
 */
import type { Evidence, LabelKind } from '../analysis.ts';
import type { Section } from '../posting.ts';
import type { Candidate } from './hit.ts';

const BY_KIND: Record<LabelKind, number> = { preferred: 0.94, alternative: 0.82, hidden: 0.75, alias: 0.84 };
const BY_FOLDING = { exact: 1, inflection: 0.97, 'word-order': 0.85, fuzzy: 0.72 };
/** What the employer offers or says of itself asks nothing of the reader. */
export const SECTION_SHARE: Record<Section, number> = {
  title: 0.95,
  requirements: 1,
  tasks: 1,
  'nice-to-have': 1,
  unknown: 0.97,
  benefits: 0.35,
  employer: 0.45,
  legal: 0.15,
  application: 0.4,
};
const UNSETTLED = 0.72;

/** 0…1 for one mention. */
export function mentionProbability(candidate: Candidate, section: Section, isSettled: boolean): number {
  return (
    BY_KIND[candidate.kind] *
    BY_FOLDING[candidate.folding] *
    SECTION_SHARE[section] *
    (isSettled ? 1 : UNSETTLED)
  );
}

/** Several mentions: the best one, lifted a little by each further one (noisy-or with the rest at a fifth). */
export function combined(probabilities: number[]): number {
  const [best = 0, ...rest] = [...probabilities].sort((a, b) => b - a);
  return 1 - rest.reduce((miss, probability) => miss * (1 - probability * 0.2), 1 - best);
}

export function evidenceOf({ kind, folding }: Candidate): Evidence {
  return kind === 'alias' || folding === 'fuzzy' ? 'similar' : 'stated';
}
