/** Figures on sentences: ranking, and the set that is shown; every figure from a model that never saw the sentence. */
import { readPlainText } from '../../../lib/page/plain-text.ts';
import { type AnnotatedSentence, readSentences } from '../../../lib/train/evaluation-data.ts';
import {
  average,
  bootstrapInterval,
  rankingFigures,
  rPrecision,
  setFigures,
} from '../../../lib/train/metrics.ts';
import { createRandom } from '../../../lib/train/random.ts';
import { REAL_SETS } from '../../../lib/train/ranker/lists.ts';
import { markdownTable } from '../clock.ts';
import { characterTfIdf, fuse, type RankingMethod, skillLabels, verbatim } from './baselines.ts';
import type { Measured } from './folds.ts';

export const percent = (share: number) => (100 * share).toFixed(1);
const interval = ([low, high]: [number, number]) => `${percent(low)}–${percent(high)}`;
/** Fuse.js needs seconds a sentence: it is asked every fifth. */
const FUSE_EVERY = 5;

interface Answer {
  sentence: AnnotatedSentence;
  ranking: string[];
  found: string[];
}

export function answersOf(measured: Measured, set: string): Answer[] {
  return readSentences(set).map((sentence) => {
    const matcher = measured.matcherFor(sentence.group);
    const posting = readPlainText(sentence.text, { language: 'en' });
    const found = matcher.analyse(posting).skills.map(({ uri }) => uri);
    return { sentence, ranking: matcher.rank(posting, 50).map(([uri]) => uri), found };
  });
}

export function sentenceTables(measured: Measured): string {
  const known = new Set(skillLabels(measured.vocabulary).map(({ uri }) => uri));
  const labels = skillLabels(measured.vocabulary);
  const methods: [string, RankingMethod, number][] = [
    ['labels word for word', verbatim(labels), 1],
    ['character TF-IDF', characterTfIdf(labels), 1],
    [`Fuse.js over all labels (every ${FUSE_EVERY}th)`, fuse(labels), FUSE_EVERY],
  ];
  const rankings: string[][] = [];
  const sets: string[][] = [];
  for (const set of REAL_SETS) {
    const answers = answersOf(measured, set).map((answer) => ({
      ...answer,
      gold: new Set([...answer.sentence.gold].filter((uri) => known.has(uri))),
    }));
    const asked = answers.filter(({ gold }) => gold.size > 0);
    const rp10 = bootstrapInterval(
      asked,
      (sample) => average(sample.map((one) => rPrecision(one, 10))),
      createRandom(3),
    );
    rankings.push(rankingRow(set, 'ESCO Lens', asked, interval(rp10)));
    for (const [name, method, every] of methods) {
      const some = asked.filter((_, at) => at % every === 0);
      rankings.push(
        rankingRow(
          set,
          name,
          some.map(({ sentence, gold }) => ({ ranking: method(sentence.text), gold })),
          '',
        ),
      );
    }
    const f1 = bootstrapInterval(answers, (sample) => setFigures(sample).f1, createRandom(4));
    sets.push(setRow(set, 'ESCO Lens', answers, interval(f1)));
    const exact = methods[0]?.[1] as RankingMethod;
    sets.push(
      setRow(
        set,
        'labels word for word',
        answers.map(({ sentence, gold }) => ({ found: exact(sentence.text), gold })),
        '',
      ),
    );
  }
  return [
    markdownTable(['set', 'method', 'queries', 'MRR', 'RP@1', 'RP@5', 'RP@10', '95 %'], rankings),
    markdownTable(['set', 'method', 'sentences', 'P', 'R', 'F1', '95 %'], sets),
  ].join('\n\n');
}

function rankingRow(
  set: string,
  name: string,
  queries: { ranking: string[]; gold: Set<string> }[],
  range: string,
): string[] {
  const { queries: count, mrr, rp1, rp5, rp10 } = rankingFigures(queries);
  return [set, name, String(count), mrr.toFixed(3), percent(rp1), percent(rp5), percent(rp10), range];
}

function setRow(
  set: string,
  name: string,
  items: { found: string[]; gold: Set<string> }[],
  range: string,
): string[] {
  const { precision, recall, f1 } = setFigures(items);
  return [set, name, String(items.length), percent(precision), percent(recall), percent(f1), range];
}

/** One row of the ablations: RP@10 and F1 of each set, and of all together. */
export function ablationRow(name: string, measured: Measured): string[] {
  const answers = REAL_SETS.map((set) =>
    answersOf(measured, set).map((answer) => ({
      ...answer,
      gold: new Set([...answer.sentence.gold].filter((uri) => measured.vocabulary.find(uri) >= 0)),
    })),
  );
  const cells = [...answers, answers.flat()].flatMap((one) => [
    percent(rankingFigures(one).rp10),
    percent(setFigures(one).f1),
  ]);
  return [name, ...cells];
}
