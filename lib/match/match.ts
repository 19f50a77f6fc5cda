/** The matcher: a posting in, its skills and occupations out. Pure and synchronous; knows no DOM, no browser, no storage. */
import type { Analysis } from '../analysis.ts';
import type { OpenVocabulary } from '../pack/open.ts';
import type { Posting } from '../posting.ts';
import type { Alias } from './aliases.ts';
import { createLanguageEngine, type LanguageEngine } from './language-engine.ts';
import type { LanguageModels } from './models.ts';
import { createOccupationProfiles } from './occupation-profile.ts';
import { rankOccupations } from './occupations.ts';
import { rankAll } from './rank-all.ts';

/** Rules of thumb below this are not shown: the cut of a quick analysis. */
export const QUICK_MINIMUM_PROBABILITY = 0.5;
/** Calibrated probabilities below this are not shown unless asked for; where it lies on the curve: docs/benchmarks.md. */
export const DEFAULT_MINIMUM_PROBABILITY = 0.28;

export interface MatcherOptions {
  /** Aliases by language (see aliases.ts). */
  aliases?: Record<string, Alias[]>;
  /**
   * Trained models by language; where there are none, an analysis is a quick one. Looked at whenever a posting is
   * analysed: they may be put in later.
   */
  models?: Record<string, LanguageModels>;
}

export interface AnalyseOptions {
  /** 0…1; skills below it are left out. Null or absent: the documented default of the depth. */
  minimumProbability?: number | null;
  /** `full` if not given. */
  depth?: Analysis['depth'];
}

export interface Matcher {
  analyse(posting: Posting, options?: AnalyseOptions): Analysis;
  /** The `count` best skills of the whole vocabulary with a score each, best first, whatever their probability. */
  rank(posting: Posting, count: number): [uri: string, score: number][];
}

export function createMatcher(vocabulary: OpenVocabulary, options: MatcherOptions = {}): Matcher {
  const engines = new Map<string, LanguageEngine>();
  const profiles = createOccupationProfiles(vocabulary);
  const engineFor = (posting: Posting): LanguageEngine => {
    const language = chooseLanguage(posting.language, vocabulary.languages);
    let engine = engines.get(language);
    if (!engine) {
      const aliases = options.aliases?.[language] ?? [];
      engine = createLanguageEngine(
        vocabulary,
        language,
        aliases,
        () => options.models?.[language] ?? null,
        profiles,
      );
      engines.set(language, engine);
    }
    return engine;
  };
  return {
    analyse(posting, { minimumProbability = null, depth = 'full' } = {}) {
      const engine = engineFor(posting);
      const { skills: found, unlisted, isFull } = engine.find(posting, depth);
      const cut = isFull ? DEFAULT_MINIMUM_PROBABILITY : QUICK_MINIMUM_PROBABILITY;
      const shown = found.filter(({ probability }) => probability >= (minimumProbability ?? cut));
      const evidence = found.filter(({ probability }) => probability >= cut);
      const { title, employer, language, source, steps, verdict, isPosting, text } = posting;
      return {
        posting: { title, employer, language, source, steps, verdict, isPosting, characters: text.length },
        vocabulary: summaryOf(vocabulary, engine.index.language),
        skills: shown.map(({ concept, ...skill }) => skill),
        occupations: rankOccupations(vocabulary, engine.index, profiles, engine.fitTitle(posting), evidence),
        unlisted,
        depth: isFull ? 'full' : 'quick',
        calibrated: isFull,
      };
    },
    rank: (posting, count) => rankAll(engineFor(posting), vocabulary, posting, count),
  };
}

/** The posting's language if there are labels in it, else English, else the first there is. */
function chooseLanguage(language: string | null, languages: string[]): string {
  if (language !== null && languages.includes(language)) return language;
  return languages.includes('en') ? 'en' : (languages[0] as string);
}

export function summaryOf(vocabulary: OpenVocabulary, language: string): Analysis['vocabulary'] {
  const { version, languages, excerpt, skillCount, occupationCount, groupCount } = vocabulary;
  const concepts = skillCount + occupationCount + groupCount;
  return {
    version,
    languages,
    language,
    concepts,
    skills: skillCount,
    occupations: occupationCount,
    excerpt,
  };
}
