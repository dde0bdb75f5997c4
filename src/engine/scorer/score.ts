/** How strongly a passage speaks for each head, and which of its words say so. */
import type { Span } from '../types';
import { eachFeature } from './features';
import type { ScorerTable } from './model';
import type { Passage } from './passages';
import { scaleOf } from './scale';

/** A passage with the features of it that were learned, three numbers each: row in the table, first word, last word. */
export interface ScoredPassage {
  readonly passage: Passage;
  /** One a head; above nought speaks for it. */
  readonly scores: Float64Array;
  readonly known: readonly number[];
}

/** Scores of one passage; `surface` is the number of the surface's name. Never throws. */
export function scorePassage(passage: Passage, surface: number, table: ScorerTable): ScoredPassage {
  const known: number[] = [];
  table.startPassage();
  eachFeature(passage.words, surface, (id, first, last) => {
    const row = table.newRowOf(id);
    if (row >= 0) known.push(row, first, last);
  });
  const heads = table.data.heads.length;
  const scores = new Float64Array(heads);
  for (let i = 0; i < known.length; i += 3) table.addTo(scores, known[i] ?? 0);
  const scale = scaleOf(known.length / 3, table.data.leastKnown);
  table.data.heads.forEach(({ bias }, head) => {
    scores[head] = (scores[head] ?? 0) * scale + bias;
  });
  return { passage, scores, known };
}

/** Every word in a marked stretch must pull its weight: the share of an average word's pull that one more word costs. */
const PRICE_OF_A_WORD = 0.5;
/** How many words are named as those that said so. */
const MOST_NAMED = 4;

/** What each word of the passage adds for a head: a feature's weight is shared between its first and last word. */
function pullsOf({ passage, known }: ScoredPassage, head: number, table: ScorerTable): Float64Array {
  const pulls = new Float64Array(passage.spans.length);
  for (let i = 0; i < known.length; i += 3) {
    const [row = 0, first = -1, last = -1] = known.slice(i, i + 3);
    if (first < 0) continue;
    const share = table.weight(row, head) / 2;
    pulls[first] = (pulls[first] ?? 0) + share;
    pulls[last] = (pulls[last] ?? 0) + share;
  }
  return pulls;
}

/** The stretch of neighbours with the greatest sum: indices, end inclusive. */
function bestStretch(values: Float64Array): { readonly from: number; readonly to: number } {
  let best = { from: 0, to: 0, sum: Number.NEGATIVE_INFINITY };
  let from = 0;
  let sum = 0;
  values.forEach((value, at) => {
    if (sum <= 0) {
      from = at;
      sum = 0;
    }
    sum += value;
    if (sum > best.sum) best = { from, to: at, sum };
  });
  return best;
}

/** The stretch of a passage that speaks most for a head, and its strongest words. Undefined for a passage of none. */
export function tellingStretch(
  scored: ScoredPassage,
  head: number,
  table: ScorerTable,
): { readonly span: Span; readonly words: readonly Span[] } | undefined {
  const { spans } = scored.passage;
  const pulls = pullsOf(scored, head, table);
  const average = pulls.reduce((sum, value) => sum + Math.max(0, value), 0) / Math.max(1, pulls.length);
  const { from, to } = bestStretch(pulls.map((value) => value - average * PRICE_OF_A_WORD));
  const first = spans[from];
  const last = spans[to];
  if (first === undefined || last === undefined) return undefined;
  const words = [...pulls.keys()]
    .filter((at) => (pulls[at] ?? 0) > 0 && at >= from && at <= to)
    .sort((a, b) => (pulls[b] ?? 0) - (pulls[a] ?? 0))
    .slice(0, MOST_NAMED)
    .flatMap((at) => spans[at] ?? []);
  return { span: { start: first.start, end: last.end }, words };
}
