/** Findings that overlap, settled: one thing is said once. */
import type { Category, Finding } from './types';

const isGraver = (a: Finding, b: Finding): number => Number(b.level === 'stop') - Number(a.level === 'stop');
const lengthOf = (finding: Finding): number => finding.span.end - finding.span.start;

/** Best first: graver, surer, longer, earlier; the rule's id settles a tie, so that the answer never depends on rule order. */
function byMerit(a: Finding, b: Finding): number {
  return (
    isGraver(a, b) ||
    b.score - a.score ||
    lengthOf(b) - lengthOf(a) ||
    a.span.start - b.span.start ||
    (a.ruleId < b.ruleId ? -1 : Number(a.ruleId > b.ruleId))
  );
}

function byPlace(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || byMerit(a, b);
}

/** Index of the first kept finding that ends after `start`; kept ones do not overlap and stand in order. */
function firstEndingAfter(kept: readonly Finding[], start: number): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle]?.span.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Of findings of one category that overlap, the best: the graver, then the surer, then the longer. Findings of different
 * categories may overlap, for each says something else. In order of place; the input is left alone.
 */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  if (findings.length < 2) return [...findings];
  const keptBy = new Map<Category, Finding[]>();
  for (const finding of [...findings].sort(byMerit)) {
    const kept = keptBy.get(finding.category) ?? [];
    keptBy.set(finding.category, kept);
    const at = firstEndingAfter(kept, finding.span.start);
    const next = kept[at];
    if (next === undefined || next.span.start >= finding.span.end) kept.splice(at, 0, finding);
  }
  return [...keptBy.values()].flat().sort(byPlace);
}
