import { expect, test } from 'vitest';
import { fromPlaywright, fromVitest, lastLine, sum } from '../../results.ts';

test('Vitest’s and Playwright’s reports are added up, a file that could not be loaded is a failure', () => {
  const unit = fromVitest({
    testResults: [
      {
        name: 'a.test.ts',
        status: 'passed',
        assertionResults: [
          { status: 'passed', title: 'a', fullName: 'x a' },
          { status: 'skipped', title: 'b', fullName: 'x b', meta: { skipReason: 'No zips here.' } },
          { status: 'skipped', title: 'c', fullName: 'x c', meta: { skipReason: 'No zips here.' } },
          { status: 'todo', title: 'd', fullName: 'x d' },
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
  expect(all.reasons).toEqual(['No zips here.', 'x d', 'No Firefox.']);
});

test('an error outside of any test is a failure too', () => {
  expect(lastLine(fromPlaywright({ suites: [], errors: ['The builds failed.'] }))).toBe(
    '0 passed, 1 failed, 0 skipped',
  );
});
