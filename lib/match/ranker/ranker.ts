/** Ranks skills for every stretch of a posting and says how likely each is asked for. */

import type { LanguageIndex } from '../../pack/language-index.ts';
import type { ResolvedHit } from '../ambiguity.ts';
import type { Tagger } from '../tagger/tagger.ts';
import type { TokenStream } from '../token-stream.ts';

import type { CandidateRows, RankedSentence } from './features.ts';
import { createScorer, logistic, type RankerModel, withContext } from './model.ts';
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
}

export interface RankedUnit extends Stretch {
  /** Best first. */
  skills: RankedSkill[];
}

/** Skills less likely than this in a stretch are dropped at once. */
const NEGLIGIBLE = 0.002;

export interface RankerParts {
  index: LanguageIndex;
  features: (sentence: RankedSentence) => CandidateRows;
  tagger: Tagger | null;
  model: RankerModel;
}

export type Ranker = (stream: TokenStream, hits: readonly ResolvedHit[]) => RankedUnit[];

export function createRanker({ index, features, tagger, model }: RankerParts): Ranker {
  const scoreOf = createScorer(model.ranker);
  const probabilityOf = createScorer(model.probability);
  return (stream, hits) =>
    unitsOf(stream).map((unit) => {
      const words = Array.from({ length: unit.end - unit.first }, (_, at) =>
        stream.text.slice(stream.start[unit.first + at], stream.end[unit.first + at]),
      );
      const before = stream.before.slice(unit.first, unit.end);
      const { skills, rows, windows } = features({
        words,
        tokens: stream.id.slice(unit.first, unit.end),
        hits: sentenceHits(stream, unit, index, hits),
        tags: tagger ? tagger.tag(words, before) : null,
      });
      const scores = Float64Array.from(skills, (_, at) => scoreOf(rows, at));
      const context = withContext(rows, scores);
      const ranked = skills.map(
        (skill, at): RankedSkill => ({
          skill,
          score: scores[at] as number,
          probability: logistic(probabilityOf(context, at)),
          first: unit.first + (windows[at * 2] as number),
          end: unit.first + (windows[at * 2 + 1] as number),
        }),
      );
      return {
        ...unit,
        skills: ranked
          .filter(({ probability }) => probability > NEGLIGIBLE)
          .sort((a, b) => b.score - a.score),
      };
    });
}
