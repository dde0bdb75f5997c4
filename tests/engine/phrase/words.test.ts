import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/engine/normalise';
import { takenApart, type Word, wordsOf } from '../../../src/engine/phrase/words';
import type { Token } from '../../../src/engine/text';
import { tokenise } from '../../../src/engine/tokenise';

const known = new Set('nurse ward my night'.split(' '));

function tokensOf(text: string): readonly Token[] {
  const { sentences } = tokenise(normalise(text), (word) => known.has(word));
  return sentences.flatMap((sentence) => sentence.tokens);
}
const words = (text: string): Word[] => wordsOf(tokensOf(text), (reading) => (reading === 'n*rse' ? ['nurse'] : []));
/** The words as phrases see them, `|` where punctuation separates. */
const seen = (text: string): string =>
  words(text)
    .map(({ isSeparated, forms }) => (isSeparated ? `| ${forms[0]}` : forms[0]))
    .join(' ');

describe('wordsOf', () => {
  it.each([
    ['my, ward', 'my | ward'],
    ['my ; ward', 'my | ward'],
    ['my: ward', 'my | ward'],
    ['my - ward', 'my | ward'],
    ['my – ward', 'my | ward'],
    ['my—ward — my', 'my ward | my'],
    ['my -- ward', 'my | ward'],
    ['my--ward', 'my | ward'],
    ['my- ward', 'my | ward'],
    ['my (ward) my', 'my | ward | my'],
    ['my [ward]', 'my | ward'],
    ['my / ward', 'my | ward'],
    [', my', '| my'],
    ['my ",ward', 'my | ward'],
  ])('separates the words of %j', (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  it.each([
    ['my ward', 'my ward'],
    ['x-ray', 'x ray'],
    ['he/she', 'he she'],
    ['my "ward"', 'my ward'],
    ["my 'ward'", 'my ward'],
    ['my... ward!', 'my ward'],
    ['my ward,', 'my ward'],
    ['my & ward', 'my and ward'],
    ['', ''],
    ['?!', ''],
  ])('leaves the words of %j together', (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  it('counts emoji, numbers and line breaks as words', () => {
    expect(words('my 😂 7\nward').map(({ token }) => token.kind)).toEqual(['word', 'emoji', 'number', 'break', 'word']);
  });

  it.each([
    ['n*rse', ['n*rse', 'nurse']],
    ['nuuurse', ['nuuurse', 'nurse', 'nuurse']],
    ['nurse', ['nurse']],
    ['b*rse', ['b*rse']],
    ["nurse's", ['nurses']],
  ])('reads %j as %j: as written first, a mask only as words that are known', (text, forms) => {
    expect(words(text)[0]?.forms).toEqual(forms);
  });
});

describe('takenApart', () => {
  it.each([
    ['#MyWard', ['my', 'ward']],
    ['on #mywardnight', ['on', 'my', 'ward', 'night']],
    ['ward7 now', ['ward', '7', 'now']],
    ['@my_ward!', ['my', 'ward', '!']],
  ])('splits what is run together in %j: %j', (text, norms) => {
    expect(takenApart(tokensOf(text))?.map(({ norm }) => norm)).toEqual(norms);
  });

  it.each(['my ward', '#ward', '@nurse', 'x-ray', ''])('has nothing to split in %j', (text) => {
    expect(takenApart(tokensOf(text))).toBeUndefined();
  });

  it('gives every part its own place', () => {
    const text = 'so #MyWard';
    expect(takenApart(tokensOf(text))?.map(({ start, end }) => text.slice(start, end))).toEqual(['so', 'My', 'Ward']);
  });
});
