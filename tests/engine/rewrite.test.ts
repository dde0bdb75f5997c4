import { describe, expect, it } from 'vitest';
import { suggestionsFor } from '../../src/engine/rewrite';

function rewritten(text: string, quote: string, rewrite: string): string {
  const start = text.indexOf(quote);
  const span = { start, end: start + quote.length };
  const replacement = suggestionsFor(rewrite, text, span)[0]?.replacement;
  return replacement === undefined ? text : text.slice(0, span.start) + replacement + text.slice(span.end);
}

describe('suggestionsFor', () => {
  it.each([
    ['puts the safer words in place', 'so Derek sang', 'Derek', 'a patient', 'so a patient sang'],
    ['opens a draft with a capital', 'Derek sang', 'Derek', 'a patient', 'A patient sang'],
    ['opens a later sentence with a capital', 'Long day. Derek sang', 'Derek', 'a patient', 'Long day. A patient sang'],
    ['opens a line with a capital', 'Long day\nDerek sang', 'Derek', 'a patient', 'Long day\nA patient sang'],
    ['opens a quotation at the start with a capital', '"Derek sang"', 'Derek', 'a patient', '"A patient sang"'],
    ['adds no second article', 'my Derek sang', 'Derek', 'a patient', 'my patient sang'],
    ['adds no second article after "the"', 'on the Nightingale Ward', 'Nightingale Ward', 'the ward', 'on the ward'],
    ['keeps a small letter after a comma', 'well, Derek sang', 'Derek', 'a patient', 'well, a patient sang'],
    [
      'does not take a long way in for the start',
      `${'so '.repeat(20)}Derek`,
      'Derek',
      'a patient',
      `${'so '.repeat(20)}a patient`,
    ],
    ['takes words out', 'call me on 07700 900123 ok', '07700 900123', '', 'call me on  ok'],
  ])('%s', (_, text, quote, rewrite, expected) => {
    expect(rewritten(text, quote, rewrite)).toBe(expected);
  });

  it('labels what the button does', () => {
    expect(suggestionsFor('a patient', 'so Derek', { start: 3, end: 8 })).toEqual([
      { label: 'Replace with "a patient"', replacement: 'a patient' },
    ]);
    expect(suggestionsFor('', 'so Derek', { start: 3, end: 8 })).toEqual([{ label: 'Take it out', replacement: '' }]);
  });

  it('offers nothing where the rule has no safer wording, or the words are already there', () => {
    expect(suggestionsFor(undefined, 'so Derek', { start: 3, end: 8 })).toEqual([]);
    expect(suggestionsFor('a patient', 'so a patient', { start: 3, end: 12 })).toEqual([]);
  });
});
