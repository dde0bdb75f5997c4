/** Checks the grammar of every phrase, pattern and term, and gathers what they refer to. Pure. */
import { parsePhrase } from '../engine/phrase/parse';
import { type Element, PhraseError, type Sequence } from '../engine/phrase/syntax';
import type { NamesInPhrases } from './check-names';
import { foldTerm } from './fold-term';
import type { LexiconFile } from './lexicon';
import { phraseFields } from './phrase-fields';
import type { Problem } from './problem';
import type { RuleFolder, SourceRule } from './sources';

/** What the phrases and terms of the folder refer to, and what is wrong with them. */
export interface PhraseCheck extends NamesInPhrases {
  /** Base forms in phrases: the engine looks their forms up. */
  readonly phraseLemmas: ReadonlySet<string>;
  /** Base forms in lexicon terms: written out at build time. */
  readonly termLemmas: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** The base forms in a lexicon term: `mental health {nurse}` holds one. */
export const LEMMA = /\{([^{}]*)\}/gu;

/** Parses every phrase, pattern and term of the folder. Never throws. */
export function checkPhrases(folder: RuleFolder): PhraseCheck {
  const lexicons = new Map<string, { file: string; field: string }>();
  const phraseLemmas = new Set<string>();
  const termLemmas = new Set<string>();
  const problems: Problem[] = [];
  for (const { file, field, phrase } of phraseFields(folder)) {
    try {
      for (const element of elementsOf(parsePhrase(phrase).elements)) {
        if (element.kind === 'inflected') phraseLemmas.add(element.lemma);
        if (element.kind === 'list' && !lexicons.has(element.name)) lexicons.set(element.name, { file, field });
      }
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error;
      problems.push({ file, field, expected: error.message });
    }
  }
  for (const lexicon of folder.lexicons) {
    problems.push(...checkTerms(lexicon));
    for (const { written } of lexicon.terms) {
      for (const [, lemma = ''] of written.matchAll(LEMMA)) termLemmas.add(lemma);
    }
  }
  problems.push(...folder.rules.flatMap(checkPattern));
  return { lexicons, phraseLemmas, termLemmas, problems };
}

function* elementsOf(sequence: Sequence): Generator<Element> {
  for (const element of sequence) {
    yield element;
    switch (element.kind) {
      case 'choice':
        for (const alternative of element.alternatives) yield* elementsOf(alternative);
        break;
      case 'optional':
        yield* elementsOf([element.of]);
        break;
      case 'gap':
        if (element.without !== undefined) yield* elementsOf([element.without]);
        break;
      case 'look':
        yield* elementsOf([element.at]);
        break;
      case 'mark':
        yield* elementsOf(element.sequence);
        break;
    }
  }
}

function checkTerms({ file, terms }: LexiconFile): Problem[] {
  const first = new Map<string, number>();
  return terms.flatMap(({ written, line }): Problem[] => {
    const field = `line ${line}`;
    const plain = written.replace(LEMMA, '$1');
    if (/[{}]/u.test(plain) || /\{\s*\}/u.test(written)) {
      return [{ file, field, expected: `expected the base form of a word in curly brackets, found ${written}` }];
    }
    const folded = foldTerm(plain);
    if (folded === '') return [{ file, field, expected: `nothing of "${written}" is left after folding` }];
    // "{nurse}" and "nurse" are told apart: the second adds a way to write, not a word twice.
    const key = written.includes('{') ? foldTerm(written) : folded;
    const earlier = first.get(key);
    if (earlier !== undefined) return [{ file, field, expected: `"${written}" stands in line ${earlier} already` }];
    first.set(key, line);
    return [];
  });
}

function checkPattern({ file, body }: SourceRule): Problem[] {
  if (body.kind !== 'pattern') return [];
  try {
    if (!new RegExp(body.pattern, 'giu').test('')) return [];
    return [{ file, field: 'pattern', expected: 'expected a pattern that needs at least one character' }];
  } catch (error) {
    return [{ file, field: 'pattern', expected: error instanceof Error ? error.message : String(error) }];
  }
}
