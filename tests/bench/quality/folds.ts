/** Models that never saw what they are measured on: five folds, grouped by sentence and by ad. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWasmKernel } from '../../../lib/match/kernel/wasm-kernel.ts';
import { createMatcher, type Matcher } from '../../../lib/match/match.ts';
import { computeConceptVectors } from '../../../lib/match/vectors/concept-vectors.ts';
import { openWordVectors } from '../../../lib/match/vectors/word-vectors.ts';
import { loadAliases } from '../../../lib/node/aliases.ts';
import { loadVocabulary } from '../../../lib/node/load-vocabulary.ts';
import type { OpenVocabulary } from '../../../lib/pack/open.ts';
import { type AnnotatedAd, normalisedSentence, readAds } from '../../../lib/train/evaluation-data.ts';
import { LABEL_SPACE } from '../../../lib/train/label-space.ts';
import { createRandom } from '../../../lib/train/random.ts';
import { fitModel } from '../../../lib/train/ranker/fit-model.ts';
import { heldOutTagger } from '../../../lib/train/ranker/held-out-tagger.ts';
import { allLists, type SentenceList } from '../../../lib/train/ranker/lists.ts';
import { createSentenceReader } from '../../../lib/train/ranker/sentence-reader.ts';

const FOLDS = 5;
const MODELS = join(import.meta.dirname, '../../../assets/models');

export interface Measured {
  vocabulary: OpenVocabulary;
  lists: SentenceList[];
  wholeAds: AnnotatedAd[];
  /** The matcher whose model never saw this sentence (normalised) or ad. */
  matcherFor(group: string): Matcher;
  /** A matcher trained on every list: only for what is in none of them. */
  matcherForOthers: Matcher;
}

/** A part that is left out to see what it is worth. */
export type LeftOut = 'vectors' | 'tagger' | 'trees' | 'links';

export async function trainFolds(
  say: (sentence: string) => void,
  leftOut: LeftOut | null = null,
): Promise<Measured> {
  const vocabulary = await loadVocabulary([LABEL_SPACE]);
  const index = vocabulary.inLanguage('en');
  const allWords = openWordVectors(new Uint8Array(readFileSync(join(MODELS, 'en.vectors.bin'))).buffer);
  const words = leftOut === 'vectors' ? null : allWords;
  const tagger = leftOut === 'tagger' ? null : await heldOutTagger();
  const aliases = loadAliases();
  const read = createSentenceReader({ vocabulary, aliases: aliases.en ?? [], words, tagger });
  say('reading the lists');
  const lists = allLists({ vocabulary, read }).filter(({ set }) => leftOut !== 'links' || set !== 'linked');
  const wholeAds = readAds('whole_ads_dev');
  const adOf = new Map(
    wholeAds.flatMap(({ id, sentences }) => sentences.map(({ text }) => [normalisedSentence(text), id])),
  );
  const key = (group: string) => adOf.get(group) ?? group;
  const fold = assignFolds([...lists.map(({ group }) => key(group)), ...wholeAds.map(({ id }) => id)]);
  const concepts = words && computeConceptVectors(index, vocabulary, words);
  const kernel = readFileSync(join(MODELS, 'kernel.wasm'));
  const modelOf = (kept: readonly SentenceList[]) => {
    const model = fitModel(kept);
    return leftOut === 'trees' ? { ...model, order: { base: 0, trees: [] } } : model;
  };
  const matcherOf = (kept: readonly SentenceList[]) =>
    createMatcher(vocabulary, {
      aliases,
      models: {
        en: {
          words,
          tagger,
          concepts,
          ranker: modelOf(kept),
          makeKernel: (bytes, count, dims) => createWasmKernel(kernel, bytes, count, dims),
        },
      },
    });
  const matchers: Matcher[] = [];
  for (let number = 0; number < FOLDS; number++) {
    say(`training fold ${number + 1} of ${FOLDS}`);
    matchers.push(matcherOf(lists.filter(({ group }) => fold.get(key(group)) !== number)));
  }
  if (!leftOut) say('training on all');
  return {
    vocabulary,
    lists,
    wholeAds,
    matcherFor: (group) => matchers[fold.get(key(group)) ?? 0] as Matcher,
    matcherForOthers: leftOut ? (matchers[0] as Matcher) : matcherOf(lists),
  };
}

function assignFolds(groups: readonly string[]): Map<string, number> {
  const random = createRandom(7);
  return new Map([...new Set(groups)].sort().map((group) => [group, Math.floor(random() * FOLDS)]));
}
