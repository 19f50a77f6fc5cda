/** Every label of every skill in a stretch of tokens, nested and refused ones too: what the ranker weighs. */
import type { LanguageIndex } from '../../pack/language-index.ts';
import type { ResolvedHit } from '../ambiguity.ts';
import { candidatesOf, collectEndings, type Ending } from '../phrase-pass.ts';
import { mentionProbability } from '../probability.ts';
import type { TokenStream } from '../token-stream.ts';
import type { SkillHit } from './features.ts';

/** Tokens `first … end - 1` of the stream. */
export interface Stretch {
  first: number;
  end: number;
}

/**
 * All label hits in a stretch, and what the passes made of them: a hit that a gate refused has probability 0.
 * Places are counted from the stretch's first token.
 */
export function sentenceHits(
  stream: TokenStream,
  { first, end }: Stretch,
  index: LanguageIndex,
  passed: readonly ResolvedHit[],
): SkillHit[] {
  const hits: SkillHit[] = [];
  const endings: Ending[] = [];
  for (let at = first; at < end; at++) {
    collectEndings(stream, index.skillTrie, at, endings);
    for (const { last, entry } of endings) {
      if (last >= end) break;
      const candidates = candidatesOf(stream, index, at, last, entry);
      for (const { concept, kind, folding } of candidates) {
        hits.push({
          skill: concept,
          kind,
          isExact: folding === 'exact',
          isFuzzy: false,
          probability: 0,
          senses: candidates.length,
          start: at - first,
          end: last + 1 - first,
        });
      }
    }
  }
  for (const hit of passed) if (hit.first >= first && hit.last < end) hits.push(...fromPass(hit, first));
  return hits;
}

function fromPass({ first, last, candidates, isSettled }: ResolvedHit, offset: number): SkillHit[] {
  return candidates.map((candidate, at) => ({
    skill: candidate.concept,
    kind: candidate.kind,
    isExact: candidate.folding === 'exact',
    isFuzzy: candidate.folding === 'fuzzy' || candidate.folding === 'word-order',
    probability: mentionProbability(candidate, 'unknown', isSettled) * (at === 0 ? 1 : 0.5),
    senses: candidates.length,
    start: first - offset,
    end: last + 1 - offset,
  }));
}
