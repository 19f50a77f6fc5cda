import { expect, test } from 'vitest';
import { fromPlaywright, fromVitest, lastLine, skipLines, sum } from '../../results.ts';

test('Vitest’s and Playwright’s reports are added up, a file that could not be loaded is a failure', () => {
  const unit = fromVitest({
    testResults: [
      {
        name: 'a.test.ts',
        status: 'passed',
        assertionResults: [
          { status: 'passed', title: 'a', ancestorTitles: ['x'] },
          { status: 'skipped', title: 'b', ancestorTitles: ['x'], meta: { skipReason: 'No zips here.' } },
          { status: 'skipped', title: 'c', ancestorTitles: ['x'], meta: { skipReason: 'No zips here.' } },
          { status: 'todo', title: 'd', ancestorTitles: ['x'] },
        ],
      },
      { name: 'b.test.ts', status: 'failed', message: 'SyntaxError', assertionResults: [] },
    ],
  });
  const browser = fromPlaywright({
    errors: [],
    suites: [
      {
        specs: [{ title: 'a', tests: [{ status: 'expected', annotations: [] }] }],
        suites: [
          {
            specs: [
              { title: 'b', tests: [{ status: 'unexpected', annotations: [] }] },
              {
                title: 'c',
                tests: [{ status: 'skipped', annotations: [{ type: 'skip', description: 'No Firefox.' }] }],
              },
            ],
          },
        ],
      },
    ],
  });
  const all = sum([unit, browser]);
  expect(lastLine(all)).toBe('2 passed, 2 failed, 4 skipped');
  expect(skipLines(all.reasons)).toEqual([
    'Skipped (2): No zips here.',
    'Skipped (1): x',
    'Skipped (1): No Firefox.',
  ]);
});

test('an error outside of any test is a failure too', () => {
  expect(lastLine(fromPlaywright({ suites: [], errors: ['The builds failed.'] }))).toBe(
    '0 passed, 1 failed, 0 skipped',
  );
});
