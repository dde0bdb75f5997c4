import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachFeature, type ScoredWord, scoredWord } from '../../../src/engine/scorer/features';
import { hashText } from '../../../src/engine/scorer/hash';

const POST = hashText('post');
const BIO = hashText('bio');
const [AGE, UNIT, ROLE] = [hashText('#age'), hashText('@unit'), hashText('@role')];

/** A sentence of words; "ward@" stands in the list `unit`, "nurse%" in the list `role`. */
function sentence(text: string): ScoredWord[] {
  return text.split(' ').map((written, at) => {
    const classes = [...(written.includes('@') ? [UNIT] : []), ...(written.includes('%') ? [ROLE] : [])];
    return scoredWord(written.replace(/[@%]/g, ''), classes, at === 0);
  });
}
type Told = readonly [id: number, first: number, last: number];

function told(words: readonly ScoredWord[], surface = POST): Told[] {
  const features: Told[] = [];
  eachFeature(words, surface, (id, first, last) => features.push([id, first, last]));
  return features;
}
const ids = (words: readonly ScoredWord[], surface = POST): Set<number> =>
  new Set(told(words, surface).map(([id]) => id));

/** How many features stand on exactly these words. */
const countAt = (words: readonly ScoredWord[], first: number, last: number): number =>
  told(words).filter(([, from, to]) => from === first && to === last).length;

describe('scoredWord', () => {
  it('is the same for words of one stem', () => {
    expect(scoredWord('nurses', [], true)).toEqual(scoredWord('nursing', [], true));
    expect(scoredWord('nurse', [], true)).not.toEqual(scoredWord('nursery', [], true));
  });

  it('has a beginning of its own only where the stem is longer than that', () => {
    expect(scoredWord('ward', [], false).prefix).toBe(0);
    expect(scoredWord('staff', [], false).prefix).toBe(0);
    expect(scoredWord('hospital', [], false).prefix).toBe(hashText('hospi'));
  });

  it('keeps its classes and whether it opens a sentence', () => {
    expect(scoredWord('84yo', [AGE], true)).toMatchObject({ classes: [AGE], opens: true });
  });
});

describe('eachFeature', () => {
  it('tells of the surface alone where there are no words', () => {
    expect(told([])).toHaveLength(1);
    expect(told([])[0]?.slice(1)).toEqual([-1, -1]);
    expect(told([], BIO)[0]?.[0]).not.toBe(told([])[0]?.[0]);
  });

  it('is the same every time', () => {
    const words = sentence('my old ward@ sang');
    expect(told(words)).toEqual(told(words));
  });

  it('tells the order of words', () => {
    const [forth, back] = [ids(sentence('x bites dog')), ids(sentence('x dog bites'))];
    expect(forth).not.toEqual(back);
    expect([...forth].filter((id) => back.has(id)).length).toBeGreaterThan(1);
  });

  it('tells of two and three words that follow one another, and of two with one between', () => {
    const words = sentence('my old ward');
    expect(countAt(words, 0, 1)).toBe(1);
    expect(countAt(words, 1, 2)).toBe(1);
    expect(countAt(words, 0, 2)).toBe(2);
  });

  it('never ties a word to the next sentence, but its classes to all of the passage', () => {
    const apart = [...sentence('my ward'), ...sentence('old nurse')];
    expect(told(apart).some(([, first, last]) => first < 2 && last >= 2)).toBe(false);
    const listed = [...sentence('my ward@'), ...sentence('old nurse%')];
    expect(countAt(listed, 1, 3)).toBe(1);
  });

  it('tells an opening word from the same word later on', () => {
    const [opening, later] = [ids(sentence('ward')), ids(sentence('x ward').slice(1))];
    expect(opening.size).toBe(later.size + 1);
    expect([...later].every((id) => opening.has(id))).toBe(true);
  });

  it.each([
    ['side by side: the pair of words, of classes, of each with the other, and both in the passage', '', 5],
    ['with one word between: two words with a gap and three words in place of the pair', 'a ', 6],
    ['with two words between: classes only', 'a b ', 2],
    ['with three words between: both in the passage', 'a b c ', 1],
  ])('ties two listed words %s', (_, between, count) => {
    const words = sentence(`nurse% ${between}ward@`);
    expect(countAt(words, 0, words.length - 1)).toBe(count);
  });

  it('tells of a class once a passage, where it first stands', () => {
    const words = sentence('ward@ ward@');
    // The second lacks the two features of its class, and that it opens the sentence.
    expect(countAt(words, 1, 1)).toBe(countAt(words, 0, 0) - 3);
  });

  it('tells of two classes of a passage alike, whichever stands first', () => {
    const [ward, nurse] = [sentence('a ward@'), sentence('a nurse%')];
    expect(ids([...ward, ...nurse])).toEqual(ids([...nurse, ...ward]));
  });

  it('tells surfaces apart for words and classes, and keeps what they share', () => {
    const words = sentence('my ward@');
    const [post, bio] = [ids(words, POST), ids(words, BIO)];
    // The surface itself, each word on it, the class on it.
    expect([...bio].filter((id) => !post.has(id))).toHaveLength(4);
    expect([...bio].filter((id) => post.has(id)).length).toBeGreaterThan(0);
  });

  it('names only words that are in the passage, the first not after the last', () => {
    const word = fc.tuple(
      fc.constantFrom('my', 'old', 'ward', 'hospital'),
      fc.subarray([AGE, UNIT, ROLE]),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const passage = words.map(([text, classes, opens]) => scoredWord(text, classes, opens));
        for (const [id, first, last] of told(passage)) {
          expect(id >>> 0).toBe(id);
          expect(first).toBeLessThanOrEqual(last);
          expect(last).toBeLessThan(passage.length);
          expect(first >= 0 || (first === -1 && last === -1)).toBe(true);
        }
      }),
    );
  });
});
