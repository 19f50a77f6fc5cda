import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const run = (...options: string[]) =>
  spawnSync(process.execPath, [resolve('lib/node/vocabulary.ts'), ...options], { encoding: 'utf8' });

describe('npm run vocabulary', () => {
  it('asked to download guesses no address: it says what to open and to click, and that nothing was done', () => {
    const { status, stderr, stdout } = run('--download');
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('https://esco.ec.europa.eu/en/use-esco/download');
    expect(stderr).toContain('--download --api public');
  });

  it('refuses what it does not know', () => {
    for (const options of [['--downlod'], ['--download', 'a.zip'], ['a.zip', '--esco-version']]) {
      const { status, stderr } = run(...options);
      expect([status, stderr.slice(0, 6)]).toEqual([2, 'Usage:']);
    }
  });
});
