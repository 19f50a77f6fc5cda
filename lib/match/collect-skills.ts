/** Hits → skills: what the passes over words found, with rules of thumb for probabilities. */
import type { Mention, SkillFound } from '../analysis.ts';
import type { LanguageIndex } from '../pack/language-index.ts';
import type { Vocabulary } from '../pack/vocabulary.ts';
import type { ResolvedHit } from './ambiguity.ts';
import type { Candidate } from './hit.ts';
import { combined, evidenceOf, mentionProbability } from './probability.ts';
import type { TokenStream } from './token-stream.ts';
import { isWavedAway, necessityOf, strongest } from './wording.ts';

export type FoundSkill = SkillFound & { concept: number };

/**
 * Mentions of one concept together, best first.
 * @param wording the language of the text, where its labels are of another
 */
export function collectSkills(
  stream: TokenStream,
  hits: ResolvedHit[],
  vocabulary: Vocabulary,
  index: LanguageIndex,
  wording: string = index.language,
): FoundSkill[] {
  const byConcept = new Map<number, { hit: ResolvedHit; best: Candidate; sentence: string }[]>();
  for (const hit of hits) {
    const sentence = sentenceText(stream, hit.first);
    if (isWavedAway(sentence, wording)) continue;
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
        entries.map(({ hit, sentence }) =>
          necessityOf(sentence, stream.section[hit.first] ?? 'unknown', wording),
        ),
      ),
      mentions: entries.map(({ hit }) => mentionOf(stream, hit, vocabulary, index)),
      reason: null,
    };
  });
  return skills.sort((a, b) => b.probability - a.probability || a.concept - b.concept);
}

function mentionOf(
  stream: TokenStream,
  hit: ResolvedHit,
  vocabulary: Vocabulary,
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

/** As far as wording is looked for around a mention: text without an end of sentence must not cost more and more. */
const REACH = 60;

/** The text of the sentence that token `at` is in. */
export function sentenceText(stream: TokenStream, at: number): string {
  let first = at;
  let last = at;
  const isSame = (other: number) => stream.sentence[other] === stream.sentence[at];
  while (first > 0 && at - first < REACH && isSame(first - 1)) first--;
  while (last + 1 < stream.count && last - at < REACH && isSame(last + 1)) last++;
  return stream.text.slice(stream.start[first], stream.end[last]);
}
