/** A sentence prepared for phrases: its words, its terms, and where each word, list and shape stands. */
import { ANYWHERE, type Anchor } from './anchors';
import { hasShape } from './shapes';
import type { Shape } from './syntax';
import type { TermHit } from './vocabulary';
import type { Word } from './words';

export interface PhraseView {
  readonly words: readonly Word[];
  /** Terms by the word they start at. */
  readonly termsAt: ReadonlyMap<number, readonly TermHit[]>;
  /** Words at which a key (`w:word`, `l:list`, `s:shape`) stands, ascending; keys that stand nowhere are absent. */
  readonly placesOf: ReadonlyMap<string, readonly number[]>;
  readonly emoji: number;
}

function push<K>(map: Map<K, number[]>, key: K, at: number): void {
  const places = map.get(key);
  if (places === undefined) map.set(key, [at]);
  else if (places.at(-1) !== at) places.push(at);
}

/** The view of a sentence; only `shapes` are looked for. */
export function viewOf(words: readonly Word[], terms: readonly TermHit[], shapes: readonly Shape[]): PhraseView {
  const placesOf = new Map<string, number[]>();
  const termsAt = new Map<number, TermHit[]>();
  let emoji = 0;
  words.forEach((word, at) => {
    for (const form of word.forms) push(placesOf, `w:${form}`, at);
    if (word.token.kind === 'emoji') emoji++;
    for (const shape of shapes) if (hasShape(word.token, shape, at === 0)) push(placesOf, `s:${shape}`, at);
  });
  for (const term of terms) {
    push(placesOf, `l:${term.list}`, term.start);
    const same = termsAt.get(term.start);
    if (same === undefined) termsAt.set(term.start, [term]);
    else same.push(term);
  }
  return { words, termsAt, placesOf, emoji };
}

/** Words at which a phrase with this anchor can start, ascending. */
export function startsFor({ words, placesOf, emoji }: PhraseView, { keys, least, most }: Anchor): number[] {
  if (keys[0] === ANYWHERE) return words.map((_, at) => at);
  const starts = new Set<number>();
  for (const key of keys) {
    for (const at of placesOf.get(key) ?? []) {
      // Emoji are passed over, so each may push the anchor one word on.
      for (let start = Math.max(0, at - most - emoji); start <= at - least; start++) starts.add(start);
    }
  }
  return starts.size < 2 ? [...starts] : [...starts].sort((a, b) => a - b);
}
