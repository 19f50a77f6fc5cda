/** Ranks skills for every stretch of a posting and says how likely each is asked for. */

import type { Carrier } from '../../analysis.ts';
import type { LanguageIndex } from '../../pack/language-index.ts';
import type { ResolvedHit } from '../ambiguity.ts';
import type { Tagger } from '../tagger/tagger.ts';
import type { TokenStream } from '../token-stream.ts';
import { createCarriers } from './carriers.ts';
import type { FeatureReader } from './features.ts';
import { createJudge, type RankerModel } from './model.ts';
import { type Stretch, sentenceHits } from './sentence-hits.ts';
import { unitsOf } from './units.ts';

/** One skill in one stretch. */
export interface RankedSkill {
  skill: number;
  /** Order within the stretch: higher is better, comparable within the stretch only. */
  score: number;
  /** 0…1: that a careful annotator would link this stretch to the skill. */
  probability: number;
  /** Tokens of the stream that speak of it, end exclusive. */
  first: number;
  end: number;
  /** What carried it, the strongest first. */
  carriedBy: Carrier[];
}

export interface RankedUnit extends Stretch {
  /** The tagger's probability of each token, or null. */
  tags: Float32Array | null;
  /** Best first. */
  skills: RankedSkill[];
}

interface TaggedUnit extends Stretch {
  /** Surface words. */
  words: string[];
  tags: Float32Array | null;
}

/** No posting has more stretches; what stands behind is judged by the passes alone. */
const MOST_UNITS = 3000;
/** Below this nobody is shown the skill, nor why. */
const WORTH_A_REASON = 0.02;

export interface RankerParts {
  index: LanguageIndex;
  features: FeatureReader;
  tagger: Tagger | null;
  model: RankerModel;
}

export type Ranker = (stream: TokenStream, hits: readonly ResolvedHit[]) => RankedUnit[];

export function createRanker({ index, features, tagger, model }: RankerParts): Ranker {
  const judge = createJudge(model);
  const carriersOf = createCarriers(model.linear);

  const tagged = (stream: TokenStream, { first, end }: Stretch): TaggedUnit => {
    const words: string[] = [];
    for (let at = first; at < end; at++) words.push(stream.text.slice(stream.start[at], stream.end[at]));
    return { first, end, words, tags: tagger ? tagger.tag(words, stream.before.slice(first, end)) : null };
  };
  const rankUnit = (stream: TokenStream, unit: TaggedUnit, hits: readonly ResolvedHit[]): RankedUnit => {
    const { first, end, words, tags } = unit;
    const tokens = stream.id.slice(first, end);
    const found = features.describe({ words, tokens, hits: sentenceHits(stream, unit, index, hits), tags });
    const { scores, probabilities } = judge(found.rows, found.skills.length);
    const skills = found.skills.map((skill, at): RankedSkill => {
      const probability = probabilities[at] as number;
      return {
        skill,
        score: scores[at] as number,
        probability,
        first: first + (found.windows[at * 2] as number),
        end: first + (found.windows[at * 2 + 1] as number),
        carriedBy: probability < WORTH_A_REASON ? [] : carriersOf(found.rows, at),
      };
    });
    return { first, end, tags, skills: skills.sort((a, b) => b.score - a.score) };
  };
  return (stream, hits) => {
    const ordered = hits.toSorted((a, b) => a.first - b.first);
    const units = unitsOf(stream)
      .slice(0, MOST_UNITS)
      .map((unit) => tagged(stream, unit));
    features.expect(units);
    let next = 0;
    return units.map((unit) => {
      while (next < ordered.length && (ordered[next] as ResolvedHit).first < unit.first) next++;
      const from = next;
      while (next < ordered.length && (ordered[next] as ResolvedHit).first < unit.end) next++;
      return rankUnit(stream, unit, ordered.slice(from, next));
    });
  };
}
