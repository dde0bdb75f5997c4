/** Conditions and hotwords: what stands around a candidate keeps it, drops it, or moves its score. */
import { type Analysis, inScope, type SentenceAnalysis, sentenceAt } from './analysis';
import type { Candidate, Condition, Context, Evidence, Scope, Span } from './types';

const first = (sentence: SentenceAnalysis, phrases: readonly string[]): Span | undefined => {
  for (const phrase of phrases) {
    const span = sentence.places(phrase)[0];
    if (span !== undefined) return span;
  }
  return undefined;
};

/** Answers questions about one draft; what was asked once is remembered. */
export class Surroundings {
  private readonly answers = new Map<string, Span | null>();

  constructor(
    private readonly analysis: Analysis,
    private readonly contexts: ReadonlyMap<string, Context>,
  ) {}

  /** Words that show the context in the scope around sentence `index`; undefined where it is not there. */
  context(id: string, scope: Scope, index: number): Span | undefined {
    const key = scope === 'draft' ? id : `${id} ${scope} ${index}`;
    const known = this.answers.get(key);
    if (known !== undefined) return known ?? undefined;
    const found = this.find(id, scope, index);
    this.answers.set(key, found ?? null);
    return found;
  }

  private find(id: string, scope: Scope, index: number): Span | undefined {
    const context = this.contexts.get(id);
    if (context === undefined) return undefined;
    const sentences = inScope(this.analysis, scope, index);
    let sum = 0;
    let shown: Span | undefined;
    for (const { match, weight } of context.phrases) {
      for (const sentence of sentences) {
        const span = first(sentence, match);
        if (span === undefined) continue;
        sum += weight;
        shown ??= span;
        break;
      }
    }
    if (shown === undefined || sum < context.threshold) return undefined;
    return context.unless?.some((other) => this.context(other, scope, index) !== undefined) ? undefined : shown;
  }

  /** Words that meet the condition for a candidate in sentence `index`; undefined where none do. */
  meets(condition: Condition, index: number): { readonly span: Span; readonly what: string } | undefined {
    for (const id of condition.contexts ?? []) {
      const span = this.context(id, condition.scope, index);
      if (span !== undefined) return { span, what: id };
    }
    const span = this.phrase(condition.phrases ?? [], condition.scope, index);
    return span === undefined ? undefined : { span, what: 'words nearby' };
  }

  /** The first place in scope where any of the phrases stands. */
  phrase(phrases: readonly string[], scope: Scope, index: number): Span | undefined {
    for (const sentence of inScope(this.analysis, scope, index)) {
      const span = first(sentence, phrases);
      if (span !== undefined) return span;
    }
    return undefined;
  }

  /**
   * The candidate with what its surroundings add to it: undefined where a condition it requires is not met or one that
   * excludes it is. The score stays between 0 and 1.
   */
  weigh(candidate: Candidate): Candidate | undefined {
    const { rule } = candidate;
    if (!rule.requires && !rule.unless && !rule.hotwords) return candidate;
    const index = sentenceAt(this.analysis, candidate.span.start);
    const evidence: Evidence[] = [];
    for (const condition of rule.requires ?? []) {
      const met = this.meets(condition, index);
      if (met === undefined) return undefined;
      evidence.push({ stage: 'context', what: met.what, effect: 0, span: met.span });
    }
    if (rule.unless?.some((condition) => this.meets(condition, index) !== undefined)) return undefined;
    let score = candidate.score;
    for (const { phrases, add, scope } of rule.hotwords ?? []) {
      const span = this.phrase(phrases, scope, index);
      if (span === undefined) continue;
      score += add;
      evidence.push({ stage: 'context', what: 'words nearby', effect: add, span });
    }
    return { ...candidate, score: Math.min(1, Math.max(0, score)), evidence: [...candidate.evidence, ...evidence] };
  }
}
