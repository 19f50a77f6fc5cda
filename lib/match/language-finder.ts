/** Finds skills in a posting of any language, or of several: each block by the labels of its own. */
import type { Analysis, UnlistedPhrase } from '../analysis.ts';
import type { OpenVocabulary } from '../pack/open.ts';
import type { Posting } from '../posting.ts';
import { createCompoundSplitter } from '../text/compounds.ts';
import { createFolder } from '../text/fold.ts';
import { createWordReader, type WordReader } from '../text/words.ts';
import type { Alias } from './aliases.ts';
import type { FoundSkill } from './collect-skills.ts';
import { createLanguageEngine, type LanguageEngine } from './language-engine.ts';
import { createLoanFinder, type LoanFinder } from './loan-words.ts';
import { inLanguage, withoutTaken } from './merge-findings.ts';
import type { LanguageModels } from './models.ts';
import type { OccupationProfiles } from './occupation-profile.ts';
import { hasSkillLabels, type LanguagePart, mainLanguage, partsByLanguage } from './posting-languages.ts';
import { createTitleNames } from './title-match.ts';

export interface LanguageFindings {
  /** The language whose labels were matched in most of the posting. */
  language: string;
  /** True where the vocabulary has no skill labels in the posting's language. */
  isMissing: boolean;
  parts: { skills: FoundSkill[]; isFull: boolean }[];
  unlisted: UnlistedPhrase[];
  /** Whether what is in the posting's own language was judged by trained models. */
  isFull: boolean;
}

interface Means {
  aliases?: Record<string, Alias[]>;
  models?: Record<string, LanguageModels>;
}

export interface LanguageFinder {
  find(posting: Posting, depth: Analysis['depth']): LanguageFindings;
  /** Occupation index → how well its labels in the posting's language, or in English, fit the title. */
  fitTitle(posting: Posting): Map<number, number>;
  /** The engine of the posting's language; of English or the first there is where it has no skill labels. */
  engineFor(posting: Posting): LanguageEngine;
}

/** An English title in another language's posting fits a little less than its own language's. */
const OTHER_LANGUAGE = 0.97;

export function createLanguageFinder(
  vocabulary: OpenVocabulary,
  { aliases = {}, models }: Means,
  profiles: OccupationProfiles,
): LanguageFinder {
  const engines = new Map<string, LanguageEngine>();
  const engineOf = (language: string): LanguageEngine => {
    let engine = engines.get(language);
    if (!engine) {
      const own = aliases[language] ?? [];
      engine = createLanguageEngine(vocabulary, language, own, () => models?.[language] ?? null, profiles);
      engines.set(language, engine);
    }
    return engine;
  };
  const carrier = vocabulary.languages.includes('en') ? 'en' : (vocabulary.languages[0] as string);
  const knownLanguage = (language: string) => (hasSkillLabels(vocabulary, language) ? language : carrier);
  let loans: LoanFinder | undefined;
  const loansIn = ({ posting, language }: LanguagePart): FoundSkill[] => {
    loans ??= createLoanFinder(
      vocabulary,
      vocabulary.inLanguage(carrier),
      aliases,
      (one) => !hasSkillLabels(vocabulary, one),
      profiles,
    );
    return loans(posting, language, wordsOf(language));
  };
  const readers = new Map<string, WordReader>();
  const wordsOf = (language: string): WordReader => {
    if (vocabulary.languages.includes(language)) return engineOf(language).words;
    let reader = readers.get(language);
    if (!reader) {
      reader = wordsWithoutLabels(language);
      readers.set(language, reader);
    }
    return reader;
  };
  const titleNames = new Map<string, (posting: Posting) => Map<number, number>>();
  // Our own titles of a language are known also where its labels are not.
  const namesOf = (language: string) => {
    let fit = titleNames.get(language);
    if (!fit) {
      const folder = createFolder(language);
      const match = createTitleNames(
        vocabulary,
        folder,
        wordsOf(language),
        aliases[language] ?? [],
        language,
      );
      fit = ({ title, employer }) => (title === null ? new Map() : match(title, employer));
      titleNames.set(language, fit);
    }
    return fit;
  };
  const findPart = (part: LanguagePart, depth: Analysis['depth']) => {
    const own = part.isKnown ? engineOf(part.language).find(part.posting, depth) : NOTHING;
    if (part.isKnown && part.language === 'en') return own;
    const borrowed = inLanguage(withoutTaken(loansIn(part), own.skills), carrier);
    return { ...own, borrowed };
  };
  return {
    find(posting, depth) {
      const found = partsByLanguage(posting, vocabulary)
        .filter((part) => part.posting.blocks.length > 0 || part.posting === posting)
        .map((part) => ({ part, ...findPart(part, depth) }));
      return gather(found, mainLanguage(posting, vocabulary), knownLanguage);
    },
    fitTitle(posting) {
      const own = mainLanguage(posting, vocabulary);
      const fit = vocabulary.languages.includes(own)
        ? engineOf(own).fitTitle(posting)
        : namesOf(own)(posting);
      if (own === carrier) return fit;
      for (const [occupation, value] of engineOf(carrier).fitTitle(posting))
        fit.set(occupation, Math.max(fit.get(occupation) ?? 0, value * OTHER_LANGUAGE));
      return fit;
    },
    engineFor: (posting) => engineOf(knownLanguage(mainLanguage(posting, vocabulary))),
  };
}

const NOTHING = { skills: [] as FoundSkill[], unlisted: [] as UnlistedPhrase[], isFull: false };

interface PartFindings {
  part: LanguagePart;
  skills: FoundSkill[];
  borrowed?: FoundSkill[];
  unlisted: UnlistedPhrase[];
  isFull: boolean;
}

function gather(
  found: readonly PartFindings[],
  main: string,
  knownLanguage: (language: string) => string,
): LanguageFindings {
  const language = knownLanguage(main);
  const lists = found.flatMap(({ part, skills, borrowed = [], isFull }) => [
    { skills: part.language === language ? skills : inLanguage(skills, part.language), isFull },
    ...(borrowed.length > 0 ? [{ skills: borrowed, isFull: false }] : []),
  ]);
  return {
    language,
    isMissing: language !== main,
    parts: lists,
    unlisted: found.flatMap(({ unlisted }) => unlisted).sort((a, b) => a.start - b.start),
    isFull: found.some(({ part, isFull }) => isFull && part.language === main),
  };
}

/** How a language's words are read where no labels of it tell its compounds. */
function wordsWithoutLabels(language: string): WordReader {
  const none = { uses: () => 0, foldedUses: () => 0 };
  return createWordReader(language, createCompoundSplitter(language, none, createFolder(language).fold));
}
