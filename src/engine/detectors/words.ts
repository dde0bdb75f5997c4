/** Runs the rules that are lists of words or phrases. */
import type { Analysis } from '../analysis';
import type { Candidate, LexiconRule, PhraseRule, Span } from '../types';

function candidates(rule: LexiconRule | PhraseRule, spans: readonly Span[], what: string): Candidate[] {
  return spans.map((span) => ({
    rule,
    span,
    score: rule.score,
    evidence: [{ stage: 'detector', what, effect: rule.score, span }],
  }));
}

/** Every term of the rule's lexicons, in order of place. */
export function detectTerms({ sentences }: Analysis, rule: LexiconRule): Candidate[] {
  return sentences.flatMap(({ terms }) =>
    rule.lexicons.flatMap((name) => candidates(rule, terms.get(name) ?? [], `a word of the list ${name}`)),
  );
}

/** Every match of the rule's phrases, in order of place. */
export function detectPhrases({ sentences }: Analysis, rule: PhraseRule): Candidate[] {
  return sentences.flatMap(({ found }) =>
    found.size === 0
      ? []
      : rule.phrases.flatMap((phrase) => candidates(rule, found.get(phrase) ?? [], 'words in this order')),
  );
}
