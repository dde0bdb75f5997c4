/** What the pack's phrases and terms find in each sentence of a draft: computed once, asked by every later stage. */
import { PhraseIndex } from './phrase/phrase-index';
import type { Shape } from './phrase/syntax';
import { type PhraseView, viewOf } from './phrase/view';
import { type TermHit, Vocabulary } from './phrase/vocabulary';
import { takenApart, type Word, wordsOf } from './phrase/words';
import type { Sentence } from './text';
import type { RulePack, Scope, Span } from './types';

/** One sentence, with offsets into the draft. */
export interface SentenceAnalysis {
  readonly sentence: Sentence;
  /** Where the phrases of rules match; those that do not are absent. */
  readonly found: ReadonlyMap<string, readonly Span[]>;
  /** Where a phrase matches, whichever it is. */
  readonly places: (phrase: string) => readonly Span[];
  /** Where terms of each lexicon stand; lexicons without one are absent. */
  readonly terms: ReadonlyMap<string, readonly Span[]>;
  /** Its words, run-together ones apart, and the terms among them. */
  readonly words: readonly Word[];
  readonly hits: readonly TermHit[];
}

/** A pack made ready for matching. */
export class PreparedPack {
  readonly vocabulary: Vocabulary;
  private readonly index: PhraseIndex;
  private readonly shapes: readonly Shape[];

  constructor(readonly pack: RulePack) {
    this.index = new PhraseIndex(phrasesOfRules(pack), phrasesOfConditions(pack));
    const { words, shapes } = this.index.plainParts();
    this.vocabulary = new Vocabulary(pack, words);
    this.shapes = shapes;
  }

  /** Everything the pack's words find in the sentence; of `own`, terms the person set for themselves. */
  analyse(sentence: Sentence, own: Vocabulary | undefined): SentenceAnalysis {
    const terms = new Map<string, Span[]>();
    const apart = takenApart(sentence.tokens);
    const written = this.view(sentence.tokens, own, terms);
    const views = apart === undefined ? [written] : [written, this.view(apart, own, terms)];
    const last = views.at(-1) ?? written;
    const asked = new Map<string, readonly Span[]>();
    return {
      sentence,
      found: merged(views.map((view) => this.index.matchEager(view))),
      places: (phrase) => {
        let spans = asked.get(phrase);
        if (spans === undefined) {
          spans = views.flatMap((view) => this.index.match(view, phrase));
          asked.set(phrase, spans);
        }
        return spans;
      },
      terms,
      words: last.words,
      hits: [...last.termsAt.values()].flat(),
    };
  }

  /** The tokens as phrases see them; the places of terms go into `terms`. */
  private view(tokens: Sentence['tokens'], own: Vocabulary | undefined, terms: Map<string, Span[]>): PhraseView {
    const words = wordsOf(tokens, this.vocabulary.unmask);
    const found = this.vocabulary.termsIn(words);
    const all = own === undefined ? found : [...found, ...own.termsIn(words)];
    for (const { list, start, end } of all) {
      const first = words[start]?.token;
      const last = words[end - 1]?.token;
      if (first !== undefined && last !== undefined) note(terms, list, { start: first.start, end: last.end });
    }
    return viewOf(words, all, this.shapes);
  }
}

function note(places: Map<string, Span[]>, name: string, span: Span): void {
  const spans = places.get(name);
  if (spans === undefined) places.set(name, [span]);
  else if (!spans.some(({ start, end }) => start === span.start && end === span.end)) spans.push(span);
}

function merged(all: readonly ReadonlyMap<string, readonly Span[]>[]): ReadonlyMap<string, readonly Span[]> {
  const [only] = all;
  if (all.length === 1 && only !== undefined) return only;
  const together = new Map<string, Span[]>();
  for (const hits of all) for (const [phrase, spans] of hits) for (const span of spans) note(together, phrase, span);
  return together;
}

function* phrasesOfRules({ rules }: RulePack): Generator<string> {
  for (const rule of rules) {
    if (rule.kind === 'phrase') yield* rule.phrases;
    if (rule.kind === 'combination') yield* rule.person;
  }
}

function* phrasesOfConditions({ rules, contexts }: RulePack): Generator<string> {
  for (const context of contexts) for (const { match } of context.phrases) yield* match;
  for (const rule of rules) {
    for (const condition of [...(rule.requires ?? []), ...(rule.unless ?? [])]) yield* condition.phrases ?? [];
    for (const { phrases } of rule.hotwords ?? []) yield* phrases;
    if (rule.kind === 'absence') yield* [...rule.present, ...rule.absent];
    if (rule.kind === 'combination') for (const { phrases } of rule.identifiers) yield* phrases;
  }
}

/** A draft as the later stages see it. */
export interface Analysis {
  readonly sentences: readonly SentenceAnalysis[];
}

/** The sentences that `scope` covers around sentence `index`. */
export function inScope(analysis: Analysis, scope: Scope, index: number): readonly SentenceAnalysis[] {
  switch (scope) {
    case 'sentence':
      return analysis.sentences.slice(index, index + 1);
    case 'near':
      return analysis.sentences.slice(Math.max(0, index - 1), index + 2);
    case 'draft':
      return analysis.sentences;
  }
}

/** Index of the sentence that holds offset `at`, or the nearest before it; 0 in an empty draft. */
export function sentenceAt({ sentences }: Analysis, at: number): number {
  let low = 0;
  let high = sentences.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.sentence.start ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}
