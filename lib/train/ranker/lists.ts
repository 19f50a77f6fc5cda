/** Annotated sentences as lists of candidates with features: what the ranker is fitted on and measured with. */

import type { CandidateRows } from '../../match/ranker/features.ts';
import type { OpenVocabulary } from '../../pack/open.ts';
import { type AnnotatedSentence, normalisedSentence, readAds, readSentences } from '../evaluation-data.ts';
import { readLinkedSentences } from '../linked-sentences.ts';
import { readOwnAds, sentencesOfOwnAd } from '../own-ads.ts';
import { createRandom } from '../random.ts';
import type { TrainingList } from './fit.ts';

export interface SentenceList extends TrainingList {
  set: string;
  /** Lists of one group are never on both sides of a fold. */
  group: string;
  text: string;
  skills: number[];
  gold: Set<number>;
}

export interface ListSources {
  vocabulary: OpenVocabulary;
  read(text: string): CandidateRows;
}

/** Real sentences with ESCO labels: what decisions are made on. */
export const REAL_SETS = ['tech_validation', 'house_validation', 'techwolf_dev'];
const NEGATIVES = 500;

export function listOf({ vocabulary, read }: ListSources, sentence: AnnotatedSentence): SentenceList {
  const { skills, rows } = read(sentence.text);
  const gold = new Set([...sentence.gold].map((uri) => vocabulary.find(uri)).filter((skill) => skill >= 0));
  const right = Uint8Array.from(skills, (skill) => (gold.has(skill) ? 1 : 0));
  return {
    set: sentence.set,
    group: sentence.group,
    text: sentence.text,
    skills,
    gold,
    rows,
    right,
    weight: 1,
  };
}

export const realLists = (sources: ListSources) =>
  REAL_SETS.flatMap((name) => readSentences(name)).map((sentence) => listOf(sources, sentence));

export const syntheticLists = (sources: ListSources) =>
  readSentences('skillskape_dev').map((sentence) => listOf(sources, sentence));

export const linkedLists = (sources: ListSources) =>
  readLinkedSentences().map((sentence) => listOf(sources, sentence));

export const ownLists = (sources: ListSources) =>
  readOwnAds('ads')
    .flatMap(sentencesOfOwnAd)
    .map((sentence) => listOf(sources, sentence));

/** Sentences of real ads without any span, other than the real ones given: nothing in them is right. */
export function negativeLists(sources: ListSources, real: readonly SentenceList[]): SentenceList[] {
  const taken = new Set(real.map(({ group }) => group));
  const random = createRandom(1);
  const texts = new Map<string, string>();
  for (const { sentences } of readAds('skillspan_dev_documents')) {
    for (const { text, hasSpan } of sentences) {
      const group = normalisedSentence(text);
      if (!hasSpan && group !== '' && !taken.has(group)) texts.set(group, text);
    }
  }
  return [...texts]
    .map(([group, text]) => ({ group, text, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, NEGATIVES)
    .map(({ group, text }) => listOf(sources, { set: 'negative', group, text, gold: new Set() }));
}

/** Everything there is to learn from. */
export function allLists(sources: ListSources): SentenceList[] {
  const real = realLists(sources);
  return [
    ...real,
    ...linkedLists(sources),
    ...ownLists(sources),
    ...syntheticLists(sources),
    ...negativeLists(sources, real),
  ];
}
