/** What the pack's phrases and terms find in each sentence of a draft: computed once, asked by every later stage. */
import { type PhraseHits, PhraseIndex } from './phrase/phrase-index';
import { type TermHit, Vocabulary } from './phrase/vocabulary';
import { takenApart, type Word, wordsOf } from './phrase/words';
import type { Sentence } from './text';
import type { RulePack, Scope, Span } from './types';

/** One sentence, with offsets into the draft. */
export interface SentenceAnalysis {
  readonly sentence: Sentence;
  /** Where each phrase matches. */
  readonly phrases: PhraseHits;
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

  constructor(readonly pack: RulePack) {
    this.index = new PhraseIndex(phrasesOf(pack));
    this.vocabulary = new Vocabulary(pack, this.index.plainWords());
  }

  /** Everything the pack's words find in the sentence; of `own`, terms the person set for themselves. */
  analyse(sentence: Sentence, own: Vocabulary | undefined): SentenceAnalysis {
    const phrases: PhraseHits = new Map();
    const terms = new Map<string, Span[]>();
    const apart = takenApart(sentence.tokens);
    let last: { words: Word[]; hits: TermHit[] } = { words: [], hits: [] };
    for (const tokens of apart === undefined ? [sentence.tokens] : [sentence.tokens, apart]) {
      const words = wordsOf(tokens, this.vocabulary.unmask);
      const found = this.vocabulary.termsIn(words);
      this.index.match(words, found, phrases);
      last = { words, hits: found };
      for (const hit of own === undefined ? found : [...found, ...own.termsIn(words)]) {
        const first = words[hit.start]?.token;
        const final = words[hit.end - 1]?.token;
        if (first !== undefined && final !== undefined) note(terms, hit, { start: first.start, end: final.end });
      }
    }
    return { sentence, phrases, terms, ...last };
  }
}

function note(terms: Map<string, Span[]>, { list }: TermHit, span: Span): void {
  const spans = terms.get(list);
  if (spans === undefined) terms.set(list, [span]);
  else if (!spans.some(({ start, end }) => start === span.start && end === span.end)) spans.push(span);
}

function* phrasesOf({ rules, contexts }: RulePack): Generator<string> {
  for (const context of contexts) for (const { match } of context.phrases) yield* match;
  for (const rule of rules) {
    for (const condition of [...(rule.requires ?? []), ...(rule.unless ?? [])]) yield* condition.phrases ?? [];
    for (const { phrases } of rule.hotwords ?? []) yield* phrases;
    if (rule.kind === 'phrase') yield* rule.phrases;
    if (rule.kind === 'absence') yield* [...rule.present, ...rule.absent];
    if (rule.kind !== 'combination') continue;
    yield* rule.person;
    for (const { phrases } of rule.identifiers) yield* phrases;
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
