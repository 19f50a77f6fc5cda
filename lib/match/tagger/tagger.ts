/**
 * Which words of a sentence belong to a phrase that speaks of a skill or of knowledge asked for? Learnt from real
 * ads (lib/train/tagger); knows no vocabulary, so that it also finds what ESCO lacks.
 */
import { createFolder } from '../../text/fold.ts';
import { HARD_BREAK } from '../../text/tokenize.ts';
import { KNOWLEDGE_BEGIN, KNOWLEDGE_INSIDE, Lattice, OUTSIDE, SCORED, SKILL_BEGIN, STATES } from './chain.ts';
import {
  createKeyList,
  type KeyList,
  sentenceFeatures,
  type TaggerSentence,
  wordFeatures,
} from './features.ts';
import { slotOf } from './key-table.ts';
import { readTagger, type TaggerModel } from './model-file.ts';
import { createWordForms } from './word-forms.ts';

export { spansOf, type WordSpan } from './spans.ts';

export interface Tagger {
  /**
   * @param words surface words of one sentence or line, as cut by lib/text/tokenize.ts
   * @param before what stands before each (`Tokens.before`)
   * @returns for each word the probability that it belongs to a phrase of a skill or of knowledge
   */
  tag(words: readonly string[], before: ArrayLike<number>): Float32Array;
  /** As `tag`, with what kind of phrase it is and where phrases begin. */
  tagKinds(words: readonly string[], before: ArrayLike<number>): WordTags;
}

/** One probability a word in each array. */
export interface WordTags {
  /** It belongs to a phrase of a skill or of knowledge. */
  asked: Float32Array;
  /** It belongs to a phrase of knowledge (a tool, a subject) rather than of a skill (an ability, a task). */
  knowledge: Float32Array;
  /** A phrase begins with it. */
  begins: Float32Array;
}

/** Longer sentences are read in pieces, so that a hostile page costs time, never memory. */
const LONGEST = 400;

/** @throws a full sentence when the bytes are no tagger of this version */
export function openTagger(buffer: ArrayBuffer): Tagger {
  const model = readTagger(buffer);
  const formOf = createWordForms(createFolder(model.language), model.classes);
  const reader = new SentenceReader(model);
  const tagKinds: Tagger['tagKinds'] = (words, before) => {
    const asked = new Float32Array(words.length);
    const knowledge = new Float32Array(words.length);
    const begins = new Float32Array(words.length);
    for (let from = 0; from < words.length; from += LONGEST) {
      const piece = words.slice(from, from + LONGEST);
      const gaps = piece.map((_, at) => (at === 0 ? HARD_BREAK : (before[from + at] as number)));
      reader.read(
        { forms: piece.map(formOf), before: gaps },
        {
          asked: asked.subarray(from),
          knowledge: knowledge.subarray(from),
          begins: begins.subarray(from),
        },
      );
    }
    return { asked, knowledge, begins };
  };
  return { tagKinds, tag: (words, before) => tagKinds(words, before).asked };
}

/** One model with the room it works in. */
class SentenceReader {
  private readonly model: TaggerModel;
  private readonly lattice = new Lattice();
  private readonly list: KeyList = createKeyList();
  private readonly scores = new Float64Array(LONGEST * SCORED);
  private readonly sums = new Int32Array(SCORED);

  constructor(model: TaggerModel) {
    this.model = model;
    this.lattice.setTransitions(model.transitions);
  }

  /** Writes the probabilities of a sentence of at most LONGEST words. */
  read(sentence: TaggerSentence, tags: WordTags): void {
    const { sums, scores, lattice, list, model } = this;
    const count = sentence.forms.length;
    sentenceFeatures(sentence, list);
    this.addUp();
    const common = Array.from(sums, (sum) => sum * model.sentenceScale);
    for (let at = 0; at < count; at++) {
      wordFeatures(sentence, at, list);
      this.addUp();
      for (let state = 0; state < SCORED; state++)
        scores[at * SCORED + state] = (sums[state] as number) * model.scale + (common[state] as number);
    }
    lattice.run(count, scores, sentence.before, null);
    const { forward, backward } = lattice;
    for (let at = 0; at < count; at++) {
      const row = at * STATES;
      const chance = (state: number) => (forward[row + state] as number) * (backward[row + state] as number);
      tags.asked[at] = Math.max(0, 1 - chance(OUTSIDE));
      tags.knowledge[at] = chance(KNOWLEDGE_BEGIN) + chance(KNOWLEDGE_INSIDE);
      tags.begins[at] = chance(SKILL_BEGIN) + chance(KNOWLEDGE_BEGIN);
    }
  }

  /** Adds up the weights of the listed features, as whole numbers: the same on every machine. */
  private addUp(): void {
    const { sums, list } = this;
    const { keys, weights } = this.model;
    sums.fill(0);
    for (let index = 0; index < list.count; index++) {
      const key = list.keys[index] as number;
      const slot = slotOf(keys, key);
      if (keys[slot] !== key) continue;
      for (let state = 0; state < SCORED; state++)
        (sums[state] as number) += weights[slot * SCORED + state] as number;
    }
  }
}
