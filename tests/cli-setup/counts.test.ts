import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { countOf, forgetReport, readCounts, sum } from '../../src/cli/test/counts';

const folder = mkdtempSync(path.join(tmpdir(), 'postpause-counts-'));

function reportOf(content: unknown): string {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('counting tests', () => {
  it('counts what vitest left out as failed', () => {
    const file = reportOf({ numPassedTests: 7, numTotalTests: 9 });
    expect(readCounts('vitest', file, false)).toEqual({ passed: 7, failed: 2 });
  });

  it('counts a test that passed only at the second try, or was skipped, as failed', () => {
    const file = reportOf({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 } });
    expect(readCounts('playwright', file, false)).toEqual({ passed: 5, failed: 3 });
  });

  it('counts one failure where the runner failed with no failed test to show', () => {
    const file = reportOf({ numPassedTests: 7, numTotalTests: 7 });
    expect(readCounts('vitest', file, false)).toEqual({ passed: 7, failed: 1 });
  });

  it('counts one failure where no test ran', () => {
    const file = reportOf({ numPassedTests: 0, numTotalTests: 0 });
    expect(readCounts('vitest', file, true)).toEqual({ passed: 0, failed: 1 });
  });

  it('counts one failure where the runner wrote no report, even if an older one was there', () => {
    const file = reportOf({ numPassedTests: 7, numTotalTests: 7 });
    forgetReport(file);
    expect(readCounts('vitest', file, true)).toEqual({ passed: 0, failed: 1 });
  });

  it('adds steps up', () => {
    expect(sum([countOf(true), countOf(false), { passed: 7, failed: 0 }])).toEqual({ passed: 8, failed: 1 });
  });
});
