/** How right the matcher is in a language: skills of whole ads, occupations of ads and of titles alone. */
import type { Matcher } from '../../../lib/match/match.ts';
import { readPlainText } from '../../../lib/page/plain-text.ts';
import { type SetFigures, setFigures } from '../../../lib/train/metrics.ts';
import type { OwnAd } from '../../../lib/train/own-ads.ts';
import type { LanguageTitle } from './material.ts';

export interface AdFigures extends SetFigures {
  ads: number;
  /** Skills shown an ad. */
  shown: number;
  occupationFirst: number;
  occupationFirstFive: number;
  /** Share of the right skills whose necessity is right, of those for which it is told. */
  necessity: number;
}

export function adFigures(matcher: Matcher, ads: readonly OwnAd[], language: string): AdFigures {
  const judged = ads.map((ad) => {
    const posting = { ...readPlainText(ad.text, { title: ad.title, language }), employer: ad.employer };
    return { ad, analysis: matcher.analyse(posting, { depth: 'quick' }) };
  });
  const items = judged.map(({ ad, analysis }) => ({
    gold: new Set(ad.skills.map(({ uri }) => uri)),
    found: analysis.skills.map(({ uri }) => uri),
  }));
  const right = (count: number) =>
    judged.filter(({ ad, analysis }) =>
      analysis.occupations
        .slice(0, count)
        .some(({ uri }) => ad.occupations.some((occupation) => occupation.uri === uri)),
    ).length;
  const necessities = judged.flatMap(({ ad, analysis }) =>
    analysis.skills.flatMap(({ uri, necessity }) => {
      const gold = ad.skills.find((skill) => skill.uri === uri);
      return gold && necessity !== 'unknown' ? [gold.necessity === necessity] : [];
    }),
  );
  return {
    ...setFigures(items),
    ads: ads.length,
    shown: items.reduce((sum, { found }) => sum + found.length, 0) / ads.length,
    occupationFirst: right(1),
    occupationFirstFive: right(5),
    necessity: necessities.filter(Boolean).length / Math.max(1, necessities.length),
  };
}

/** How many titles have a right occupation first, and among the first five. */
export function titleHits(
  matcher: Matcher,
  titles: readonly LanguageTitle[],
  language: string,
): { first: number; firstFive: number } {
  const ranks = titles.map(({ title, uris }) => {
    const posting = readPlainText(title, { title, language });
    return matcher.analyse(posting, { depth: 'quick' }).occupations.findIndex(({ uri }) => uris.has(uri));
  });
  const within = (count: number) => ranks.filter((rank) => rank >= 0 && rank < count).length;
  return { first: within(1), firstFive: within(5) };
}
