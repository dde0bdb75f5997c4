/** `npm run check`: drafts in, findings out. */
import { check } from '../engine/check';
import type { Draft } from '../engine/types';
import { loadRulePack } from '../rulepack/load';
import { answerLines } from './check/answer-lines';
import { readArguments, USAGE } from './check/arguments';
import { missingFiles, readDrafts, readLines } from './check/inputs';
import { renderReport } from './check/render-report';
import { toReportJson } from './check/report-json';
import { asCommand } from './command';
import { knownGuidance } from './guidances';

await asCommand(async () => {
  const { help, inputs, surface, guidance, format } = readArguments(process.argv.slice(2));
  if (help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const pack = await loadRulePack(await knownGuidance(guidance));
  const checkDraft = (draft: Draft) => check(draft, pack);
  if (format === 'jsonl') {
    const lines = readLines(inputs, process.stdin);
    return (await answerLines(lines, surface, checkDraft, process.stdout)) ? 0 : 2;
  }
  for (const input of missingFiles(inputs)) {
    process.stderr.write(`There is no file "${input}": these words themselves are checked.\n`);
  }
  if (inputs.length === 0 && process.stdin.isTTY) process.stderr.write('Write the draft; Ctrl+D ends it.\n');
  const drafts = (await readDrafts(inputs, process.stdin)).map((text) => ({ text, surface }));
  const reports = drafts.map((draft) => ({ draft, report: checkDraft(draft) }));
  const style = { isColour: process.stdout.isTTY && !process.env.NO_COLOR, columns: process.stdout.columns || 80 };
  process.stdout.write(
    format === 'json'
      ? `${JSON.stringify(toReportJson(reports.map(({ report }) => report)), null, 2)}\n`
      : reports.map(({ draft, report }) => renderReport(draft, report, pack.guidance, style)).join('\n'),
  );
  return reports.every(({ report }) => report.verdict === 'clear') ? 0 : 1;
}, USAGE);
