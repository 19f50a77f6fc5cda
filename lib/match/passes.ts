/** The passes over words in their order: labels, aliases, fuzzy; then ambiguity is resolved. */
import type { LanguageIndex } from '../pack/language-index.ts';
import type { OpenVocabulary } from '../pack/open.ts';
import type { Folder } from '../text/fold.ts';
import { createAliasIndex } from './alias-index.ts';
import { type Alias, aliasPass } from './aliases.ts';
import { type ResolvedHit, resolveAmbiguity } from './ambiguity.ts';
import { createFuzzyPass } from './fuzzy-pass.ts';
import { meansOther } from './gates.ts';
import { gateFor } from './gates-by-language.ts';
import type { Hit } from './hit.ts';
import type { OccupationProfiles } from './occupation-profile.ts';
import { phrasePass } from './phrase-pass.ts';
import type { TokenStream } from './token-stream.ts';
import { createTypoFinder } from './typos.ts';

/** Returns the passes over a posting's tokens: hits in order of their place, fuzzy ones last. */
export function createPasses(
  vocabulary: OpenVocabulary,
  index: LanguageIndex,
  folder: Folder,
  aliases: Alias[],
  profiles: OccupationProfiles,
): (stream: TokenStream, employer?: string | null) => ResolvedHit[] {
  const gate = gateFor(vocabulary, index.language);
  const aliasIndex = createAliasIndex(aliases, vocabulary, folder, readerOf(index, folder));
  const fuzzyPass = createFuzzyPass(index, folder, createTypoFinder(index, folder));
  return (stream, employer = null) => {
    const labels = phrasePass(stream, index, index.skillTrie, gate);
    const all = withoutOverlap(stream, labels, aliasPass(stream, aliasIndex, gate));
    const isNamed = namedTokens(stream, employer);
    const isInName = ({ first, last }: Hit) => isNamed[first] === 1 && isNamed[last] === 1;
    const certain = all.filter((hit) => !isInName(hit));
    const fuzzy = fuzzyPass(stream, coverage(stream, all)).filter(
      (hit) => !isInName(hit) && !isOtherSense(stream, hit, index.language),
    );
    return resolveAmbiguity([...certain, ...fuzzy], vocabulary, profiles);
  };
}

/** English aliases are written out as texts are; others are read as texts of their language. */
const readerOf = (index: LanguageIndex, folder: Folder) =>
  index.language === 'en' ? null : index.wordReader(folder);

/** 1 for the tokens of the employer's name: "Norvik Logistics" asks for no logistics. */
function namedTokens(stream: TokenStream, name: string | null): Uint8Array {
  const named = new Uint8Array(stream.count);
  if (name === null || name.length < 3) return named;
  let token = 0;
  for (let at = stream.text.indexOf(name); at >= 0; at = stream.text.indexOf(name, at + name.length)) {
    while (token < stream.count && (stream.start[token] as number) < at) token++;
    while (token < stream.count && (stream.end[token] as number) <= at + name.length) named[token++] = 1;
  }
  return named;
}

/**
 * Where a label and an alias overlap the longer one stays; of equally long ones the preferred label, then the
 * alias. Both lists are without overlap and in order, so one walk along the tokens settles it.
 */
export function withoutOverlap(stream: TokenStream, labels: Hit[], aliases: Hit[]): Hit[] {
  const labelAt = new Int32Array(stream.count).fill(-1);
  for (const [number, { first, last }] of labels.entries()) labelAt.fill(number, first, last + 1);
  const length = ({ first, last }: Hit) => last - first;
  const isPreferred = ({ candidates }: Hit) => candidates.some(({ kind }) => kind === 'preferred');
  const beats = (alias: Hit, label: Hit) =>
    length(alias) > length(label) || (length(alias) === length(label) && !isPreferred(label));
  const beaten = new Set<number>();
  const kept = aliases.filter((alias) => {
    const met = new Set(labelAt.subarray(alias.first, alias.last + 1));
    met.delete(-1);
    const wins = [...met].every((number) => beats(alias, labels[number] as Hit));
    if (wins) for (const number of met) beaten.add(number);
    return wins;
  });
  const rest = labels.filter((_, number) => !beaten.has(number));
  return [...rest, ...kept].sort((a, b) => a.first - b.first);
}

function coverage(stream: TokenStream, hits: Hit[]): Uint8Array {
  const covered = new Uint8Array(stream.count);
  for (const { first, last } of hits) covered.fill(1, first, last + 1);
  return covered;
}

/** The fuzzy pass knows no gate, and leaps over words: a conjunction may hide between the two words of a label. */
function isOtherSense(stream: TokenStream, { first, last, candidates }: Hit, language: string): boolean {
  const phrase = stream.text.slice(stream.start[first], stream.end[last]);
  return candidates.every(({ label }) => meansOther(phrase, label, language));
}
