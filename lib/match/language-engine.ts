/** Everything that works on postings of one language: the passes over words, the ranker, titles. */
import type { Analysis, UnlistedPhrase } from '../analysis.ts';
import type { LanguageIndex } from '../pack/language-index.ts';
import type { OpenVocabulary } from '../pack/open.ts';
import type { Posting } from '../posting.ts';
import { createFolder, type Folder } from '../text/fold.ts';
import type { WordReader } from '../text/words.ts';
import type { Alias } from './aliases.ts';
import { collectSkills, type FoundSkill } from './collect-skills.ts';
import type { LanguageModels } from './models.ts';
import type { OccupationProfiles } from './occupation-profile.ts';
import { createPasses } from './passes.ts';
import { mergeRanked } from './ranked-skills.ts';
import { createFeatureReader } from './ranker/features.ts';
import { buildLabelRows } from './ranker/label-rows.ts';
import { createRanker, type RankedUnit, type Ranker } from './ranker/ranker.ts';
import { createTitleMatcher } from './title-match.ts';
import { createTokenReader, type TokenStream } from './token-stream.ts';
import { unlistedPhrases } from './unlisted.ts';
import { computeConceptVectors } from './vectors/concept-vectors.ts';

export interface Findings {
  /** Best first. */
  skills: FoundSkill[];
  unlisted: UnlistedPhrase[];
  isFull: boolean;
}

export interface LanguageEngine {
  index: LanguageIndex;
  /** How texts of the language fall into words. */
  words: WordReader;
  read(posting: Posting): TokenStream;
  find(posting: Posting, depth: Analysis['depth']): Findings;
  /** Every stretch of a posting with its ranked skills; null where there are no models. */
  rankUnits(posting: Posting, stream: TokenStream): RankedUnit[] | null;
  fitTitle(posting: Posting): Map<number, number>;
}

export function createLanguageEngine(
  vocabulary: OpenVocabulary,
  language: string,
  aliases: Alias[],
  modelsNow: () => LanguageModels | null,
  profiles: OccupationProfiles,
): LanguageEngine {
  const index = vocabulary.inLanguage(language);
  const folder = createFolder(language);
  // English titles are looked at in postings of every language: the passes are made when one is read in English.
  let passes: ReturnType<typeof createPasses> | undefined;
  const hitsOf = (stream: TokenStream, employer: string | null) => {
    passes ??= createPasses(vocabulary, index, folder, aliases, profiles);
    return passes(stream, employer);
  };
  const matchTitle = createTitleMatcher(vocabulary, index, folder, aliases);
  const words = index.wordReader(folder);
  const read = createTokenReader(index, folder, words);
  let ranker: Ranker | undefined;
  // The ranker's tables are made when the first posting is ranked, so that a quick answer never waits for them.
  const rankerOf = (ready: LanguageModels): Ranker => {
    ranker ??= openRanker(vocabulary, index, folder, ready);
    return ranker;
  };
  return {
    index,
    words,
    read,
    fitTitle: ({ title, employer }) => (title === null ? new Map() : matchTitle(title, employer)),
    rankUnits(posting, stream) {
      const models = modelsNow();
      return models ? rankerOf(models)(stream, hitsOf(stream, posting.employer)) : null;
    },
    find(posting, depth) {
      const models = modelsNow();
      const stream = read(posting);
      const hits = hitsOf(stream, posting.employer);
      const quick = collectSkills(stream, hits, vocabulary, index);
      if (depth === 'quick' || !models) return { skills: quick, unlisted: [], isFull: false };
      const units = rankerOf(models)(stream, hits);
      const skills = mergeRanked(stream, units, quick, vocabulary, index);
      return { skills, unlisted: unlistedPhrases(stream, units, skills), isFull: true };
    },
  };
}

function openRanker(
  vocabulary: OpenVocabulary,
  index: LanguageIndex,
  folder: Folder,
  models: LanguageModels,
): Ranker {
  const { words, tagger, ranker: model, makeKernel, tables } = models;
  const features = createFeatureReader({
    vocabulary,
    index,
    folder,
    rows: tables?.rows ?? buildLabelRows(vocabulary, index, folder),
    ...(tables && { wordOf: tables.wordOf }),
    words,
    concepts: words && (models.concepts ?? computeConceptVectors(index, vocabulary, words)),
    ...(makeKernel && { makeKernel }),
  });
  return createRanker({ index, features, tagger, model });
}
