/**
 * `node lib/train/verdict/train.ts`: learns how much each sign says about a page being one open posting,
 * writes `lib/page/verdict/weights.ts`, and prints how right and how calibrated the verdict is on pages it
 * did not learn from (folds by page).
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { learn, probabilityOf, type VerdictModel } from './learn.ts';
import { type KnownPage, knownPages } from './pages.ts';

const WEIGHTS = resolve(import.meta.dirname, '../../page/verdict/weights.ts');
const FOLDS = 10;

const pages = knownPages();
const model = learn(pages);
writeFileSync(WEIGHTS, source(model));
const judged = foldedProbabilities(pages);
for (const set of ['own', 'saved', 'ads'] as const) {
  const ofSet = judged.filter(({ page }) => page.set === set && isWhole(page));
  if (ofSet.length > 0) console.log(`${set} pages: ${summary(ofSet)}`);
}
console.log(calibration(judged.filter(({ page }) => page.set !== 'ads' && isWhole(page))));
for (const { page, probability } of judged) {
  if (page.set !== 'ads' && isWhole(page) && probability >= 0.5 !== page.isPosting)
    console.log(`wrong: ${page.file} ${probability.toFixed(2)}`);
}

interface Judged {
  page: KnownPage;
  probability: number;
}

/** Each page judged by weights that were learnt without it (and without its twin). */
function foldedProbabilities(all: readonly KnownPage[]): Judged[] {
  const names = [...new Set(all.map(nameOf))];
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isHeldOut = (page: KnownPage): boolean => names.indexOf(nameOf(page)) % FOLDS === fold;
    const learnt = learn(all.filter((page) => !isHeldOut(page)));
    return all.filter(isHeldOut).map((page) => ({ page, probability: probabilityOf(learnt, page) }));
  }).flat();
}

function isWhole(page: KnownPage): boolean {
  return nameOf(page) === page.file;
}

function nameOf({ file }: KnownPage): string {
  return file.replace(' (cues unknown)', '');
}

function summary(all: readonly Judged[]): string {
  const right = all.filter(({ page, probability }) => probability >= 0.5 === page.isPosting).length;
  const brier = all.reduce(
    (sum, { page, probability }) => sum + (probability - Number(page.isPosting)) ** 2,
    0,
  );
  return `${right} of ${all.length} right, Brier score ${(brier / all.length).toFixed(3)}`;
}

/** What was said against what was so, in five steps. */
function calibration(all: readonly Judged[]): string {
  const rows = [0, 0.2, 0.4, 0.6, 0.8].map((low) => {
    const inside = all.filter(
      ({ probability }) => probability >= low && (probability < low + 0.2 || low === 0.8),
    );
    const said = inside.reduce((sum, { probability }) => sum + probability, 0) / Math.max(1, inside.length);
    const so = inside.filter(({ page }) => page.isPosting).length / Math.max(1, inside.length);
    return `| ${low.toFixed(1)}–${(low + 0.2).toFixed(1)} | ${inside.length} | ${said.toFixed(2)} | ${so.toFixed(2)} |`;
  });
  return ['| said | pages | mean said | were postings |', '| --- | ---: | ---: | ---: |', ...rows].join('\n');
}

function source({ bias, weights }: VerdictModel): string {
  const lines = Object.entries(weights).map(([sign, weight]) => {
    const key = /^[a-z]+$/.test(sign) ? sign : `'${sign}'`;
    return `  ${key}: ${Math.round(weight * 100) / 100},`;
  });
  return [
    '/** How much each sign moves the log odds that a page is one open posting. Written by `lib/train/verdict`. */',
    "import type { PageSign } from '../../posting.ts';",
    '',
    `export const BIAS = ${Math.round(bias * 100) / 100};`,
    '',
    'export const WEIGHTS: Readonly<Record<PageSign, number>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}
