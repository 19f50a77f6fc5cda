/**
 * `npm test`: the checks, the tests in Node, the builds and the tests in real browsers, one after the
 * other; ends with one line that adds all of them up. `--long` runs tests/long as well.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ALL_BUILDS, ensureBuild } from '../lib/node/build.ts';
import { fromPlaywright, fromVitest, lastLine, type Results, skipLines, sum } from './results.ts';

const TOP = path.resolve(import.meta.dirname, '..');
const REPORTS = path.join(TOP, 'test-results');
const one = (passed: boolean): Results => ({
  passed: passed ? 1 : 0,
  failed: passed ? 0 : 1,
  skipped: 0,
  reasons: [],
});

function main(isLong: boolean): void {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const results = sum([
    step('Types, lint, format, direction of imports', check),
    step('Tests in Node', () => unitTests(isLong)),
    step('Builds', builds),
    step('Tests in browsers', () => browserTests(isLong)),
  ]);
  for (const line of skipLines(results.reasons)) console.log(line);
  console.log(lastLine(results));
  process.exitCode = results.failed > 0 ? 1 : 0;
}

/** Runs a step and says how long it took. A step that breaks down counts as one failure. */
function step(name: string, work: () => Results): Results {
  console.log(`\n── ${name}`);
  const started = performance.now();
  try {
    return work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return one(false);
  } finally {
    console.log(`── ${name}: ${Math.round((performance.now() - started) / 1000)} s`);
  }
}

function check(): Results {
  return one(run('npm', ['run', '--silent', 'check']) === 0);
}

function unitTests(isLong: boolean): Results {
  const file = path.join(REPORTS, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const status = run(bin('vitest'), ['run', ...reporters], isLong ? { TEST_LONG: '1' } : {});
  return withStatus(fromVitest(JSON.parse(readFileSync(file, 'utf8'))), status);
}

function builds(): Results {
  for (const build of ALL_BUILDS) console.log(path.relative(TOP, ensureBuild(build)));
  return one(true);
}

function browserTests(isLong: boolean): Results {
  const file = path.join(REPORTS, 'browser.json');
  const status = run(bin('playwright'), ['test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    ...(isLong && { TEST_LONG: '1' }),
  });
  return withStatus(fromPlaywright(JSON.parse(readFileSync(file, 'utf8'))), status);
}

/** A runner that ends badly without a failed test has failed all the same. */
function withStatus(results: Results, status: number): Results {
  return status !== 0 && results.failed === 0 ? sum([results, one(false)]) : results;
}

function run(command: string, args: string[], more: Record<string, string> = {}): number {
  const { status, error } = spawnSync(command, args, {
    cwd: TOP,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...more },
  });
  if (error) throw new Error(`${command} could not be started: ${error.message}`);
  return status ?? 1;
}

const bin = (name: string) => path.join(TOP, 'node_modules/.bin', name);

main(process.argv.includes('--long'));
