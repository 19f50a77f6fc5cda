/**
 * Learning of the chain: gradient steps, a sentence at a time, on the likelihood of the annotators' marks, with
 * step sizes of each weight's own (AdaGrad, Duchi et al. 2011) and decay towards zero.
 */
import { GAPS, Lattice, mayFollow, SCORED, STATES, transitionAt } from '../../match/tagger/chain.ts';
import type { TaggerSentence } from '../../match/tagger/features.ts';
import type { WordClasses } from '../../match/tagger/word-classes.ts';
import { createWordForms } from '../../match/tagger/word-forms.ts';
import { createFolder } from '../../text/fold.ts';
import { createRandom, shuffled } from '../random.ts';
import { type FeatureRows, featureNumbers, featureRows } from './dataset.ts';
import type { Corpus, LabelledSentence } from './sentences.ts';

export interface ChainSettings {
  seed: number;
  epochs: number;
  /** Features that stand in fewer places are not learnt. */
  atLeast: number;
  stepSize: number;
  /** Share of a weight that decays a sentence seen. */
  decay: number;
  /** The same for what GREEN's rules of marking differ in. */
  offsetDecay: number;
  /** How much a sentence of GREEN counts beside one of SkillSpan; 0 leaves it out. */
  greenWeight: number;
  /** Value of the features that all words of a sentence share. */
  sentenceValue: number;
}

export interface Chain {
  numbers: ReadonlyMap<number, number>;
  /** SCORED weights a feature, in the order of `numbers`. */
  weights: Float32Array;
  transitions: Float32Array;
  sentenceValue: number;
}

/** Steps become shorter from 1 to this share, so that the last sentences seen do not have the last word. */
const LAST_PACE = 0.02;

/** Weights with their step sizes; decay is caught up with when a weight is next touched. */
class Weights {
  readonly values: Float32Array;
  private readonly squares: Float32Array;
  private readonly touched: Int32Array;
  private readonly decay: number;

  constructor(rows: number, decay: number) {
    this.values = new Float32Array(rows * SCORED);
    this.squares = new Float32Array(rows * SCORED).fill(1e-2);
    this.touched = new Int32Array(rows);
    this.decay = decay;
  }

  catchUp(row: number, time: number): void {
    const idle = time - (this.touched[row] as number);
    if (idle === 0) return;
    this.touched[row] = time;
    const keep = Math.exp(-this.decay * idle);
    for (let state = 0; state < SCORED; state++) (this.values[row * SCORED + state] as number) *= keep;
  }

  step(row: number, state: number, gradient: number, stepSize: number): void {
    const index = row * SCORED + state;
    (this.squares[index] as number) += gradient * gradient;
    (this.values[index] as number) -= (stepSize * gradient) / Math.sqrt(this.squares[index] as number);
  }

  finish(time: number): Float32Array {
    for (let row = 0; row < this.touched.length; row++) this.catchUp(row, time);
    return this.values;
  }
}

interface Example {
  sentence: LabelledSentence;
  rows: FeatureRows;
}

/** Learns a chain; the same sentences, settings and seed give the same weights. */
export function learnChain(
  sentences: readonly LabelledSentence[],
  classes: WordClasses,
  settings: ChainSettings,
): Chain {
  const used = sentences.filter(({ corpus }) => corpus === 'skillspan' || settings.greenWeight > 0);
  const formOf = createWordForms(createFolder('en'), classes);
  const seen = used.map(({ words, before }) => ({ forms: words.map(formOf), before }));
  const numbers = featureNumbers(seen, settings.atLeast);
  const examples = used.map((sentence, at): Example => {
    return { sentence, rows: featureRows(seen[at] as TaggerSentence, numbers) };
  });
  const learner = new Learner(numbers.size, settings);
  const random = createRandom(settings.seed);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffled(examples, random);
    for (const [at, example] of examples.entries()) {
      const share = (epoch + at / examples.length) / settings.epochs;
      learner.see(example, Math.max(LAST_PACE, 1 - share));
    }
  }
  return { numbers, ...learner.finish(), sentenceValue: settings.sentenceValue };
}

class Learner {
  private readonly settings: ChainSettings;
  private readonly shared: Weights;
  private readonly offset: Weights;
  private readonly transitions: Record<Corpus, Float64Array>;
  private readonly transitionSquares: Record<Corpus, Float64Array>;
  private readonly free = new Lattice();
  private readonly bound = new Lattice();
  private time = 0;

  constructor(features: number, settings: ChainSettings) {
    this.settings = settings;
    this.shared = new Weights(features, settings.decay);
    this.offset = new Weights(features, settings.offsetDecay);
    this.transitions = { skillspan: startTransitions(), green: startTransitions() };
    const size = GAPS * STATES * STATES;
    this.transitionSquares = {
      skillspan: new Float64Array(size).fill(1),
      green: new Float64Array(size).fill(1),
    };
  }

