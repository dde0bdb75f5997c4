/** `--json`: everything a report holds, under the same names as `--jsonl`. Pure. */
import type { Finding, Report } from '../../engine/types';
import { toRecord } from './answer-line';

/** One report as an object, several as a list. */
export function toReportJson(reports: readonly Report[]): object {
  const all = reports.map(({ verdict, findings, packId, complete }) => ({
    verdict,
    findings: findings.map(toFullRecord),
    packId,
    complete,
  }));
  return all.length === 1 && all[0] !== undefined ? all[0] : all;
}

function toFullRecord(finding: Finding): object {
  const { advice, guidanceForce, guidanceText, suggestions, evidence, speakUp } = finding;
  return { ...toRecord(finding), advice, guidanceForce, guidanceText, suggestions, evidence, speakUp };
}
