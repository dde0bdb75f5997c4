/** The steps of a full test run, in order: the quick ones first. */

/** One step: a program, and how to count it. */
export interface Step {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** The report the program writes, and its format; without one the step counts as one test. */
  readonly report?: { readonly format: 'vitest' | 'playwright'; readonly file: string };
  /** Part of the end-to-end run alone. */
  readonly isEndToEnd: boolean;
}

const UNIT_REPORT = '.output/test/unit.json';
const E2E_REPORT = '.output/test/e2e.json';

export const STEPS: readonly Step[] = [
  { name: 'lint', command: 'biome', args: ['check', '--error-on-warnings', '.'], isEndToEnd: false },
  { name: 'types', command: 'tsc', args: ['--noEmit'], isEndToEnd: false },
  {
    name: 'unit, rules, corpus',
    command: 'vitest',
    args: ['run', '--configLoader=runner', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
    report: { format: 'vitest', file: UNIT_REPORT },
    isEndToEnd: false,
  },
  { name: 'build for Chromium', command: 'wxt', args: ['build'], isEndToEnd: true },
  { name: 'build for Firefox', command: 'wxt', args: ['build', '-b', 'firefox'], isEndToEnd: true },
  {
    name: 'lint of the Firefox package',
    command: 'web-ext',
    args: ['lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery'],
    isEndToEnd: false,
  },
  {
    name: 'end to end in Chromium and Firefox',
    command: 'playwright',
    args: ['test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: E2E_REPORT },
    report: { format: 'playwright', file: E2E_REPORT },
    isEndToEnd: true,
  },
];
