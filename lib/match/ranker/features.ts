/** One sentence → its candidate skills, each described by a row of features. */

import type { LabelKind } from '../../analysis.ts';
import type { LanguageIndex } from '../../pack/language-index.ts';
import type { OpenVocabulary } from '../../pack/open.ts';
import type { Folder } from '../../text/fold.ts';
import { MOST_TOKENS } from '../kernel/kernel.ts';
import type { ConceptVectors } from '../vectors/concept-vectors.ts';
import { vectorWord, type WordVectors } from '../vectors/word-vectors.ts';
import { type CandidateList, chooseCandidates } from './candidates.ts';
import { AT, addProducts, FEATURE_COUNT } from './feature-names.ts';
import type { LabelRows } from './label-rows.ts';
import { createLexicalChannel, type LexicalScores } from './lexical-channel.ts';
import { createSoftMatch, wordsOfTokens } from './soft-coverage.ts';
import { createVectorChannel, type KernelMaker, type VectorScores } from './vector-channel.ts';

/** What the passes found for one skill in a sentence. */
export interface SkillHit {
  skill: number;
  kind: LabelKind;
  isExact: boolean;
  isFuzzy: boolean;
  /** The pass's rule of thumb. */
  probability: number;
  /** How many skills carry the label. */
  senses: number;
  /** Tokens of the sentence, end exclusive. */
  start: number;
  end: number;
}

export interface RankedSentence {
  /** Surface words. */
  words: readonly string[];
  /** Folded token ids of the language index; negative for unknown and skippable ones. */
  tokens: readonly number[];
  hits: readonly SkillHit[];
  /** The tagger's probability of each word, or null where there is no tagger. */
  tags: Float32Array | null;
}

export interface CandidateRows {
  skills: number[];
  /** `rows[i * FEATURE_COUNT …]` describes `skills[i]`. */
  rows: Float32Array;
  /** Best window of each candidate in tokens of the sentence, `[start, end)` pairs. */
  windows: Int32Array;
}

export interface FeatureParts {
  vocabulary: OpenVocabulary;
  index: LanguageIndex;
  folder: Folder;
  rows: LabelRows;
  /** Without vectors their features are 0. */
  words: WordVectors | null;
  concepts: ConceptVectors | null;
  makeKernel?: KernelMaker;
  /** See `wordsOfTokens`; made where it is not given. */
  wordOf?: Int32Array;
}

/** First words of many labels ("manage", "use"): a label is covered without them too. */
const COMMON_HEAD = 20;
/** A stretch whose words the tagger thinks less of asks for nothing but what its labels say. */
const LEAST_TAG = 0.06;
const KEPT_WORDS = 50_000;
/** Labels of a skill that are compared word by word; a few skills have more than a hundred. */
const SOFT_LABELS = 8;

export interface FeatureReader {
  describe(sentence: RankedSentence): CandidateRows;
  /** Tells the sentences that will be described: what their words need is made for all together, which takes less. */
  expect(sentences: readonly Pick<RankedSentence, 'words' | 'tags'>[]): void;
}

