/**
 * A linear chain over the states of a sentence's words (conditional random field, Lafferty et al. 2001):
 * what a word is depends on its own score and on what its neighbours are.
 *
 * States: 0 outside; 1 and 2 begin and inside of a skill phrase; 3 and 4 begin and inside of a knowledge phrase.
 */

export const STATES = 5;
/** States with a score of their own; outside is the zero that the others are measured against. */
export const SCORED = STATES - 1;
export const OUTSIDE = 0;
export const SKILL_BEGIN = 1;
export const SKILL_INSIDE = 2;
export const KNOWLEDGE_BEGIN = 3;
export const KNOWLEDGE_INSIDE = 4;
/** Kinds of gaps between words, each with transitions of its own. */
export const GAPS = 3;
export const ALL_STATES = (1 << STATES) - 1;

/** May `to` follow `from`? An inside continues its own kind only. */
export const mayFollow = (from: number, to: number) =>
  (to !== SKILL_INSIDE || from === SKILL_BEGIN || from === SKILL_INSIDE) &&
  (to !== KNOWLEDGE_INSIDE || from === KNOWLEDGE_BEGIN || from === KNOWLEDGE_INSIDE);

/** Scores of moves between states: [gap][from][to], forbidden ones -Infinity. */
export type Transitions = Float32Array | Float64Array;
export const transitionAt = (gap: number, from: number, to: number) => (gap * STATES + from) * STATES + to;

/** Room for one pass over a sentence; grows with it and is reused. */
export class Lattice {
  forward = new Float64Array(0);
  backward = new Float64Array(0);
  potential = new Float64Array(0);
  move = new Float64Array(GAPS * STATES * STATES);

  /** Makes room for `count` words. */
  reserve(count: number): void {
    if (this.forward.length >= count * STATES) return;
    const size = Math.max(64, 2 * count) * STATES;
    this.forward = new Float64Array(size);
    this.backward = new Float64Array(size);
    this.potential = new Float64Array(size);
  }

  setTransitions(transitions: Transitions): void {
    for (let index = 0; index < this.move.length; index++)
      this.move[index] = Math.exp(transitions[index] as number);
  }

  /**
   * Forward and backward pass; afterwards forward*backward of a word are its states' probabilities.
   * @param count words
   * @param scores SCORED numbers a word
   * @param before gap kind before each word
   * @param allowed bit set of allowed states for each word, or null for all
   * @returns log of the sum over all allowed paths
   */
  run(
    count: number,
    scores: ArrayLike<number>,
    before: ArrayLike<number>,
    allowed: ArrayLike<number> | null,
  ): number {
    this.reserve(count);
    let logSum = this.fillPotentials(count, scores, allowed);
    const { forward, potential, move } = this;
    for (let at = 0; at < count; at++) {
      const row = at * STATES;
      const gap = (before[at] as number) * STATES * STATES;
      let total = 0;
      for (let to = 0; to < STATES; to++) {
        let sum = 0;
        if (at === 0) sum = to === SKILL_INSIDE || to === KNOWLEDGE_INSIDE ? 0 : 1;
        else {
          for (let from = 0; from < STATES; from++)
            sum += (forward[row - STATES + from] as number) * (move[gap + from * STATES + to] as number);
        }
        const value = sum * (potential[row + to] as number);
        forward[row + to] = value;
        total += value;
      }
      for (let to = 0; to < STATES; to++) (forward[row + to] as number) /= total;
      logSum += Math.log(total);
    }
    this.runBackward(count, before);
    return logSum;
  }

  /** Each word's potentials with its largest brought to 1; returns what was taken out, as a log. */
  private fillPotentials(
    count: number,
    scores: ArrayLike<number>,
    allowed: ArrayLike<number> | null,
  ): number {
    let taken = 0;
    for (let at = 0; at < count; at++) {
      const row = at * STATES;
      const mask = allowed === null ? ALL_STATES : (allowed[at] as number);
      let top = 0;
      for (let state = 1; state < STATES; state++)
        top = Math.max(top, scores[at * SCORED + state - 1] as number);
      taken += top;
      for (let state = 0; state < STATES; state++) {
        const score = state === 0 ? 0 : (scores[at * SCORED + state - 1] as number);
        this.potential[row + state] = (mask >> state) & 1 ? Math.exp(Math.max(-60, score - top)) : 0;
      }
    }
    return taken;
  }

  private runBackward(count: number, before: ArrayLike<number>): void {
    const { forward, backward, potential, move } = this;
    for (let at = count - 1; at >= 0; at--) {
      const row = at * STATES;
      let total = 0;
      for (let from = 0; from < STATES; from++) {
        let sum = at === count - 1 ? 1 : 0;
        if (at < count - 1) {
          const gap = ((before[at + 1] as number) * STATES + from) * STATES;
          for (let to = 0; to < STATES; to++)
            sum +=
              (move[gap + to] as number) *
              (potential[row + STATES + to] as number) *
              (backward[row + STATES + to] as number);
        }
        backward[row + from] = sum;
        total += sum * (forward[row + from] as number);
      }
      for (let from = 0; from < STATES; from++) (backward[row + from] as number) /= total;
    }
  }
}
