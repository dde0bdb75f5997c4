/** How strongly a passage speaks for each head, and which of its words say so. */
import type { Span, Surface } from '../types';
import { type Feature, featuresOf } from './features';
import type { ScorerTable } from './model';
import type { Passage } from './passages';

/** A passage with the features of it that were learned. */
export interface ScoredPassage {
  readonly passage: Passage;
  /** One a head; above nought speaks for it. */
  readonly scores: readonly number[];
  readonly known: readonly { readonly feature: Feature; readonly row: number }[];
}

/** Scores of one passage. Never throws. */
export function scorePassage(passage: Passage, surface: Surface, table: ScorerTable): ScoredPassage {
  const known = featuresOf(passage.words, surface)
    .map((feature) => ({ feature, row: table.rowOf(feature.id) }))
    .filter(({ row }) => row >= 0);
  const scale = 1 / Math.sqrt(Math.max(1, known.length));
  const scores = table.data.heads.map(({ bias }, head) => {
    let sum = 0;
    for (const { row } of known) sum += table.weight(row, head);
    return sum * scale + bias;
  });
  return { passage, scores, known };
}

/** Every word in a marked stretch must pull its weight: the share of an average word's pull that one more word costs. */
const PRICE_OF_A_WORD = 0.5;

/**
 * The stretch of a passage that speaks most for a head, and its strongest words: a best-sum stretch over what each word
 * adds, a feature's weight shared among its words.
 */
export function tellingStretch(
  { passage, known }: ScoredPassage,
  head: number,
  table: ScorerTable,
): { readonly span: Span; readonly words: readonly Span[] } | undefined {
  const pull = new Float64Array(passage.spans.length);
  for (const { feature, row } of known) {
    if (feature.first < 0) continue;
    const ends = feature.first === feature.last ? [feature.first] : [feature.first, feature.last];
    const share = table.weight(row, head) / ends.length;
    for (const at of ends) pull[at] = (pull[at] ?? 0) + share;
  }
  const average = pull.reduce((sum, value) => sum + Math.max(0, value), 0) / Math.max(1, pull.length);
  let best = { from: 0, to: 0, sum: Number.NEGATIVE_INFINITY };
  let from = 0;
  let sum = 0;
  pull.forEach((value, at) => {
    if (sum <= 0) {
      from = at;
      sum = 0;
    }
    sum += value - average * PRICE_OF_A_WORD;
    if (sum > best.sum) best = { from, to: at, sum };
  });
  const first = passage.spans[best.from];
  const last = passage.spans[best.to];
  if (first === undefined || last === undefined) return undefined;
  const words = [...pull.keys()]
    .filter((at) => (pull[at] ?? 0) > 0 && at >= best.from && at <= best.to)
    .sort((a, b) => (pull[b] ?? 0) - (pull[a] ?? 0))
    .slice(0, 4)
    .flatMap((at) => passage.spans[at] ?? []);
  return { span: { start: first.start, end: last.end }, words };
}
