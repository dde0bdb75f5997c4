/** Counts details about one person in care that together let others recognise them. */
import { type Analysis, inScope, type SentenceAnalysis } from '../analysis';
import type { Candidate, CombinationRule, Evidence, QuasiIdentifier, Span } from '../types';

interface Detail {
  readonly identifier: QuasiIdentifier;
  readonly span: Span;
}

function detailsIn(sentences: readonly SentenceAnalysis[], rule: CombinationRule): Detail[] {
  return rule.identifiers.flatMap((identifier) => {
    for (const { places } of sentences) {
      for (const phrase of identifier.phrases) {
        const span = places(phrase)[0];
        if (span !== undefined) return [{ identifier, span }];
      }
    }
    return [];
  });
}

/**
 * One candidate for each person in care about whom details of different kinds add up to the rule's minimum; it spans
 * from the first detail to the last. Each kind counts once. Sentences already covered by a candidate make no second one.
 */
export function detectCombinations(analysis: Analysis, rule: CombinationRule): Candidate[] {
  const found: Candidate[] = [];
  let coveredTo = -1;
  analysis.sentences.forEach((sentence, index) => {
    const person = rule.person.find((phrase) => sentence.found.has(phrase));
    if (person === undefined || sentence.sentence.start < coveredTo) return;
    const details = detailsIn(inScope(analysis, rule.scope, index), rule);
    const sum = details.reduce((total, { identifier }) => total + identifier.weight, 0);
    if (sum < rule.minimum) return;
    const spans = details.map(({ span }) => span);
    const span = {
      start: Math.min(...spans.map(({ start }) => start)),
      end: Math.max(...spans.map(({ end }) => end)),
    };
    if (span.start < coveredTo) return;
    coveredTo = span.end;
    const evidence: Evidence[] = details.map(({ identifier, span: place }) => ({
      stage: 'combination',
      what: identifier.name,
      effect: identifier.weight,
      span: place,
    }));
    found.push({ rule, span, score: rule.score, evidence });
  });
  return found;
}
