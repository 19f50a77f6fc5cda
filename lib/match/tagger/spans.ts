/** Probabilities of words → phrases. */
import { HARD_BREAK } from '../../text/tokenize.ts';

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
 */
export function spansOf(
  before: ArrayLike<number>,
  probabilities: ArrayLike<number>,
  threshold: number,
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
    if (before[at] === HARD_BREAK) close(at);
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
