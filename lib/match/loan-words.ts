/**
 * What postings of every language take from English as it is: names of tools ("Java", "SAP"), and terms that stand in
 * an ad word for word ("machine learning", "Key Account Management"). Found through English labels and through those of
 * our aliases that are names.
 */
import type { LanguageIndex } from '../pack/language-index.ts';
import type { OpenVocabulary } from '../pack/open.ts';
import type { Posting } from '../posting.ts';
import { createFolder } from '../text/fold.ts';
import type { WordReader } from '../text/words.ts';
import { type Alias, type AliasIndex, aliasPass, createAliasIndex } from './aliases.ts';
import { resolveAmbiguity } from './ambiguity.ts';
import { collectSkills, type FoundSkill } from './collect-skills.ts';
import { createGate } from './gates.ts';
import type { Candidate, Hit } from './hit.ts';
import type { OccupationProfiles } from './occupation-profile.ts';
import { withoutOverlap } from './passes.ts';
import { type Gate, phrasePass } from './phrase-pass.ts';
import { withoutQualifier } from './qualifier.ts';
import { createTokenReader, type TokenStream } from './token-stream.ts';

/** Finds names and English terms in a posting of another language, which `words` reads. */
export type LoanFinder = (posting: Posting, language: string, words: WordReader) => FoundSkill[];

/**
 * @param index English labels where there are any; else those of another language, and only aliases are found
 * @param aliases by language: English ones that are names; where `ownAliases` tells so, those of the posting's language
 * @param ownAliases whether aliases of a language are looked for here, since nothing else does
 */
export function createLoanFinder(
  vocabulary: OpenVocabulary,
  index: LanguageIndex,
  aliases: Record<string, Alias[]>,
  ownAliases: (language: string) => boolean,
  profiles: OccupationProfiles,
): LoanFinder {
  const folder = createFolder('en');
  const englishNames = (aliases.en ?? []).filter(({ alias }) => isName(alias));
  const names = createAliasIndex(englishNames, vocabulary, folder);
  const englishGate = createGate(vocabulary);
  const readers = new Map<string, Reader>();

  function readerOf(language: string, words: WordReader): Reader {
    const known = readers.get(language);
    if (known) return known;
    const own = ownAliases(language) ? (aliases[language] ?? []) : [];
    const reader: Reader = {
      read: createTokenReader(index, folder, words),
      own: createAliasIndex(own, vocabulary, createFolder(language), words),
      gate: (stream, first, last, candidates) => {
        const kept = candidates.filter((candidate) => isLoan(stream, first, last, candidate, language));
        return kept.length > 0 ? englishGate(stream, first, last, kept) : [];
      },
    };
    readers.set(language, reader);
    return reader;
  }

  return (posting, language, words) => {
    const { read, own, gate } = readerOf(language, words);
    const stream = read(posting);
    const labels = index.language === 'en' ? phrasePass(stream, index, index.skillTrie, gate) : [];
    const named = withoutOverlap(stream, labels, aliasPass(stream, names, gate));
    const hits = withoutOverlap(stream, named, aliasPass(stream, own, anything)).filter(
      (hit) => !isEmployer(stream, hit, posting.employer),
    );
    return collectSkills(stream, resolveAmbiguity(hits, vocabulary, profiles), vocabulary, index, language);
  };
}

interface Reader {
  read: (posting: Posting) => TokenStream;
  own: AliasIndex;
  gate: Gate;
}

const anything: Gate = (_stream, _first, _last, candidates) => candidates;

/** An alias all of whose words have a capital or a digit is a name, and the same in every language. */
export const isName = (alias: string): boolean =>
  alias.split(/[\s-]+/).every((word) => /[\p{Lu}\p{N}]/u.test(word)) || NAMES_IN_SMALL.has(alias);

const NAMES_IN_SMALL = new Set(['scrum', 'kanban', 'devops', 'e-commerce', 'onboarding', 'troubleshooting']);

/** English terms that ads of other languages use though no name is in them. */
const TERMS = new Set(
  (
    'marketing merchandising e-learning coaching controlling scrum kanban devops cybersecurity blockchain branding ' +
    'storytelling crowdfunding outsourcing benchmarking catering telemarketing copywriting prototyping debugging ' +
    'firewall microservices robotics'
  )
    .trim()
    .split(' '),
);

/** Words that are names in English and something else elsewhere. */
const OTHER_SENSE: Record<string, string> = {
  de: 'chef die gut rust sage art kind brief rat rot tag wage gift not hell angel fast',
  es: 'sin red sage once pie come van real final general central local oracle',
  fi: 'on he me te ja sade into',
  fr: 'chef sage pour sas but chair coin pain sale sort tire vent champ court fin four main chat ca on or assembly cet pc',
  it: 'sage come fare pure cave male cane due estate fine data',
  nl: 'chef die rust wet brief angel van slim ware kind',
  pl: 'to sage on ten by',
  sv: 'chef rust art barn gift glass rum slut vid fast full',
  da: 'chef rust art barn gift glas rum slut ved fast',
  no: 'rust art barn gift glass rom slutt ved fast',
};

function isLoan(
  stream: TokenStream,
  first: number,
  last: number,
  candidate: Candidate,
  language: string,
): boolean {
  const surface = stream.text.slice(stream.start[first], stream.end[last]);
  const label = withoutQualifier(candidate.label);
  const words = squash(surface);
  if (words !== squash(label)) return false;
  if (/\s/.test(words)) return true;
  if (` ${OTHER_SENSE[language] ?? ''} `.includes(` ${words} `)) return false;
  return /\p{Lu}/u.test(label) ? /\p{Lu}|\p{N}/u.test(surface) : TERMS.has(words);
}

const squash = (text: string) => text.toLowerCase().replace(/[\s\u00ad\u2010\u2011-]+/g, ' ');

function isEmployer(
  { text, start, end }: TokenStream,
  { first, last }: Hit,
  employer: string | null,
): boolean {
  return employer?.includes(text.slice(start[first], end[last])) ?? false;
}
