import type { Finding } from '../../engine/types';

/** The finding of a newer report that speaks of the same words, the nearest if they stand there twice; null if gone. */
export function sameFinding(findings: readonly Finding[], wanted: Finding): Finding | null {
  let nearest: Finding | null = null;
  for (const finding of findings) {
    if (finding === wanted) return finding;
    if (finding.ruleId !== wanted.ruleId || finding.quote !== wanted.quote) continue;
    if (!nearest || distance(finding, wanted) < distance(nearest, wanted)) nearest = finding;
  }
  return nearest;
}

function distance(a: Finding, b: Finding): number {
  return Math.abs(a.span.start - b.span.start);
}
