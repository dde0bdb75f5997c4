/** A draft cut into passages short enough that a few telling words are not drowned: what the scorer scores. */
import type { SentenceAnalysis } from '../analysis';
import { hasShape } from '../phrase/shapes';
import { SHAPES, type Shape } from '../phrase/syntax';
import type { Word } from '../phrase/words';
import type { Span } from '../types';
import { type ScoredWord, scoredWord } from './features';
import { hashText } from './hash';

/** A passage holds whole sentences up to about this many words, and one sentence at least. */
export const PASSAGE_WORDS = 45;

/** A run of whole sentences. */
export interface Passage {
  readonly words: readonly ScoredWord[];
  /** Where each word stands in the draft. */
  readonly spans: readonly Span[];
  /** Indices of its sentences in the draft, end exclusive. */
  readonly from: number;
  readonly to: number;
}

/** Shapes that are classes of their own: all but those that most sentences have. */
const CLASS_SHAPES = SHAPES.filter((shape) => shape !== 'Capital' && shape !== 'break');

/** Token kinds whose text says less than their kind. */
const BY_KIND: ReadonlySet<string> = new Set([
  'number',
  'age',
  'time',
  'date',
  'money',
  'ordinal',
  'url',
  'email',
  'break',
]);

let shapeClasses: ReadonlyMap<Shape, number> | undefined;

function classesOfShape(word: Word, isFirst: boolean): number[] {
  shapeClasses ??= new Map(CLASS_SHAPES.map((shape) => [shape, hashText(`#${shape}`)]));
  const classes: number[] = [];
  for (const [shape, id] of shapeClasses) if (hasShape(word.token, shape, isFirst)) classes.push(id);
  return classes;
}

function textOf({ token, forms }: Word): string {
  if (BY_KIND.has(token.kind)) return `#${token.kind}`;
  return forms[1] ?? token.norm;
}

interface ScoredSentence {
  readonly words: ScoredWord[];
  readonly spans: Span[];
}

function scoredSentence({ words, hits }: SentenceAnalysis, classes: ReadonlyMap<string, number>): ScoredSentence {
  const ofWord = words.map((word, at) => classesOfShape(word, at === 0));
  for (const { list, start, end } of hits) {
    const id = classes.get(list);
    if (id === undefined) continue;
    for (let at = start; at < end; at++) ofWord[at]?.push(id);
  }
  return {
    words: words.map((word, at) => scoredWord(textOf(word), ofWord[at] ?? [], at === 0)),
    spans: words.map(({ token }) => ({ start: token.start, end: token.end })),
  };
}

/** Makes passages; sentences seen before, by identity, are not made ready twice. */
export class PassageMaker {
  private readonly ready = new WeakMap<SentenceAnalysis, ScoredSentence>();

  /** `classes` are the lists that count, by name. */
  constructor(private readonly classes: ReadonlyMap<string, number>) {}

  private sentence(analysis: SentenceAnalysis): ScoredSentence {
    let scored = this.ready.get(analysis);
    if (scored === undefined) {
      scored = scoredSentence(analysis, this.classes);
      this.ready.set(analysis, scored);
    }
    return scored;
  }

  /**
   * Where the passages of a draft are: the whole of a short one, otherwise windows of whole sentences, each starting one
   * sentence after the last. None for an empty draft.
   */
  windows(sentences: readonly SentenceAnalysis[]): { readonly from: number; readonly to: number }[] {
    const windows: { from: number; to: number }[] = [];
    let end = 0;
    for (let from = 0; from < sentences.length && end < sentences.length; from++) {
      let count = 0;
      let to = from;
      while (to < sentences.length) {
        count += sentences[to]?.words.length ?? 0;
        if (to > from && count > PASSAGE_WORDS) break;
        to++;
      }
      // A window inside the one before says nothing new.
      if (to <= end && from > 0) continue;
      end = to;
      windows.push({ from, to });
    }
    return windows;
  }

  /** The passage of a window. */
  passage(sentences: readonly SentenceAnalysis[], from: number, to: number): Passage {
    const part = sentences.slice(from, to).map((sentence) => this.sentence(sentence));
    return { words: part.flatMap(({ words }) => words), spans: part.flatMap(({ spans }) => spans), from, to };
  }

  /** All passages of a draft. */
  passages(sentences: readonly SentenceAnalysis[]): Passage[] {
    return this.windows(sentences).map(({ from, to }) => this.passage(sentences, from, to));
  }
}
