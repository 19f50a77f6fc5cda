/**
 * `npm run bench:quality`: how right the matcher is, as tables in Markdown (recorded in docs/benchmarks.md) and a
 * calibration curve in docs/; `-- --ablations` what each part is worth. Reads the annotated sets and ESCO v1.1.0 in place; takes about ten minutes.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_MINIMUM_PROBABILITY } from '../../../lib/match/match.ts';
import { EVALUATION_FOLDER, hasEvaluationData } from '../../../lib/train/evaluation-data.ts';
import { LABEL_SPACE } from '../../../lib/train/label-space.ts';
import { adTables, binsOf, necessityLine, occupationLine, ownAds, wholeAds } from './ads.ts';
import { calibrationCurve } from './curve.ts';
import { type LeftOut, trainFolds } from './folds.ts';
import { ablationRow, sentenceTables } from './sentences.ts';

const PARTS: LeftOut[] = ['vectors', 'tagger', 'trees', 'links'];
/** Named behind `--ablations`, or all. */
const chosen = PARTS.filter((part) => process.argv.includes(part));

/** What each part is worth: everything trained and measured anew without it. */
async function ablations(say: (sentence: string) => void): Promise<void> {
  console.log(
    '### Ablations\n\n| left out | TECH RP@10 | F1 | HOUSE RP@10 | F1 | TECHWOLF RP@10 | F1 | all RP@10 | F1 |',
  );
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const part of chosen.length > 0 ? chosen : [null, ...PARTS]) {
    const row = ablationRow(part ?? 'nothing', await trainFolds(say, part));
    console.log(`| ${row.join(' | ')} |`);
  }
}

async function main(): Promise<void> {
  if (!hasEvaluationData() || !existsSync(LABEL_SPACE)) {
    console.log(
      `Skipped: the annotated sets (${EVALUATION_FOLDER}) or ESCO v1.1.0 (${LABEL_SPACE}) are not here.`,
    );
    return;
  }
  const started = performance.now();
  const say = (sentence: string) =>
    console.error(`${Math.round((performance.now() - started) / 1000)} s: ${sentence}`);
  if (process.argv.includes('--ablations')) return ablations(say);
  const measured = await trainFolds(say);
  const cut = DEFAULT_MINIMUM_PROBABILITY;
  const real = wholeAds(measured);
  const own = ownAds(measured, 'ads');
  const apart = ownAds(measured, 'ads-kept-apart');
  console.log(`### Sentences\n\n${sentenceTables(measured)}\n`);
  console.log('### Whole ads\n');
  for (const [name, ads] of [
    ['Real ads (whole_ads_dev)', real],
    ['Own ads, out of fold', own],
    ['Own ads kept apart', apart],
  ] as const) {
    console.log(`${adTables(name, ads, cut, measured)}\n`);
  }
  console.log(
    `### Occupations and necessity\n\n${occupationLine('Own ads', own)}\n${occupationLine('Kept apart', apart)}\n`,
  );
  console.log(`${necessityLine('Own ads', own, cut)}\n${necessityLine('Kept apart', apart, cut)}\n`);
  const picture = calibrationCurve(binsOf([...real, ...apart]), 'Calibration on whole ads');
  writeFileSync(join(import.meta.dirname, '../../../docs/calibration.svg'), picture);
}

await main();
