/** All phrases of a rule pack, looked up by the words they cannot do without. */
import type { Span } from '../types';
import { ANYWHERE, type Anchor, anchorOf } from './anchors';
import { matchAt, type PhraseView } from './match';
import { parsePhrase } from './parse';
import { hasShape } from './shapes';
import { type Element, type Sequence, SHAPES, type Shape } from './syntax';
import type { TermHit } from './vocabulary';
import type { Word } from './words';

interface IndexedPhrase {
  readonly source: string;
  readonly elements: Sequence;
  readonly anchor: Anchor;
}

/** Where each phrase stands in a sentence, offsets as in the tokens; phrases that do not match are absent. */
export type PhraseHits = Map<string, Span[]>;

export class PhraseIndex {
  private readonly byKey = new Map<string, IndexedPhrase[]>();
  private readonly shapes = new Set<Shape>();

  /** @throws PhraseError for a phrase that is none (the build refuses it) */
  constructor(phrases: Iterable<string>) {
    for (const source of new Set(phrases)) {
      const { elements } = parsePhrase(source);
      const phrase: IndexedPhrase = { source, elements, anchor: anchorOf(elements) };
      for (const key of phrase.anchor.keys) {
        const same = this.byKey.get(key);
        if (same === undefined) this.byKey.set(key, [phrase]);
        else same.push(phrase);
        const shape = SHAPES.find((name) => key === `s:${name}`);
        if (shape !== undefined) this.shapes.add(shape);
      }
    }
  }

  /** Every plain word of the phrases. */
  *plainWords(): Generator<string> {
    for (const phrases of this.byKey.values()) for (const { elements } of phrases) yield* wordsIn(elements);
  }

  /** All matches in a sentence, added to `hits`; of one phrase none that overlap, the earlier first. */
  match(words: readonly Word[], terms: readonly TermHit[], hits: PhraseHits): void {
    const view: PhraseView = { words, termsAt: termsByStart(terms) };
    const starts = new Map<IndexedPhrase, Set<number>>();
    const emoji = words.reduce((count, word) => count + Number(word.token.kind === 'emoji'), 0);
    const see = (key: string, at: number): void => {
      for (const phrase of this.byKey.get(key) ?? []) {
        let places = starts.get(phrase);
        if (places === undefined) {
          places = new Set();
          starts.set(phrase, places);
        }
        const { least, most } = phrase.anchor;
        for (let start = Math.max(0, at - most - emoji); start <= at - least; start++) places.add(start);
      }
    };
    words.forEach((word, at) => {
      see(ANYWHERE, at);
      for (const form of word.forms) see(`w:${form}`, at);
      for (const shape of this.shapes) if (hasShape(word.token, shape, at === 0)) see(`s:${shape}`, at);
    });
    for (const { list, start } of terms) see(`l:${list}`, start);
    for (const [phrase, places] of starts) collect(view, phrase, places, hits);
  }
}

function collect(view: PhraseView, phrase: IndexedPhrase, places: ReadonlySet<number>, hits: PhraseHits): void {
  let free = 0;
  for (const at of [...places].sort((a, b) => a - b)) {
    if (at < free) continue;
    const found = matchAt(view, phrase.elements, at);
    if (found === undefined || found.start < free) continue;
    const first = view.words[found.start]?.token;
    const last = view.words[found.end - 1]?.token;
    if (first === undefined || last === undefined) continue;
    free = found.end;
    const span = { start: first.start, end: last.end };
    const spans = hits.get(phrase.source);
    if (spans === undefined) hits.set(phrase.source, [span]);
    else if (!spans.some((known) => known.start === span.start && known.end === span.end)) spans.push(span);
  }
}

function termsByStart(terms: readonly TermHit[]): Map<number, TermHit[]> {
  const byStart = new Map<number, TermHit[]>();
  for (const term of terms) {
    const same = byStart.get(term.start);
    if (same === undefined) byStart.set(term.start, [term]);
    else same.push(term);
  }
  return byStart;
}

function* wordsIn(sequence: Sequence): Generator<string> {
  for (const element of sequence) yield* wordsOfElement(element);
}

function* wordsOfElement(element: Element): Generator<string> {
  switch (element.kind) {
    case 'word':
      yield element.text;
      break;
    case 'choice':
      for (const alternative of element.alternatives) yield* wordsIn(alternative);
      break;
    case 'optional':
      yield* wordsOfElement(element.of);
      break;
    case 'mark':
      yield* wordsIn(element.sequence);
      break;
    case 'look':
      yield* wordsOfElement(element.at);
      break;
    default:
  }
}