  /** @param pace length of the steps, 1 = whole */
  see({ sentence, rows }: Example, pace: number): void {
    this.time++;
    const step = pace * this.settings.stepSize;
    const count = sentence.words.length;
    const isGreen = sentence.corpus === 'green';
    this.catchUp(rows, isGreen);
    const scores = this.score(rows, count, isGreen);
    const { before, allowed } = sentence;
    this.free.setTransitions(this.transitions[sentence.corpus]);
    this.bound.setTransitions(this.transitions[sentence.corpus]);
    this.free.run(count, scores, before, null);
    this.bound.run(count, scores, before, allowed);
    this.descend(rows, count, isGreen, step);
    this.descendTransitions(sentence, step);
  }

  finish() {
    return {
      weights: this.shared.finish(this.time),
      transitions: Float32Array.from(this.transitions.skillspan),
    };
  }

  private catchUp(rows: FeatureRows, isGreen: boolean): void {
    for (const features of [rows.wordFeature, rows.sentenceFeature]) {
      for (const row of features) {
        this.shared.catchUp(row, this.time);
        if (isGreen) this.offset.catchUp(row, this.time);
      }
    }
  }

  private score(rows: FeatureRows, count: number, isGreen: boolean): Float64Array {
    const scores = new Float64Array(count * SCORED);
    const common = new Float64Array(SCORED);
    const shared = this.shared.values;
    const offset = this.offset.values;
    const addTo = (target: Float64Array, at: number, row: number, value: number) => {
      for (let state = 0; state < SCORED; state++) {
        const weight =
          (shared[row * SCORED + state] as number) + (isGreen ? (offset[row * SCORED + state] as number) : 0);
        (target[at + state] as number) += value * weight;
      }
    };
    for (const row of rows.sentenceFeature) addTo(common, 0, row, this.settings.sentenceValue);
    for (let at = 0; at < count; at++) {
      scores.set(common, at * SCORED);
      for (let index = rows.wordStart[at] as number; index < (rows.wordStart[at + 1] as number); index++)
        addTo(scores, at * SCORED, rows.wordFeature[index] as number, 1);
    }
    return scores;
  }

  private descend(rows: FeatureRows, count: number, isGreen: boolean, step: number): void {
    const { free, bound, settings } = this;
    const weight = isGreen ? settings.greenWeight : 1;
    const common = new Float64Array(SCORED);
    for (let at = 0; at < count; at++) {
      for (let state = 0; state < SCORED; state++) {
        const cell = at * STATES + state + 1;
        const gradient =
          weight *
          ((free.forward[cell] as number) * (free.backward[cell] as number) -
            (bound.forward[cell] as number) * (bound.backward[cell] as number));
        (common[state] as number) += gradient;
        if (Math.abs(gradient) < 1e-5) continue;
        for (let index = rows.wordStart[at] as number; index < (rows.wordStart[at + 1] as number); index++)
          this.stepBoth(rows.wordFeature[index] as number, state, gradient, isGreen, step);
      }
    }
    for (const row of rows.sentenceFeature)
      for (let state = 0; state < SCORED; state++)
        this.stepBoth(row, state, (common[state] as number) * settings.sentenceValue, isGreen, step);
  }

  private stepBoth(row: number, state: number, gradient: number, isGreen: boolean, step: number): void {
    this.shared.step(row, state, gradient, step);
    if (isGreen) this.offset.step(row, state, gradient, step);
  }

  private descendTransitions({ corpus, before, words }: LabelledSentence, step: number): void {
    const transitions = this.transitions[corpus];
    const squares = this.transitionSquares[corpus];
    const gradient = new Float64Array(transitions.length);
    for (let at = 1; at < words.length; at++) {
      const gap = before[at] as number;
      addMoves(this.free, at, gap, gradient, 1);
      addMoves(this.bound, at, gap, gradient, -1);
    }
    for (let index = 0; index < gradient.length; index++) {
      const slope = gradient[index] as number;
      if (slope === 0 || transitions[index] === -Infinity) continue;
      (squares[index] as number) += slope * slope;
      (transitions[index] as number) -= (step * slope) / Math.sqrt(squares[index] as number);
    }
  }
}

/** Adds `sign` times the probability of each move into word `at`. */
function addMoves(lattice: Lattice, at: number, gap: number, sums: Float64Array, sign: number): void {
  const { forward, backward, potential, move } = lattice;
  const row = at * STATES;
  const cells = new Float64Array(STATES * STATES);
  let total = 0;
  for (let from = 0; from < STATES; from++) {
    for (let to = 0; to < STATES; to++) {
      const cell =
        (forward[row - STATES + from] as number) *
        (move[transitionAt(gap, from, to)] as number) *
        (potential[row + to] as number) *
        (backward[row + to] as number);
      cells[from * STATES + to] = cell;
      total += cell;
    }
  }
  for (let from = 0; from < STATES; from++)
    for (let to = 0; to < STATES; to++)
      (sums[transitionAt(gap, from, to)] as number) += (sign * (cells[from * STATES + to] as number)) / total;
}

function startTransitions(): Float64Array {
  const transitions = new Float64Array(GAPS * STATES * STATES);
  for (let gap = 0; gap < GAPS; gap++)
    for (let from = 0; from < STATES; from++)
      for (let to = 0; to < STATES; to++)
        if (!mayFollow(from, to)) transitions[transitionAt(gap, from, to)] = -Infinity;
  return transitions;
}
