/** Probabilities of words → phrases. */
import { HARD_BREAK } from '../../text/tokenize.ts';

/** A phrase is cut where a new one begins with at least this probability. */
const CUT = 0.3;

/** Words `start` to `end` (exclusive) of a sentence. */
export interface WordSpan {
  start: number;
  end: number;
  /** Mean probability of its words. */
  probability: number;
}

/**
 * Contiguous runs of words at or above the threshold; no run crosses the end of a sentence.
 * @param before what stands before each word (lib/text/tokenize.ts)
 * @param begins probability that a phrase begins with the word (`WordTags.begins`): where given, a run is cut where a
 *   new phrase is more likely than the old one going on ("SQL, Python"). As alone, even of probabilities in context.
 */
export function spansOf(
  before: ArrayLike<number>,
  probabilities: ArrayLike<number>,
  threshold: number,
  begins: ArrayLike<number> | null = null,
): WordSpan[] {
  const spans: WordSpan[] = [];
  let start = -1;
  let sum = 0;
  const close = (end: number) => {
    if (start >= 0) spans.push({ start, end, probability: sum / (end - start) });
    start = -1;
    sum = 0;
  };
  for (let at = 0; at < probabilities.length; at++) {
    if (before[at] === HARD_BREAK || (begins !== null && (begins[at] as number) > CUT)) close(at);
    const probability = probabilities[at] as number;
    if (probability < threshold) close(at);
    else {
      if (start < 0) start = at;
      sum += probability;
    }
  }
  close(probabilities.length);
  return spans;
}
