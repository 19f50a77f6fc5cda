/** Results of the test runners, added up. */

export interface Results {
  passed: number;
  failed: number;
  skipped: number;
  /** Why tests were skipped, as they say it: one entry a test. */
  reasons: string[];
}

export const NOTHING: Results = { passed: 0, failed: 0, skipped: 0, reasons: [] };

/** The part of Vitest's (Jest's) JSON report that is read. */
interface VitestReport {
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: {
      status: string;
      title: string;
      ancestorTitles: string[];
      meta?: { skipReason?: string };
    }[];
  }[];
}

/**
 * Adds up a Vitest report. A file that could not even be loaded counts as one failure. A skipped test
 * says why in `meta.skipReason`; where it does not, the title of its `describe` stands for it.
 */
export function fromVitest(report: VitestReport): Results {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  );
  const skipped = tests.filter(({ status }) => ['pending', 'skipped', 'disabled', 'todo'].includes(status));
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: tests.filter(({ status }) => status === 'failed').length + broken.length,
    skipped: skipped.length,
    reasons: skipped.map(({ title, ancestorTitles, meta }) => meta?.skipReason ?? ancestorTitles[0] ?? title),
  };
}

/** The part of Playwright's JSON report that is read. */
interface PlaywrightSuite {
  specs?: {
    title: string;
    tests: { status: string; annotations: { type: string; description?: string }[] }[];
  }[];
  suites?: PlaywrightSuite[];
}
interface PlaywrightReport {
  suites: PlaywrightSuite[];
  errors: unknown[];
}

/** Adds up a Playwright report. Errors outside of any test count as one failure each. */
export function fromPlaywright(report: PlaywrightReport): Results {
  const tests = report.suites.flatMap(testsOf);
  const skipped = tests.filter(({ status }) => status === 'skipped');
  return {
    passed: tests.filter(({ status }) => status === 'expected' || status === 'flaky').length,
    failed: tests.filter(({ status }) => status === 'unexpected').length + report.errors.length,
    skipped: skipped.length,
    reasons: skipped.map(({ title, reason }) => reason ?? title),
  };
}

function testsOf(suite: PlaywrightSuite): { title: string; status: string; reason: string | undefined }[] {
  const own = (suite.specs ?? []).flatMap(({ title, tests }) =>
    tests.map(({ status, annotations }) => ({
      title,
      status,
      reason: annotations.find(({ type }) => type === 'skip')?.description,
    })),
  );
  return [...own, ...(suite.suites ?? []).flatMap(testsOf)];
}

/** Several results as one. */
export function sum(results: readonly Results[]): Results {
  return results.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
      reasons: [...total.reasons, ...one.reasons],
    }),
    NOTHING,
  );
}

/** The last line of a test run. */
export function lastLine({ passed, failed, skipped }: Results): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** Each reason once, with how many tests it kept from running. */
export function skipLines(reasons: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return Array.from(counts, ([reason, count]) => `Skipped (${count}): ${reason}`);
}
