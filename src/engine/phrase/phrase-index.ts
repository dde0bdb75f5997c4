/** All phrases of a rule pack, looked up by the words they cannot do without. */
import type { Span } from '../types';
import { ANYWHERE, type Anchor, anchorOf, needsOf } from './anchors';
import { matchAt } from './match';
import { parsePhrase } from './parse';
import { type Sequence, SHAPES, type Shape } from './syntax';
import { type PhraseView, startsFor } from './view';

interface IndexedPhrase {
  readonly source: string;
  readonly elements: Sequence;
  readonly anchor: Anchor;
  /** For each word the phrase requires, the keys one of which a sentence must hold. */
  readonly needs: readonly (readonly string[])[];
}

export class PhraseIndex {
  private readonly phrases = new Map<string, IndexedPhrase>();
  private readonly eagerByKey = new Map<string, IndexedPhrase[]>();

  /**
   * `eager` phrases are looked for in every sentence, `lazy` ones only when asked for.
   * @throws PhraseError for a phrase that is none (the build refuses it)
   */
  constructor(eager: Iterable<string>, lazy: Iterable<string>) {
    for (const source of lazy) this.add(source);
    for (const source of new Set(eager)) {
      const phrase = this.add(source);
      for (const key of phrase.anchor.keys) {
        const same = this.eagerByKey.get(key);
        if (same === undefined) this.eagerByKey.set(key, [phrase]);
        else same.push(phrase);
      }
    }
  }

  private add(source: string): IndexedPhrase {
    let phrase = this.phrases.get(source);
    if (phrase === undefined) {
      const { elements } = parsePhrase(source);
      phrase = { source, elements, anchor: anchorOf(elements), needs: needsOf(elements) };
      this.phrases.set(source, phrase);
    }
    return phrase;
  }

  /** Every plain word of the phrases, and every shape they ask for. */
  plainParts(): { words: Set<string>; shapes: Shape[] } {
    const keys = [...this.phrases.values()].flatMap(({ elements }) => [...keysIn(elements)]);
    const words = new Set(keys.filter((key) => key.startsWith('w:')).map((key) => key.slice(2)));
    return { words, shapes: SHAPES.filter((shape) => keys.includes(`s:${shape}`)) };
  }

  /** Eager phrases that match in a sentence, with their places. */
  matchEager(view: PhraseView): Map<string, Span[]> {
    const hits = new Map<string, Span[]>();
    const tried = new Set<IndexedPhrase>();
    for (const key of [ANYWHERE, ...view.placesOf.keys()]) {
      for (const phrase of this.eagerByKey.get(key) ?? []) {
        if (tried.has(phrase)) continue;
        tried.add(phrase);
        const spans = matchesOf(view, phrase);
        if (spans.length > 0) hits.set(phrase.source, spans);
      }
    }
    return hits;
  }

  /** Places of one phrase in a sentence, in order, none that overlap. Empty for a phrase that was not given. */
  match(view: PhraseView, source: string): Span[] {
    const phrase = this.phrases.get(source);
    return phrase === undefined ? [] : matchesOf(view, phrase);
  }
}

function matchesOf(view: PhraseView, { elements, anchor, needs }: IndexedPhrase): Span[] {
  for (const keys of needs) if (!keys.some((key) => view.placesOf.has(key))) return [];
  const spans: Span[] = [];
  let free = 0;
  for (const at of startsFor(view, anchor)) {
    if (at < free) continue;
    const found = matchAt(view, elements, at);
    if (found === undefined || found.start < free) continue;
    const first = view.words[found.start]?.token;
    const last = view.words[found.end - 1]?.token;
    if (first === undefined || last === undefined) continue;
    free = found.end;
    spans.push({ start: first.start, end: last.end });
  }
  return spans;
}

/** The words and shapes of a phrase, as keys. */
function* keysIn(sequence: Sequence): Generator<string> {
  for (const element of sequence) {
    if (element.kind === 'word') yield `w:${element.text}`;
    else if (element.kind === 'shape') yield `s:${element.shape}`;
    else if (element.kind === 'choice') for (const alternative of element.alternatives) yield* keysIn(alternative);
    else if (element.kind === 'optional') yield* keysIn([element.of]);
    else if (element.kind === 'mark') yield* keysIn(element.sequence);
    else if (element.kind === 'look') yield* keysIn([element.at]);
    else if (element.kind === 'gap' && element.without !== undefined) yield* keysIn([element.without]);
  }
}
