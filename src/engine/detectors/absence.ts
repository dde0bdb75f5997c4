/** Raised by what is missing: a bio that shows work in health care and carries no statement. */
import type { Analysis } from '../analysis';
import type { AbsenceRule, Candidate, Span } from '../types';

function firstOf({ sentences }: Analysis, phrases: readonly string[]): Span | undefined {
  for (const sentence of sentences) {
    for (const phrase of phrases) {
      const span = sentence.places(phrase)[0];
      if (span !== undefined) return span;
    }
  }
  return undefined;
}

/** The first place where one of `present` stands, unless one of `absent` stands anywhere in the draft. */
export function detectAbsence(analysis: Analysis, rule: AbsenceRule): Candidate[] {
  const span = firstOf(analysis, rule.present);
  if (span === undefined || firstOf(analysis, rule.absent) !== undefined) return [];
  return [
    { rule, span, score: rule.score, evidence: [{ stage: 'detector', what: 'shown here', effect: rule.score, span }] },
  ];
}
