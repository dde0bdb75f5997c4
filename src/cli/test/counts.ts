/** How many tests passed and failed, read from what the test runners wrote down. */
import { existsSync, readFileSync, rmSync } from 'node:fs';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** What is read of vitest's JSON report. A test that was left out counts as failed: here nothing may be skipped. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numTotalTests: number;
}

/** What is read of Playwright's JSON report; one that failed first and passed later is `flaky`. */
interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

const FORMATS = {
  vitest: (report: VitestReport): Counts => ({
    passed: report.numPassedTests,
    failed: report.numTotalTests - report.numPassedTests,
  }),
  playwright: ({ stats }: PlaywrightReport): Counts => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped,
  }),
};

/** A program whose only result is whether it succeeded counts as one test. */
export const countOf = (isOk: boolean): Counts => (isOk ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/**
 * The counts of a runner's report. `isOk` is what its exit code said: where it failed without a failed test to show, or
 * ran none at all, that counts as one failure.
 */
export function readCounts(format: keyof typeof FORMATS, file: string, isOk: boolean): Counts {
  if (!existsSync(file)) return countOf(false);
  const counts = FORMATS[format](JSON.parse(readFileSync(file, 'utf8')));
  const isSilentFailure = counts.failed === 0 && (!isOk || counts.passed === 0);
  return isSilentFailure ? { passed: counts.passed, failed: 1 } : counts;
}

/** Removes the report of an earlier run, so that it cannot be taken for this one's. */
export const forgetReport = (file: string): void => rmSync(file, { force: true });

/** All counts together. */
export const sum = (all: readonly Counts[]): Counts => ({
  passed: all.reduce((total, { passed }) => total + passed, 0),
  failed: all.reduce((total, { failed }) => total + failed, 0),
});