export function createFeatureReader(parts: FeatureParts): FeatureReader {
  const { vocabulary, index, rows, words, concepts } = parts;
  const lexicalOf = createLexicalChannel(rows);
  const vectorsOf = words && concepts ? createVectorChannel(words, concepts, parts.makeKernel) : null;
  const softMatch = words
    ? createSoftMatch(words, parts.wordOf ?? wordsOfTokens(index, parts.folder, words))
    : null;
  const heads = commonHeads(index, rows);
  const statics = staticFeatures(vocabulary, rows);
  const wordIds = words ? rememberWords(words) : () => -1;

  const describe = (sentence: RankedSentence): CandidateRows => {
    const bag = new Set(sentence.tokens.filter((token) => token >= 0 && (rows.weight[token] as number) > 0));
    const ids = sentence.words.map(wordIds);
    const sentenceTag = highestTag(sentence.tags);
    const isQuiet = sentenceTag < LEAST_TAG;
    const lexical = lexicalOf(bag);
    const vector = vectorsOf && !isQuiet ? vectorsOf.score(ids) : null;
    const list = chooseCandidates(new Set(sentence.hits.map(({ skill }) => skill)), lexical, vector, isQuiet);
    const soft = softMatch && !isQuiet ? softMatch(ids, bag) : null;
    const result: CandidateRows = {
      skills: list.skills,
      rows: new Float32Array(list.skills.length * FEATURE_COUNT),
      windows: new Int32Array(list.skills.length * 2),
    };
    const tagSums = prefix(sentence.tags);
    list.skills.forEach((skill, at) => {
      const row = result.rows.subarray(at * FEATURE_COUNT, (at + 1) * FEATURE_COUNT);
      row.set(statics(skill));
      setLexical(row, skill, lexical, list, at);
      const [start, end] = setVectors(row, skill, vector, list, at, sentence.words.length);
      setHits(row, skill, sentence.hits);
      setCoverage(row, skill, rows, bag, sentence, heads, start, end);
      if (soft) setSoft(row, skill, rows, soft);
      row[AT.tagWindow] = tagSums ? tagMean(tagSums, start, end) : 0;
      row[AT.tagSentence] = sentenceTag;
      row[AT.sentenceLength] = Math.log(1 + sentence.words.length);
      row[AT.isShort] = sentence.words.length <= 4 ? 1 : 0;
      addProducts(row);
      result.windows[at * 2] = start;
      result.windows[at * 2 + 1] = end;
    });
    return result;
  };
  return {
    describe,
    expect: (sentences) =>
      vectorsOf?.expect(
        sentences
          .filter(({ tags }) => highestTag(tags) >= LEAST_TAG)
          .flatMap(({ words: surfaces }) => surfaces.slice(0, MOST_TOKENS).map(wordIds)),
      ),
  };
}

/** 1 where there is no tagger: then every sentence may ask for something. */
const highestTag = (tags: Float32Array | null): number =>
  tags ? tags.reduce((most, tag) => Math.max(most, tag), 0) : 1;

function setLexical(
  row: Float32Array,
  skill: number,
  scores: LexicalScores,
  list: CandidateList,
  at: number,
): void {
  row[AT.cosinePreferred] = scores.cosinePreferred[skill] as number;
  row[AT.cosineBest] = scores.cosineBest[skill] as number;
  row[AT.coveragePreferred] = scores.coveragePreferred[skill] as number;
  row[AT.coverageBest] = scores.coverageBest[skill] as number;
  row[AT.lexicalRank] = list.lexicalRank[at] as number;
  row[AT.lexicalMargin] = list.lexicalMargin[at] as number;
}

/** Returns the best window in tokens. */
function setVectors(
  row: Float32Array,
  skill: number,
  scores: VectorScores | null,
  list: CandidateList,
  at: number,
  length: number,
): [number, number] {
  if (!scores) return [0, length];
  row[AT.wholePreferred] = scores.preferred(skill, 0, length);
  row[AT.wholeMean] = scores.wholeMean[skill] as number;
  row[AT.bestMean] = scores.bestMean[skill] as number;
  row[AT.vectorRank] = list.vectorRank[at] as number;
  row[AT.vectorMargin] = list.vectorMargin[at] as number;
  const window = scores.bestWindow[skill] as number;
  const start = scores.windows[window * 2] as number;
  const end = scores.windows[window * 2 + 1] as number;
  row[AT.bestPreferred] = scores.preferred(skill, start, end);
  return [start, end];
}

function setHits(row: Float32Array, skill: number, hits: readonly SkillHit[]): void {
  for (const hit of hits) {
    if (hit.skill !== skill) continue;
    const isPreferred = hit.kind === 'preferred';
    if (hit.isFuzzy) row[AT.hitFuzzy] = 1;
    else if (hit.kind === 'alias') row[AT.hitAlias] = 1;
    else {
      if (hit.isExact) row[isPreferred ? AT.hitPreferred : AT.hitAlternative] = 1;
      row[isPreferred ? AT.hitInflectedPreferred : AT.hitInflectedAlternative] = 1;
    }
    row[AT.hitProbability] = Math.max(row[AT.hitProbability] as number, hit.probability);
    row[AT.hitUnambiguity] = Math.max(row[AT.hitUnambiguity] as number, 1 / hit.senses);
    row[AT.hitTokens] = Math.max(row[AT.hitTokens] as number, hit.end - hit.start);
  }
}

