import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MEASURED, measuredAt } from '../../../components/options/measured-curve.ts';

describe('what the slider says', () => {
  it('is what docs/benchmarks.md has of real ads', () => {
    const page = readFileSync(path.resolve(import.meta.dirname, '../../../docs/benchmarks.md'), 'utf8');
    const part = page.slice(page.indexOf('**Real ads'), page.indexOf('**Own ads, out of fold'));
    const row = (name: string) =>
      (new RegExp(`^\\| ${name} \\|(.*)\\|$`, 'm').exec(part)?.[1] ?? '').split('|').map(Number);
    expect(MEASURED.map(({ from }) => from)).toEqual(row('from probability'));
    expect(MEASURED.map(({ precision }) => precision)).toEqual(row('P'));
    expect(MEASURED.map(({ recall }) => recall)).toEqual(row('R'));
  });

  it('names the nearest measured point, and none where nothing was measured', () => {
    expect(measuredAt(0.28)?.from).toBe(0.3);
    expect(measuredAt(0)?.from).toBe(0.1);
    expect(measuredAt(0.95)).toBeNull();
  });
});
