/**
 * `npm run train`: trains every model that a release carries, from seeds, one step after the other, each a process of
 * its own. `--dry-run` says what would be done and whether the inputs are here. Model card: assets/models/README.md.
 * Exit 0: all models were written; 1: a step failed; 2: an input or an option is wrong.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { INPUTS, missingInputs, type TrainingInput } from './training-inputs.ts';

const ROOT = resolve(import.meta.dirname, '../..');

export interface TrainingStep {
  sentence: string;
  /** From the top of the project. */
  script: string;
  writes: string;
}

/** In this order: each step reads what those before it wrote. */
export const STEPS: readonly TrainingStep[] = [
  {
    sentence: 'Word vectors, by contrast: labels of one concept, descriptions and sentences draw together.',
    script: 'lib/train/vectors/train-vectors.ts',
    writes: 'assets/models/en.vectors.bin',
  },
  {
    sentence: 'Tagger: which words of a sentence speak of a skill. Trained twice, once for its figures.',
    script: 'lib/train/tagger/train-tagger.ts',
    writes: 'assets/models/en.tagger.bin',
  },
  {
    sentence: 'Ranker: the order of the concepts for a sentence, and how likely each is asked for.',
    script: 'lib/train/ranker/train-ranker.ts',
    writes: 'assets/models/en.ranker.json',
  },
];

function main(): number {
  const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean' } } });
  console.log('Training reads:');
  for (const { what, licence } of INPUTS.filter(isFirstOfItsKind)) console.log(`  ${what}. ${licence}.`);
  const missing = missingInputs(INPUTS);
  for (const sentence of missing) console.error(sentence);
  if (missing.length > 0) return 2;
  const began = performance.now();
  for (const [at, step] of STEPS.entries()) {
    console.log(`\n${at + 1} of ${STEPS.length}. ${step.sentence}`);
    if (values['dry-run']) console.log(`   node ${step.script} writes ${step.writes}`);
    else if (!run(step)) return 1;
  }
  if (!values['dry-run']) console.log(`\nAll models were trained in ${minutesSince(began)}.`);
  return 0;
}

const isFirstOfItsKind = ({ what }: TrainingInput, at: number) =>
  INPUTS.findIndex((input) => input.what === what) === at;

function run({ script, writes }: TrainingStep): boolean {
  const began = performance.now();
  const { status, signal } = spawnSync(process.execPath, [join(ROOT, script)], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) {
    console.error(`${script} failed (${signal ?? `exit ${status}`}); the models after it are as they were.`);
    return false;
  }
  const path = join(ROOT, writes);
  const size = (statSync(path).size / 1e6).toFixed(2);
  console.log(`   ${relative(ROOT, path)}, ${size} MB, after ${minutesSince(began)}.`);
  return true;
}

function minutesSince(began: number): string {
  const seconds = Math.round((performance.now() - began) / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

if (import.meta.main) {
  try {
    process.exitCode = main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}
