/** One line of `--jsonl` in, one out. Pure. */
import type { Draft, Finding, Report, Surface } from '../../engine/types';
import { SURFACES } from '../../rulepack/schema-parts';

/** What a finding is to other tools: names and order are a contract (DESIGN, "Contracts"). */
export interface FindingRecord {
  readonly ruleId: string;
  readonly category: string;
  readonly level: string;
  /** UTF-16 code units into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly message: string;
  readonly guidancePoint: string;
  readonly score: number;
}

export type LineAnswer =
  | { readonly id: string | number | null; readonly verdict: string; readonly findings: readonly FindingRecord[] }
  | { readonly id: null; readonly error: string };

/** The fields of a finding that other tools rely on, in their order. */
export function toRecord(finding: Finding): FindingRecord {
  const { ruleId, category, level, span, quote, message, guidancePoint, score } = finding;
  return { ruleId, category, level, start: span.start, end: span.end, quote, message, guidancePoint, score };
}

/**
 * The answer to one line. A line without `surface` has `otherwise`; one that is not understood is answered with what
 * was expected, and one on which the check itself fails with its failure, so that the lines after it are still answered.
 * Never throws.
 */
export function answerLine(line: string, otherwise: Surface, check: (draft: Draft) => Report): LineAnswer {
  const read = readLine(line, otherwise);
  if ('error' in read) return { id: null, error: read.error };
  try {
    const { verdict, findings } = check(read.draft);
    return { id: read.id, verdict, findings: findings.map(toRecord) };
  } catch (error) {
    return { id: null, error: `the check of ${JSON.stringify(read.id)} failed: ${messageOf(error)}` };
  }
}

function readLine(line: string, otherwise: Surface): { id: string | number | null; draft: Draft } | { error: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { error: `not JSON: ${messageOf(error)}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { error: 'expected a JSON object' };
  const { id = null, text, surface = otherwise }: { id?: unknown; text?: unknown; surface?: unknown } = value;
  if (typeof text !== 'string') return { error: 'expected "text" to be a string' };
  if (id !== null && typeof id !== 'string' && typeof id !== 'number') {
    return { error: 'expected "id" to be a string or a number' };
  }
  const known = SURFACES.find((name) => name === surface);
  if (known === undefined) return { error: `expected "surface" to be one of ${SURFACES.join(', ')}` };
  return { id, draft: { text, surface: known } };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
