import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/engine/normalise';
import { tokenise } from '../../src/engine/tokenise';

const sentencesOf = (text: string): string[] =>
  tokenise(normalise(text)).sentences.map((sentence) => text.slice(sentence.start, sentence.end));

describe('sentences', () => {
  it.each([
    ['at full stops, exclamation and question marks', 'Home now. Shattered! Why?', ['Home now.', 'Shattered!', 'Why?']],
    ['before a small letter too', 'worked nights. knackered', ['worked nights.', 'knackered']],
    ['where the space was forgotten', 'The end.Start again', ['The end.', 'Start again']],
    ['at a line break, which belongs to the line before', 'one\n\ntwo', ['one\n\n', 'two']],
    ['at an ellipsis before a capital', 'so tired… Bed now', ['so tired…', 'Bed now']],
    ['after emoji that follow the end', 'Great shift! 😂😂 Next one', ['Great shift! 😂😂', 'Next one']],
    ['after emoji before a capital', 'love my dog 🐶 Rex is here', ['love my dog 🐶', 'Rex is here']],
    ['after a closing quote', 'He said "no." She left', ['He said "no."', 'She left']],
    ['after "I"', 'So do I. Then home', ['So do I.', 'Then home']],
  ])('end %s', (_, text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it.each([
    'Saw Dr. Smith and Mrs. Patel at St. Thomas today',
    'worn for approx. two hours, e.g. at night, i.e. late',
    'Bed no. 4 by the door',
    'temp of 38.5 and rising',
    'J. R. Smith is on nights',
    'the N.H.S. is great',
    'see www.nhs.uk/x.html for more',
    'so tired... bed now',
    '"Help!" she said',
    'what a (great!) day',
    'love this 😂 so much',
    '🙂 Good morning',
    '1. Wash hands',
  ])('do not end inside "%s"', (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  it('are none in a text of spaces', () => {
    expect(sentencesOf('  ')).toEqual([]);
  });
});
