import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { STEPS } from '../../../lib/train/train.ts';
import { INPUTS, missingInputs } from '../../../lib/train/training-inputs.ts';

const TOP = path.resolve(import.meta.dirname, '../../..');
const train = (args: string[], environment: Record<string, string> = {}) =>
  spawnSync('node', ['lib/train/train.ts', ...args], {
    cwd: TOP,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });

describe('npm run train', () => {
  it('has a step for every trained file, and each step is there to run', () => {
    const trained = readdirSync(path.join(TOP, 'assets/models')).filter((name) => /^en\./.test(name));
    expect(STEPS.map(({ writes }) => path.basename(writes)).sort()).toEqual(trained.sort());
    for (const { script } of STEPS) expect(existsSync(path.join(TOP, script)), script).toBe(true);
  });

  it('names every input with its licence, and its own ones are here', () => {
    for (const { what, licence } of INPUTS) expect([what, licence]).not.toContain('');
    const own = INPUTS.filter(({ path: place, variable }) => place !== null && variable === null);
    expect(own.length).toBeGreaterThan(2);
    expect(missingInputs(own)).toEqual([]);
  });

  it('says before it begins which input is missing and how to name it', () => {
    const nowhere = path.join(TOP, 'nowhere');
    const { status, stdout, stderr } = train([], {
      EVALUATION_DATA: nowhere,
      ESCO_TRAINING_ESCO: nowhere,
      ESCO_TRAINING_ADS: nowhere,
      ESCO_LABEL_SPACE: nowhere,
    });
    expect(status).toBe(2);
    expect(stderr).toContain('skillspan_train_sentences.jsonl is not here');
    for (const variable of ['EVALUATION_DATA', 'ESCO_TRAINING_ESCO', 'ESCO_TRAINING_ADS', 'ESCO_LABEL_SPACE'])
      expect(stderr).toContain(`Set ${variable} to where it lies.`);
    expect(stdout).not.toMatch(/1 of \d/);
  });

  it('refuses options it does not know', () => {
    const { status, stderr } = train(['--quick']);
    expect(status).toBe(2);
    expect(stderr).toContain('--quick');
  });
});
