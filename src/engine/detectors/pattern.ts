/** Runs the regular expressions of pattern rules over the folded text. */
import { normalise } from '../normalise';
import type { NormalisedText } from '../text';
import type { Candidate, Evidence, PatternRule, Span } from '../types';
import { type NamedValidator, validatorNamed } from '../validators';
import { digitWindows } from './digit-windows';

/** Expressions by rule, made on first use: a draft without a digit never pays for a digit rule. */
let expressions: WeakMap<PatternRule, RegExp> | undefined;

function expressionOf(rule: PatternRule): RegExp {
  expressions ??= new WeakMap();
  let expression = expressions.get(rule);
  if (expression === undefined) {
    // Indices of groups cost time; only a rule that narrows its mark needs them.
    expression = new RegExp(rule.pattern, rule.pattern.includes('(?<span>') ? 'dgiu' : 'giu');
    expressions.set(rule, expression);
  }
  return expression;
}

function triggersOf(folded: string): ReadonlySet<PatternRule['trigger']> {
  const present = new Set<PatternRule['trigger']>(['any']);
  if (/\d/.test(folded)) present.add('digit');
  if (folded.includes('@')) present.add('at-sign');
  if (folded.includes('://') || /\.[a-z0-9]/.test(folded)) present.add('link');
  return present;
}

function markOf(match: RegExpExecArray): Span {
  const narrowed = match.indices?.groups?.span;
  if (narrowed !== undefined) return { start: narrowed[0], end: narrowed[1] };
  return { start: match.index, end: match.index + match[0].length };
}

function originalSpan(text: NormalisedText, mark: Span): Span {
  return { start: text.starts[mark.start] ?? 0, end: text.ends[mark.end - 1] ?? 0 };
}

/** The part of a mark that satisfies the check: itself, or a run of whole groups of the right length in or around it. */
function validPart(text: NormalisedText, mark: Span, validator: NamedValidator, tried: Tried): Span | undefined {
  const isValid = (part: Span): boolean => {
    if (part.start <= tried.start) return false;
    const span = originalSpan(text, part);
    return validator.isValid(text.original.slice(span.start, span.end));
  };
  if (validator.digits === undefined) return isValid(mark) ? mark : undefined;
  const windows = digitWindows(text.folded, mark.start, mark.end, validator.digits);
  const found = windows.find(isValid);
  // A match with figures has said all it can; one in words ("nine four three …") is read as it stands.
  if (windows.length === 0) return isValid(mark) ? mark : undefined;
  tried.start = Math.max(tried.start, (found ?? windows.at(-1))?.start ?? 0);
  return found;
}

/** Where the last stretch that was put to the check started: each is tried once, so that long runs of digits stay linear. */
interface Tried {
  start: number;
}

/**
 * Where to search on after a rejected match. Every number of fixed length that touches it has been tried; else at the
 * next group of letters or digits in it, so that no neighbour hides what follows.
 */
function nextTry(folded: string, match: RegExpExecArray, validator: NamedValidator): number {
  if (validator.digits !== undefined && /\d/.test(match[0])) return match.index + Math.max(match[0].length, 1);
  const opening = /^(?:\p{L}+|\p{N}+|.)[^\p{L}\p{N}]*/su.exec(match[0])?.[0].length ?? 1;
  return Math.min(match.index + Math.max(opening, 1), folded.length);
}

function candidateOf(text: NormalisedText, rule: PatternRule, mark: Span, validator?: NamedValidator): Candidate {
  const span = originalSpan(text, mark);
  const evidence: Evidence[] = [
    { stage: 'detector', what: 'a pattern of letters, digits or signs', effect: rule.score, span },
  ];
  if (validator !== undefined) evidence.push({ stage: 'validator', what: validator.says, effect: 0, span });
  return { rule, span, score: rule.score, evidence };
}

function detect(text: NormalisedText, rule: PatternRule, found: Candidate[]): void {
  const validator = rule.validator === undefined ? undefined : validatorNamed(rule.validator);
  if (rule.validator !== undefined && validator === undefined) return;
  const expression = expressionOf(rule);
  expression.lastIndex = 0;
  const tried: Tried = { start: -1 };
  for (let match = expression.exec(text.folded); match !== null; match = expression.exec(text.folded)) {
    const mark = markOf(match);
    const part = validator === undefined ? mark : validPart(text, mark, validator, tried);
    if (mark.end > mark.start && part !== undefined) {
      found.push(candidateOf(text, rule, part, validator));
      tried.start = part.end - 1;
      expression.lastIndex = Math.max(part.end, match.index + 1);
    } else if (validator !== undefined) expression.lastIndex = nextTry(text.folded, match, validator);
    else if (match[0] === '') expression.lastIndex++;
  }
}

/**
 * Candidates of the given rules, rule by rule, each rule's in order of place. Where a rule names a check, what fails it
 * is dropped; a match that swallowed a neighbour's digits is tried again without it. Never throws on any text.
 */
export function detectPatterns(text: string, rules: readonly PatternRule[]): Candidate[] {
  const found: Candidate[] = [];
  if (rules.length === 0) return found;
  const normalised = normalise(text);
  const triggers = triggersOf(normalised.folded);
  for (const rule of rules) if (triggers.has(rule.trigger)) detect(normalised, rule, found);
  return found;
}
