import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/engine/normalise';
import { Vocabulary } from '../../../src/engine/phrase/vocabulary';
import { wordsOf } from '../../../src/engine/phrase/words';
import { tokenise } from '../../../src/engine/tokenise';

const vocabulary = new Vocabulary(
  {
    lexicons: {
      place: ['leeds', 'leeds general infirmary', 'new ward', 'itu'],
      unit: ['itu', 'ward', 'general infirmary'],
    },
    inflections: { nurse: ['nurse', 'nurses'], 'slag off': ['slag off', 'slagged off'] },
  },
  ['my', 'purse', 'curse', 'terse', 'horse'],
);

/** Terms of a text as "list: words". */
function termsIn(text: string): string[] {
  const tokens = tokenise(normalise(text), vocabulary.isWord).sentences.flatMap((sentence) => sentence.tokens);
  const words = wordsOf(tokens, vocabulary.unmask);
  const written = (start: number, end: number): string =>
    words
      .slice(start, end)
      .map(({ token }) => token.norm)
      .join(' ');
  return vocabulary.termsIn(words).map(({ list, start, end }) => `${list}: ${written(start, end)}`);
}

describe('Vocabulary', () => {
  it.each([
    ['Leeds', ['place: leeds']],
    ['at Leeds General Infirmary', ['place: leeds', 'place: leeds general infirmary', 'unit: general infirmary']],
    ['ITU', ['place: itu', 'unit: itu']],
    ['Leeds, "General" Infirmary', ['place: leeds', 'place: leeds general infirmary', 'unit: general infirmary']],
    ['they slagged off nurses', ['{slag off}: slagged off', '{nurse}: nurses']],
    ['new ward', ['place: new ward', 'unit: ward']],
    ['a n*rse', ['{nurse}: n*rse']],
  ])('finds in %j every term, short ones inside long ones too: %j', (text, terms) => {
    expect(termsIn(text)).toEqual(terms);
  });

  it.each(['Leedsish', 'new', 'new old hospital', 'general', 'nursery', 'slagged Di off', 'my purse', ''])(
    'finds no term in %j',
    (text) => {
      expect(termsIn(text)).toEqual([]);
    },
  );

  it('finds no half of a term at the end of a sentence', () => {
    expect(termsIn('Leeds General')).toEqual(['place: leeds']);
  });

  it.each(['my', 'purse', 'leeds', 'infirmary', 'slagged', 'off', 'nurses'])('knows the word "%s"', (word) => {
    expect(vocabulary.isWord(word)).toBe(true);
  });

  it.each(['', 'nursing', 'slag off', 'leeds general', 'constructor', 'My'])('does not know the word "%s"', (word) => {
    expect(vocabulary.isWord(word)).toBe(false);
  });

  it.each([
    ['n*rse', ['nurse']],
    ['n**se', ['nurse']],
    ['l***s', ['leeds']],
    ['*urse', ['nurse', 'purse', 'curse']],
    ['i**', ['itu']],
    ['p*rse', ['purse']],
    ['n*rses', ['nurses']],
    ['n*se', []],
    ['q*rse', []],
    ['*', []],
    ['', []],
  ])('unmasks %j as %j: each star stands for one letter', (reading, words) => {
    expect(vocabulary.unmask(reading)).toEqual(words);
  });

  it('offers four words for a mask at most', () => {
    expect(vocabulary.unmask('*****')).toHaveLength(4);
  });

  it('passes over an empty term', () => {
    const odd = new Vocabulary({ lexicons: { odd: [''] }, inflections: {} }, []);
    expect(odd.termsIn(wordsOf(tokenise(normalise('my ward')).sentences[0]?.tokens ?? [], odd.unmask))).toEqual([]);
  });

  it('keeps lists apart that are called like parts of every object', () => {
    const odd = new Vocabulary({ lexicons: { constructor: ['ward'], toString: ['ward'] }, inflections: {} }, []);
    const words = wordsOf(tokenise(normalise('ward')).sentences[0]?.tokens ?? [], odd.unmask);
    expect(odd.termsIn(words).map(({ list }) => list)).toEqual(['constructor', 'toString']);
  });
});
