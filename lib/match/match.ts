/** The matcher: a posting in, its skills and occupations out. Pure and synchronous; knows no DOM, no browser, no storage. */
import type { Analysis, Mention, SkillFound } from '../analysis.ts';
import type { LanguageIndex } from '../pack/language-index.ts';
import type { OpenVocabulary } from '../pack/open.ts';
import type { Posting } from '../posting.ts';
import { createFolder } from '../text/fold.ts';
import type { Alias } from './aliases.ts';
import type { ResolvedHit } from './ambiguity.ts';
import type { Candidate } from './hit.ts';
import { lexicalScores } from './lexical-ranking.ts';
import { createOccupationProfiles } from './occupation-profile.ts';
import { rankOccupations } from './occupations.ts';
import { createPasses } from './passes.ts';
import { combined, evidenceOf, mentionProbability } from './probability.ts';
import { createTitleMatcher } from './title-match.ts';
import { createTokenReader, type TokenStream } from './token-stream.ts';
import { isWavedAway, necessityOf, strongest } from './wording.ts';

/** Skills below this are not shown unless asked for. */
export const DEFAULT_MINIMUM_PROBABILITY = 0.5;

export interface MatcherOptions {
  /** Aliases by language (see aliases.ts). */
  aliases?: Record<string, Alias[]>;
}

export interface AnalyseOptions {
  /** 0…1; skills below it are left out. */
  minimumProbability?: number;
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
      engine = createEngine(vocabulary, language, options.aliases?.[language] ?? [], profiles);
      engines.set(language, engine);
    }
    return engine;
  };
  return {
    analyse(posting, { minimumProbability = DEFAULT_MINIMUM_PROBABILITY } = {}) {
      const engine = engineFor(posting);
      const stream = engine.read(posting);
      const found = engine.findSkills(stream, posting);
      const shown = found.filter(({ probability }) => probability >= minimumProbability);
      const evidence = found.filter(({ probability }) => probability >= DEFAULT_MINIMUM_PROBABILITY);
      return {
        posting: {
          title: posting.title,
          employer: posting.employer,
          language: posting.language,
          source: posting.source,
          isPosting: posting.isPosting,
          characters: posting.text.length,
        },
        vocabulary: summaryOf(vocabulary, engine.index.language),
        skills: shown.map(({ concept, ...skill }) => skill),
        occupations: rankOccupations(vocabulary, engine.index, profiles, engine.fitTitle(posting), evidence),
        calibrated: false,
      };
    },
    rank(posting, count) {
      const engine = engineFor(posting);
      const stream = engine.read(posting);
      const scores = lexicalScores(stream, vocabulary, engine.index).map((score) => score * 0.5);
      for (const { concept, probability } of engine.findSkills(stream, posting)) {
        scores[concept] = Math.max(scores[concept] as number, 0.5 + probability / 2);
      }
      return [...scores.keys()]
        .sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
        .slice(0, count)
        .map((skill) => [vocabulary.uri(skill), scores[skill] as number]);
    },
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

type FoundSkill = SkillFound & { concept: number };

interface LanguageEngine {
  index: LanguageIndex;
  read(posting: Posting): TokenStream;
  findSkills(stream: TokenStream, posting: Posting): FoundSkill[];
  fitTitle(posting: Posting): Map<number, number>;
}

function createEngine(
  vocabulary: OpenVocabulary,
  language: string,
  aliases: Alias[],
  profiles: ReturnType<typeof createOccupationProfiles>,
): LanguageEngine {
  const index = vocabulary.inLanguage(language);
  const folder = createFolder(language);
  const hitsOf = createPasses(vocabulary, index, folder, aliases, profiles);
  const matchTitle = createTitleMatcher(vocabulary, index, folder);
  return {
    index,
    read: createTokenReader(index, folder),
    fitTitle: ({ title, employer }) => (title === null ? new Map() : matchTitle(title, employer)),
    findSkills: (stream, { employer }) => collect(stream, hitsOf(stream, employer), vocabulary, index),
  };
}

/** Hits → skills: mentions of one concept together, best first. */
function collect(
  stream: TokenStream,
  hits: ResolvedHit[],
  vocabulary: OpenVocabulary,
  index: LanguageIndex,
): FoundSkill[] {
  const byConcept = new Map<number, { hit: ResolvedHit; best: Candidate; sentence: string }[]>();
  for (const hit of hits) {
    const sentence = sentenceText(stream, hit.first);
    if (isWavedAway(sentence)) continue;
    const best = hit.candidates[0] as Candidate;
    const entry = { hit, best, sentence };
    const known = byConcept.get(best.concept);
    if (known) known.push(entry);
    else byConcept.set(best.concept, [entry]);
  }
  const skills = [...byConcept].map(([concept, entries]): FoundSkill => {
    const probabilities = entries.map(({ hit, best }) =>
      mentionProbability(best, stream.section[hit.first] ?? 'unknown', hit.isSettled),
    );
    return {
      concept,
      uri: vocabulary.uri(concept),
      label: index.preferred(concept),
      type: vocabulary.skillType(concept),
      reuseLevel: vocabulary.reuseLevel(concept),
      evidence: entries.some(({ best }) => evidenceOf(best) === 'stated') ? 'stated' : 'similar',
      probability: Math.round(combined(probabilities) * 1000) / 1000,
      necessity: strongest(
        entries.map(({ hit, sentence }) => necessityOf(sentence, stream.section[hit.first] ?? 'unknown')),
      ),
      mentions: entries.map(({ hit }) => mentionOf(stream, hit, vocabulary, index)),
    };
  });
  return skills.sort((a, b) => b.probability - a.probability || a.concept - b.concept);
}

function mentionOf(
  stream: TokenStream,
  hit: ResolvedHit,
  vocabulary: OpenVocabulary,
  index: LanguageIndex,
): Mention {
  const [best, ...rivals] = hit.candidates as [Candidate, ...Candidate[]];
  const start = stream.start[hit.first] as number;
  const end = stream.end[hit.last] as number;
  return {
    start,
    end,
    text: stream.text.slice(start, end),
    label: best.label,
    labelKind: best.kind,
    folding: best.folding,
    section: stream.section[hit.first] ?? 'unknown',
    rivals: rivals
      .slice(0, 5)
      .map(({ concept }) => ({ uri: vocabulary.uri(concept), label: index.preferred(concept) })),
  };
}

/** The text of the sentence that token `at` is in. */
function sentenceText(stream: TokenStream, at: number): string {
  let first = at;
  let last = at;
  while (first > 0 && stream.sentence[first - 1] === stream.sentence[at]) first--;
  while (last + 1 < stream.count && stream.sentence[last + 1] === stream.sentence[at]) last++;
  return stream.text.slice(stream.start[first], stream.end[last]);
}
