/** The matcher: a posting in, its skills and occupations out. Pure and synchronous; knows no DOM, no browser, no storage. */
import type { Analysis } from '../analysis.ts';
import type { OpenVocabulary } from '../pack/open.ts';
import type { Posting } from '../posting.ts';
import type { Alias } from './aliases.ts';
import { createLanguageFinder } from './language-finder.ts';
import { mergeSkills } from './merge-findings.ts';
import type { LanguageModels } from './models.ts';
import { createOccupationProfiles } from './occupation-profile.ts';
import { rankOccupations } from './occupations.ts';
import { rankAll } from './rank-all.ts';
import { inShownLanguage } from './shown-labels.ts';

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
  /** Language of the labels shown, as far as the vocabulary has it; the language matched if not given. */
  labelLanguage?: string | null;
}

export interface Matcher {
  analyse(posting: Posting, options?: AnalyseOptions): Analysis;
  /** The `count` best skills of the whole vocabulary with a score each, best first, whatever their probability. */
  rank(posting: Posting, count: number): [uri: string, score: number][];
}

export function createMatcher(vocabulary: OpenVocabulary, options: MatcherOptions = {}): Matcher {
  const profiles = createOccupationProfiles(vocabulary);
  const finder = createLanguageFinder(vocabulary, options, profiles);
  return {
    analyse(posting, { minimumProbability = null, depth = 'full', labelLanguage = null } = {}) {
      const { language, isMissing, parts, isFull, unlisted } = finder.find(posting, depth);
      const cutOf = (full: boolean) => (full ? DEFAULT_MINIMUM_PROBABILITY : QUICK_MINIMUM_PROBABILITY);
      const atLeast = (cut: number | null) =>
        mergeSkills(
          parts.map((part) =>
            part.skills.filter(({ probability }) => probability >= (cut ?? cutOf(part.isFull))),
          ),
        );
      const index = vocabulary.inLanguage(language);
      const shown = shownLanguage(labelLanguage, language, vocabulary);
      const inShown = inShownLanguage(vocabulary, shown);
      const fit = finder.fitTitle(posting);
      const { title, employer, language: spoken, source, steps, verdict, isPosting, text } = posting;
      return {
        posting: {
          title,
          employer,
          language: spoken,
          source,
          steps,
          verdict,
          isPosting,
          characters: text.length,
        },
        vocabulary: {
          ...summaryOf(vocabulary, language),
          ...(isMissing && spoken !== null && { languageMissing: spoken }),
          ...(shown !== language && { labelLanguage: shown }),
        },
        skills: atLeast(minimumProbability).map(({ concept, ...skill }) => inShown.skill(skill)),
        occupations: rankOccupations(vocabulary, index, profiles, fit, atLeast(null)).map(inShown.occupation),
        unlisted,
        depth: isFull ? 'full' : 'quick',
        calibrated: isFull,
      };
    },
    rank: (posting, count) => rankAll(finder.engineFor(posting), vocabulary, posting, count),
  };
}

/** Where labels are wanted in a language that the vocabulary lacks, they are shown as they were matched. */
function shownLanguage(wanted: string | null, matched: string, { languages }: OpenVocabulary): string {
  return wanted !== null && languages.includes(wanted) ? wanted : matched;
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