/** Weighted share of the preferred label's words, its common head verb left out, in the sentence and in the window. */
function setCoverage(
  row: Float32Array,
  skill: number,
  rows: LabelRows,
  bag: ReadonlySet<number>,
  sentence: RankedSentence,
  heads: ReadonlySet<number>,
  start: number,
  end: number,
): void {
  const label = rows.firstLabel[skill] as number;
  const from = rows.start[label] as number;
  const to = rows.start[label + 1] as number;
  let all = 0;
  let inSentence = 0;
  let inWindow = 0;
  for (let at = from; at < to; at++) {
    const token = rows.tokens[at] as number;
    if (at === from && to - from > 1 && heads.has(token)) continue;
    const weight = rows.weight[token] as number;
    all += weight;
    if (!bag.has(token)) continue;
    inSentence += weight;
    for (let place = start; place < end; place++) {
      if (sentence.tokens[place] === token) {
        inWindow += weight;
        break;
      }
    }
  }
  row[AT.headlessCoverage] = all === 0 ? 0 : inSentence / all;
  row[AT.windowCoverage] = all === 0 ? 0 : inWindow / all;
}

/** Weighted share of a label's words that some word of the sentence comes near: of the preferred label, and of the best. */
function setSoft(row: Float32Array, skill: number, rows: LabelRows, soft: (token: number) => number): void {
  const first = rows.firstLabel[skill] as number;
  const end = Math.min(rows.firstLabel[skill + 1] as number, first + SOFT_LABELS);
  let best = 0;
  for (let label = first; label < end; label++) {
    const stop = rows.start[label + 1] as number;
    let met = 0;
    for (let at = rows.start[label] as number; at < stop; at++) {
      const token = rows.tokens[at] as number;
      met += (rows.weight[token] as number) * soft(token);
    }
    const share = met === 0 ? 0 : met / (rows.weightSum[label] as number);
    if (label === first) row[AT.softPreferred] = share;
    if (share > best) best = share;
  }
  row[AT.softBest] = best;
}

/** Numbers of surface words, remembered: ads share most of theirs. */
function rememberWords(words: WordVectors): (surface: string) => number {
  const known = new Map<string, number>();
  return (surface) => {
    let word = known.get(surface);
    if (word === undefined) {
      word = words.find(vectorWord(surface));
      if (known.size >= KEPT_WORDS) known.clear();
      known.set(surface, word);
    }
    return word;
  };
}

function commonHeads(index: LanguageIndex, rows: LabelRows): Set<number> {
  const counts = new Map<number, number>();
  for (let skill = 0; skill + 1 < rows.firstLabel.length; skill++) {
    const tokens = index.labelTokens(rows.firstLabel[skill] as number);
    const head = tokens[0];
    if (tokens.length > 1 && head !== undefined) counts.set(head, (counts.get(head) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= COMMON_HEAD).map(([token]) => token));
}

/** What is known of a skill whatever the sentence says. */
function staticFeatures(vocabulary: OpenVocabulary, rows: LabelRows): (skill: number) => Float32Array {
  const known = new Map<number, Float32Array>();
  return (skill) => {
    let row = known.get(skill);
    if (!row) {
      row = new Float32Array(FEATURE_COUNT);
      const label = rows.firstLabel[skill] as number;
      const level = vocabulary.reuseLevel(skill);
      row[AT.preferredWeight] = (rows.weightSum[label] as number) / 10;
      row[AT.labelCount] = Math.log((rows.firstLabel[skill + 1] as number) - label);
      row[AT.isKnowledge] = vocabulary.skillType(skill) === 'knowledge' ? 1 : 0;
      row[AT.isTransversal] = level === 'transversal' ? 1 : 0;
      row[AT.isCrossSector] = level === 'cross-sector' ? 1 : 0;
      row[AT.isOccupationSpecific] = level === 'occupation-specific' ? 1 : 0;
      row[AT.preferredTokens] = (rows.start[label + 1] as number) - (rows.start[label] as number);
      row[AT.occupationUse] = Math.log1p(
        vocabulary.essentialFor(skill).length + vocabulary.optionalFor(skill).length,
      );
      known.set(skill, row);
    }
    return row;
  };
}

function prefix(tags: Float32Array | null): Float64Array | null {
  if (!tags) return null;
  const sums = new Float64Array(tags.length + 1);
  for (let at = 0; at < tags.length; at++) sums[at + 1] = (sums[at] as number) + (tags[at] as number);
  return sums;
}

const tagMean = (sums: Float64Array, start: number, end: number) =>
  end > start ? ((sums[end] as number) - (sums[start] as number)) / (end - start) : 0;
