/**
 * Runs every check there is: `npm test`; with the word `e2e` only the builds and the end-to-end tests. The last line is
 * `N passed, N failed`; the exit code is 0 if nothing failed.
 */

import { runCommand } from './run-command';
import { type Counts, countOf, forgetReport, readCounts, sum } from './test/counts';
import { STEPS, type Step } from './test/steps';

async function runStep(step: Step): Promise<Counts> {
  const { name, command, args, env, report } = step;
  process.stdout.write(`${name} …`);
  if (report) forgetReport(report.file);
  const ended = await runCommand(command, args, env);
  const counts = report ? readCounts(report.format, report.file, ended.isOk) : countOf(ended.isOk);
  const figures = report ? `${counts.passed} passed, ${counts.failed} failed` : ended.isOk ? 'ok' : 'failed';
  process.stdout.write(` ${figures} (${ended.seconds} s)\n`);
  if (counts.failed > 0) console.log(ended.output.trimEnd());
  return counts;
}

const steps = process.argv[2] === 'e2e' ? STEPS.filter((step) => step.isEndToEnd) : STEPS;
const all: Counts[] = [];
for (const step of steps) all.push(await runStep(step));
const { passed, failed } = sum(all);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
