/** What the ranker says of every stretch, and what the passes found, as the skills of the posting. */
import type { Reason } from '../analysis.ts';
import type { LanguageIndex } from '../pack/language-index.ts';
import type { Vocabulary } from '../pack/vocabulary.ts';
import { type FoundSkill, sentenceText } from './collect-skills.ts';
import { createTradeTest } from './english-trades.ts';
import { SECTION_SHARE } from './probability.ts';
import type { RankedSkill, RankedUnit } from './ranker/ranker.ts';
import { type TokenStream, trimmed } from './token-stream.ts';
import { isWavedAway, necessityOf, strongest } from './wording.ts';

/** Below this a skill is not even kept for those who lower the cut. */
const LEAST = 0.01;
/** Less likely than this in a stretch, a skill is not united over stretches: hundreds of such would add up. */
const NEGLIGIBLE = 0.002;
const WAVED_AWAY_SHARE = 0.1;
/** What is left of an implied skill of a trade that the ad never speaks of. */
const OTHER_TRADE_SHARE = 0.3;

interface Weighed extends RankedSkill {
  /** With the section and the wording of the sentence weighed in. */
  weighed: number;
}

/**
 * Probabilities of a skill over all stretches are united by noisy-or. The passes tell the evidence: a skill with
 * mentions is stated or similar, one without is implied.
 */
export function mergeRanked(
  stream: TokenStream,
  units: readonly RankedUnit[],
  found: readonly FoundSkill[],
  vocabulary: Vocabulary,
  index: LanguageIndex,
): FoundSkill[] {
  const bySkill = new Map<number, Weighed[]>();
  for (const unit of units) {
    const share = shareOf(stream, unit.first, index.language);
    for (const ranked of unit.skills) {
      if (ranked.probability < NEGLIGIBLE) continue;
      const weighed = { ...ranked, weighed: ranked.probability * share };
      const known = bySkill.get(ranked.skill);
      if (known) known.push(weighed);
      else bySkill.set(ranked.skill, [weighed]);
    }
  }
  const mentioned = new Map(found.map((skill) => [skill.concept, skill]));
  const skills: FoundSkill[] = [];
  const isOfOtherTrade = index.language === 'en' ? createTradeTest(stream.text) : () => false;
  for (const [concept, places] of bySkill) {
    let probability = 1 - places.reduce((miss, { weighed }) => miss * (1 - weighed), 1);
    if (!mentioned.has(concept) && isOfOtherTrade(index.preferred(concept))) probability *= OTHER_TRADE_SHARE;
    if (probability < LEAST) continue;
    const best = places.reduce((most, place) => (place.weighed > most.weighed ? place : most));
    const known = mentioned.get(concept);
    skills.push({
      ...(known ?? implied(concept, places, stream, vocabulary, index)),
      probability: Math.round(probability * 1000) / 1000,
      reason: reasonOf(stream, best),
    });
  }
  return skills.sort((a, b) => b.probability - a.probability || a.concept - b.concept);
}

function shareOf(stream: TokenStream, first: number, language: string): number {
  const share = SECTION_SHARE[stream.section[first] ?? 'unknown'];
  return isWavedAway(sentenceText(stream, first), language) ? share * WAVED_AWAY_SHARE : share;
}

function implied(
  concept: number,
  places: readonly Weighed[],
  stream: TokenStream,
  vocabulary: Vocabulary,
  index: LanguageIndex,
): FoundSkill {
  const necessities = places
    .filter(({ weighed }) => weighed > LEAST)
    .map(({ first }) =>
      necessityOf(sentenceText(stream, first), stream.section[first] ?? 'unknown', index.language),
    );
  return {
    concept,
    uri: vocabulary.uri(concept),
    label: index.preferred(concept),
    type: vocabulary.skillType(concept),
    reuseLevel: vocabulary.reuseLevel(concept),
    evidence: 'implied',
    probability: 0,
    necessity: strongest(necessities),
    mentions: [],
    reason: null,
  };
}

function reasonOf(stream: TokenStream, { first, end, carriedBy }: RankedSkill): Reason | null {
  if (end <= first) return null;
  const [from, to] = trimmed(stream, first, end);
  const start = stream.start[from] as number;
  const stop = stream.end[to - 1] as number;
  return { start, end: stop, text: stream.text.slice(start, stop), carriedBy };
}
