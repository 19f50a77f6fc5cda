/**
 * What postings of every language take from English as it is: names of tools ("Java", "SAP"), and terms that stand in
 * an ad word for word ("machine learning", "Key Account Management"). Found through English labels and through those of
 * our aliases that are names.
 */
import type { LanguageIndex } from '../pack/language-index.ts';
import type { OpenVocabulary } from '../pack/open.ts';
import type { Posting } from '../posting.ts';
import { createFolder, type Folder } from '../text/fold.ts';
import type { WordReader } from '../text/words.ts';
import { type AliasIndex, createAliasIndex } from './alias-index.ts';
import { type Alias, aliasPass } from './aliases.ts';
import { resolveAmbiguity } from './ambiguity.ts';
import { collectSkills, type FoundSkill } from './collect-skills.ts';
import { CONTEXT_WORDS } from './english-single-words.ts';
import { createGate } from './gates.ts';
import { gateFor } from './gates-by-language.ts';
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
    const nameFolds = nameFolder(index, names, folder, language);
    const reader: Reader = {
      fold: nameFolds.fold,
      read: createTokenReader(index, nameFolds, words),
      ownGate: gateFor(vocabulary, language),
      own: createAliasIndex(own, vocabulary, createFolder(language), words),
      gate: (stream, first, last, candidates) => {
        const kept = candidates.filter((candidate) => isLoan(stream, first, last, candidate, language));
        if (kept.length === 0 || isUnmistakable(stream, first, last, kept)) return kept;
        return englishGate(stream, first, last, kept);
      },
    };
    readers.set(language, reader);
    return reader;
  }

  return (posting, language, words) => {
    const { read, own, gate, ownGate, fold } = readerOf(language, words);
    const stream = read(posting);
    const labels = index.language === 'en' ? phrasePass(stream, index, index.skillTrie, gate) : [];
    const named = withoutOverlap(stream, labels, aliasPass(stream, names, gate, fold));
    const hits = withoutOverlap(stream, named, aliasPass(stream, own, ownGate)).filter(
      (hit) => !isEmployer(stream, hit, posting.employer),
    );
    return collectSkills(stream, resolveAmbiguity(hits, vocabulary, profiles), vocabulary, index, language);
  };
}

/** Folds as English does; where that is no word of a label or name, without the ending that the language put there. */
function nameFolder(index: LanguageIndex, names: AliasIndex, english: Folder, language: string): Folder {
  if (!INFLECTS_NAMES.has(language)) return english;
  const isKnown = (folded: string) => index.tokens.find(folded) >= 0 || names.firstWords.has(folded);
  return { ...english, fold: (surface) => nameIn(surface, english.fold, isKnown) };
}

/**
 * The surface without up to four letters of ending, if that is a known name; a name has a capital and three letters. Three
 * letters that are no abbreviation are too little to bear a long ending: "Adresa" is no "ADR".
 */
function nameIn(
  surface: string,
  fold: (word: string) => string,
  isKnown: (folded: string) => boolean,
): string {
  const whole = fold(surface);
  if (isKnown(whole) || !/^\p{Lu}/u.test(surface)) return whole;
  for (let end = surface.length - 1; end >= Math.max(3, surface.length - LONGEST_ENDING); end--) {
    const name = surface.slice(0, end);
    const folded = fold(name);
    if (folded.length <= 3 && surface.length > 5 && name !== name.toUpperCase()) continue;
    if (isKnown(folded)) return folded;
  }
  return whole;
}

interface Reader {
  fold: (surface: string) => string;
  read: (posting: Posting) => TokenStream;
  own: AliasIndex;
  gate: Gate;
  ownGate: Gate;
}

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

/**
 * English words that are names of tools too ("Excel", "React"): in another language a capital says which. Not so the
 * words that those languages have themselves, and single letters.
 */
const NEEDS_CONTEXT = new Set(
  (
    'r c go d s it basic base assembly source canvas chef julia dylan maya ada sage notion lambda looker tableau word ' +
    'access spark scala salt oracle prolog swift unity'
  ).split(' '),
);

function isUnmistakable(
  stream: TokenStream,
  first: number,
  last: number,
  candidates: readonly Candidate[],
): boolean {
  const surface = stream.text.slice(stream.start[first], stream.end[last]);
  if (!/^\p{Lu}/u.test(surface)) return false;
  return candidates.every(({ label }) => {
    const name = withoutQualifier(label).toLowerCase();
    const hasEnding = name !== squash(surface);
    return !NEEDS_CONTEXT.has(name) && (hasEnding || CONTEXT_WORDS.has(name));
  });
}

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
  if (words !== squash(label) && !isInflected(stream, last, words, squash(label), language)) return false;
  if (/\s/.test(words)) return true;
  if (words === 'it' || ` ${OTHER_SENSE[language] ?? ''} `.includes(` ${words} `)) return false;
  return /\p{Lu}/u.test(label) ? /\p{Lu}|\p{N}/u.test(surface) : TERMS.has(words);
}

/** Languages that inflect names: "Excelin", "Javalla", "w Javie". */
const INFLECTS_NAMES = new Set(['fi', 'et', 'hu', 'pl', 'cs', 'sk', 'hr', 'sl', 'lt', 'lv']);
const LONGEST_ENDING = 4;

function isInflected(
  stream: TokenStream,
  last: number,
  words: string,
  label: string,
  language: string,
): boolean {
  if (!INFLECTS_NAMES.has(language) || !/^\p{Lu}/u.test(stream.form[last] as string)) return false;
  return words.startsWith(label) && words.length - label.length <= LONGEST_ENDING && label.length > 2;
}

const squash = (text: string) => text.toLowerCase().replace(/[\s\u00ad\u2010\u2011-]+/g, ' ');

function isEmployer(
  { text, start, end }: TokenStream,
  { first, last }: Hit,
  employer: string | null,
): boolean {
  return employer?.includes(text.slice(start[first], end[last])) ?? false;
}
