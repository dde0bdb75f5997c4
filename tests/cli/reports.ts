/** Hand-made reports, so that the commands are tested without the rules. */
import type { Draft, Finding, Report, Verdict } from '../../src/engine/types';

/** A finding on the first occurrence of `quote` in `text`. */
export function finding(text: string, quote: string, changes: Partial<Finding> = {}): Finding {
  const start = text.indexOf(quote);
  return {
    ruleId: 'patient-identifiers/name',
    category: 'patient-identifiers',
    level: 'stop',
    span: { start, end: start + quote.length },
    quote,
    message: 'This names someone in your care.',
    advice: 'Leave the name out.',
    guidancePoint: 'identify-individual',
    guidanceForce: 'must-not',
    guidanceText: 'Do not post anything that identifies a person.',
    score: 0.85,
    suggestions: [],
    evidence: [],
    ...changes,
  };
}

/** The report that these findings come to. */
export function report(findings: readonly Finding[] = []): Report {
  const isStop = findings.some(({ level }) => level === 'stop');
  const verdict: Verdict = isStop ? 'stop' : findings.length > 0 ? 'caution' : 'clear';
  return { verdict, findings, packId: 'pack', complete: true };
}

/** A check that marks the first occurrence of a word. */
export function checkFor(word: string, changes: Partial<Finding> = {}): (draft: Draft) => Report {
  return ({ text }) => report(text.includes(word) ? [finding(text, word, changes)] : []);
}

/** The bytes of texts, each in a chunk of its own. */
export async function* bytesOf(...chunks: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
}
