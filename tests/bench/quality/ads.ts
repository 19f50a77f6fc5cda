/** Figures on whole ads: what is shown, by evidence grade; how far probabilities can be believed; occupations; cuts. */
import type { Analysis } from '../../../lib/analysis.ts';
import { readPlainText } from '../../../lib/page/plain-text.ts';
import {
  bootstrapInterval,
  calibrationError,
  type ReliabilityBin,
  reliability,
  setFigures,
} from '../../../lib/train/metrics.ts';
import { readOwnAds } from '../../../lib/train/own-ads.ts';
import { createRandom } from '../../../lib/train/random.ts';
import { markdownTable } from '../clock.ts';
import { skillLabels, verbatim } from './baselines.ts';
import type { Measured } from './folds.ts';
import { percent } from './sentences.ts';

export interface JudgedAd {
  analysis: Analysis;
  gold: Set<string>;
  text: string;
  occupations: Set<string>;
  necessities: Map<string, string>;
}

const EVIDENCE = ['stated', 'similar', 'implied'] as const;
const CUTS = [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8];

/** The real whole ads, one sentence a line as they were published, tokenised. */
export function wholeAds({ wholeAds: ads, matcherFor }: Measured): JudgedAd[] {
  return ads.map(({ id, sentences, gold }) => {
    const text = sentences.map((sentence) => sentence.text).join('\n');
    const analysis = matcherFor(id).analyse(readPlainText(text, { language: 'en' }), {
      minimumProbability: 0,
    });
    return { analysis, gold, text, occupations: new Set(), necessities: new Map() };
  });
}

/** The project's own ads; those kept apart were never in training. */
export function ownAds(measured: Measured, set: 'ads' | 'ads-kept-apart'): JudgedAd[] {
  return readOwnAds(set).map((ad) => {
    const matcher = set === 'ads' ? measured.matcherFor(ad.id) : measured.matcherForOthers;
    const posting = { ...readPlainText(ad.text, { title: ad.title, language: 'en' }), employer: ad.employer };
    return {
      analysis: matcher.analyse(posting, { minimumProbability: 0 }),
      gold: new Set(ad.skills.map(({ uri }) => uri).filter((uri) => measured.vocabulary.find(uri) >= 0)),
      text: ad.text,
      occupations: new Set(ad.occupations.map(({ uri }) => uri)),
      necessities: new Map(ad.skills.map(({ uri, necessity }) => [uri, necessity])),
    };
  });
}

const shownAt = (ads: readonly JudgedAd[], cut: number, keep: (evidence: string) => boolean = () => true) =>
  ads.map(({ analysis, gold }) => ({
    gold,
    found: analysis.skills
      .filter(({ probability, evidence }) => probability >= cut && keep(evidence))
      .map(({ uri }) => uri),
  }));

export function adTables(name: string, ads: readonly JudgedAd[], cut: number, measured: Measured): string {
  const exact = verbatim(skillLabels(measured.vocabulary));
  const row = (label: string, items: { found: string[]; gold: Set<string> }[]) => {
    const { precision, recall, f1 } = setFigures(items);
    const [low, high] = bootstrapInterval(items, (sample) => setFigures(sample).f1, createRandom(5));
    const shown = items.reduce((sum, { found }) => sum + found.length, 0) / items.length;
    return [
      label,
      shown.toFixed(1),
      percent(precision),
      percent(recall),
      percent(f1),
      `${percent(low)}–${percent(high)}`,
    ];
  };
  const pairs = ads.flatMap(({ analysis, gold }) =>
    analysis.skills.map(({ uri, probability }) => ({ probability, isRight: gold.has(uri) })),
  );
  const shownPairs = pairs.filter(({ probability }) => probability >= cut);
  return [
    `**${name}**, ${ads.length} ads, skills from probability ${cut}. Expected calibration error ${calibrationError(shownPairs).toFixed(3)} over what is shown, ${calibrationError(pairs).toFixed(3)} over all.`,
    markdownTable(
      ['shown', 'an ad', 'P', 'R', 'F1', '95 %'],
      [
        row('everything', shownAt(ads, cut)),
        ...EVIDENCE.map((evidence) =>
          row(
            evidence,
            shownAt(ads, cut, (one) => one === evidence),
          ),
        ),
        row(
          'stated and similar',
          shownAt(ads, cut, (one) => one !== 'implied'),
        ),
        row(
          'labels word for word',
          ads.map(({ text, gold }) => ({ found: exact(text), gold })),
        ),
      ],
    ),
    markdownTable(
      ['from probability', ...CUTS.map(String)],
      [
        ['P', ...CUTS.map((one) => percent(setFigures(shownAt(ads, one)).precision))],
        ['R', ...CUTS.map((one) => percent(setFigures(shownAt(ads, one)).recall))],
        ['F1', ...CUTS.map((one) => percent(setFigures(shownAt(ads, one)).f1))],
      ],
    ),
  ].join('\n\n');
}

export function occupationLine(name: string, ads: readonly JudgedAd[]): string {
  const share = (count: number) =>
    percent(
      ads.filter(({ analysis, occupations }) =>
        analysis.occupations.slice(0, count).some(({ uri }) => occupations.has(uri)),
      ).length / ads.length,
    );
  return `${name}: the right occupation is first in ${share(1)} %, in the first five in ${share(5)} % of ${ads.length} ads.`;
}

export function necessityLine(name: string, ads: readonly JudgedAd[], cut: number): string {
  const judged = ads.flatMap(({ analysis, necessities }) =>
    analysis.skills
      .filter(({ uri, probability }) => probability >= cut && necessities.has(uri))
      .map(({ uri, necessity }) => ({ right: necessities.get(uri) as string, necessity })),
  );
  const share = (items: typeof judged) =>
    percent(items.filter(({ right, necessity }) => right === necessity).length / Math.max(1, items.length));
  const told = judged.filter(({ necessity }) => necessity !== 'unknown');
  return `${name}: necessity is right for ${share(told)} % of the ${told.length} right skills for which it is told, and told for ${percent(told.length / judged.length)} %.`;
}

export const binsOf = (ads: readonly JudgedAd[]): ReliabilityBin[] =>
  reliability(
    ads.flatMap(({ analysis, gold }) =>
      analysis.skills.map(({ uri, probability }) => ({ probability, isRight: gold.has(uri) })),
    ),
  );
