/** The passes over words in their order: labels, aliases, fuzzy; then ambiguity is resolved. */
import type { LanguageIndex } from '../pack/language-index.ts';
import type { OpenVocabulary } from '../pack/open.ts';
import type { Folder } from '../text/fold.ts';
import { type Alias, aliasPass, createAliasIndex } from './aliases.ts';
import { type ResolvedHit, resolveAmbiguity } from './ambiguity.ts';
import { createFuzzyPass } from './fuzzy-pass.ts';
import { createGate } from './gates.ts';
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
  const gate = createGate(vocabulary);
  const aliasIndex = createAliasIndex(aliases, vocabulary, folder);
  const fuzzyPass = createFuzzyPass(index, createTypoFinder(index, folder));
  return (stream, employer = null) => {
    const labels = phrasePass(stream, index, index.skillTrie, gate);
    const named = placesOf(employer, stream.text);
    const isInName = ({ first, last }: Hit) =>
      named.some(
        ([from, to]) => (stream.start[first] as number) >= from && (stream.end[last] as number) <= to,
      );
    const all = merged(labels, aliasPass(stream, aliasIndex, gate));
    const certain = all.filter((hit) => !isInName(hit));
    const fuzzy = fuzzyPass(stream, coverage(stream, all)).filter((hit) => !isInName(hit));
    return resolveAmbiguity([...certain, ...fuzzy], vocabulary, profiles);
  };
}

/** Where the employer's name stands: "Norvik Logistics" asks for no logistics. */
function placesOf(name: string | null, text: string): [from: number, to: number][] {
  const places: [number, number][] = [];
  if (name === null || name.length < 3) return places;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    places.push([at, at + name.length]);
  return places;
}

/** Where a label and an alias overlap the longer one stays; of equally long ones the preferred label, then the alias. */
function merged(labels: Hit[], aliases: Hit[]): Hit[] {
  const overlaps = (a: Hit, b: Hit) => a.first <= b.last && b.first <= a.last;
  const length = ({ first, last }: Hit) => last - first;
  const isPreferred = ({ candidates }: Hit) => candidates.some(({ kind }) => kind === 'preferred');
  const beats = (alias: Hit, label: Hit) =>
    length(alias) > length(label) || (length(alias) === length(label) && !isPreferred(label));
  const kept = aliases.filter((alias) =>
    labels.every((label) => !overlaps(alias, label) || beats(alias, label)),
  );
  const rest = labels.filter((label) => kept.every((alias) => !overlaps(alias, label)));
  return [...rest, ...kept].sort((a, b) => a.first - b.first);
}

function coverage(stream: TokenStream, hits: Hit[]): Uint8Array {
  const covered = new Uint8Array(stream.count);
  for (const { first, last } of hits) covered.fill(1, first, last + 1);
  return covered;
}
