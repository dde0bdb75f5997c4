import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PreparedPack, type SentenceAnalysis } from '../../../src/engine/analysis';
import { classesOf } from '../../../src/engine/scorer/classes';
import { scoredWord } from '../../../src/engine/scorer/features';
import { hashText } from '../../../src/engine/scorer/hash';
import { PASSAGE_WORDS, PassageMaker } from '../../../src/engine/scorer/passages';
import { analysisOf, samplePack } from '../sample-pack';

const prepared = new PreparedPack(samplePack({ lexicons: { unit: ['itu', 'high dependency'], other: ['bay'] } }));
const sentencesOf = (text: string): readonly SentenceAnalysis[] => analysisOf(text, prepared).sentences;
const maker = (): PassageMaker => new PassageMaker(classesOf(['unit']));

/** A draft of sentences with so many words each. */
const draftOf = (...counts: number[]): string => counts.map((count) => `${'Tea '.repeat(count).trim()}.`).join(' ');
const windows = (...counts: number[]): string[] =>
  maker()
    .windows(sentencesOf(draftOf(...counts)))
    .map(({ from, to }) => `${from}–${to}`);

describe('windows of a draft', () => {
  it.each<[number[], string[]]>([
    [[1], ['0–1']],
    [[10, 10, 10], ['0–3']],
    [[20, 25], ['0–2']],
    [[45], ['0–1']],
    [[200], ['0–1']],
  ])('of sentences of %j words are the whole of it: %j', (counts, expected) => {
    expect(windows(...counts)).toEqual(expected);
  });

  it.each<[number[], string[]]>([
    [
      [20, 26],
      ['0–1', '1–2'],
    ],
    [
      [20, 20, 20],
      ['0–2', '1–3'],
    ],
    [
      [20, 20, 20, 20],
      ['0–2', '1–3', '2–4'],
    ],
    [
      [200, 10],
      ['0–1', '1–2'],
    ],
    [
      [10, 200, 10],
      ['0–1', '1–2', '2–3'],
    ],
    [
      [40, 3, 40, 3],
      ['0–2', '1–3', '2–4'],
    ],
    [
      [5, 5, 40, 40],
      ['0–2', '1–3', '3–4'],
    ],
  ])('of sentences of %j words each start a sentence later, none inside another: %j', (counts, expected) => {
    expect(windows(...counts)).toEqual(expected);
  });

  it('are none where there is nothing', () => {
    expect(maker().windows(sentencesOf(''))).toEqual([]);
  });

  it('cover every sentence, in order, and hold more words than they should only as one sentence', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 20 }), (counts) => {
        const sentences = sentencesOf(draftOf(...counts));
        let covered = 0;
        for (const { from, to } of maker().windows(sentences)) {
          expect(from).toBeLessThanOrEqual(covered);
          expect(to).toBeGreaterThan(covered);
          covered = to;
          const words = sentences.slice(from, to).reduce((sum, sentence) => sum + sentence.words.length, 0);
          expect(words <= PASSAGE_WORDS || to === from + 1).toBe(true);
        }
        expect(covered).toBe(sentences.length);
      }),
    );
  });
});

describe('a passage', () => {
  /** The words of a text as scored, the whole text being one passage. */
  const words = (text: string) => maker().passages(sentencesOf(text))[0]?.words ?? [];
  const stems = (text: string) => words(text).map(({ stem }) => stem);

  it('holds the words of its sentences, each with its place in the draft', () => {
    const text = 'My ward, today. So hot!';
    const [passage] = maker().passages(sentencesOf(text));
    expect(passage?.spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      'My',
      'ward',
      'today',
      'So',
      'hot',
    ]);
    expect(passage?.words.map(({ opens }) => opens)).toEqual([true, false, false, true, false]);
    expect(passage).toMatchObject({ from: 0, to: 2 });
  });

  it.each([
    ['on ITU', 1, ['@unit', '#caps']],
    ['in high dependency', 1, ['@unit']],
    ['in high dependency', 2, ['@unit']],
    ['so Derek sang', 1, ['#Name']],
    ['an 84yo', 1, ['#age']],
    ['in bay', 1, []],
    ['Derek sang', 0, []],
    ['in high hopes', 1, []],
  ])('in %j gives word %i the classes %j', (text, at, classes) => {
    expect([...(words(text)[at]?.classes ?? [])].sort()).toEqual(classes.map(hashText).sort());
  });

  it.each([
    ['bed 84', 'bed 2,000'],
    ['at 3am', 'at 14:05'],
    ['see https://example.org', 'see www.example.com/a'],
    ['for £12', 'for £9'],
    ['my nur5e', 'my nurse'],
  ])('takes %j and %j for the same: the kind says more than the figures', (one, other) => {
    expect(stems(one)).toEqual(stems(other));
  });

  it.each([
    ['bed 84', 'bed eighty'],
    ['at 3am', 'at 84'],
    ['so #ward', 'so #bay'],
  ])('tells %j from %j', (one, other) => {
    expect(stems(one)).not.toEqual(stems(other));
  });

  it('sees run-together words apart', () => {
    expect(stems('#MyWard')).toEqual(['my', 'ward'].map((word) => scoredWord(word, [], false).stem));
  });

  it('is made of the very words of the time before where the sentences are the same objects', () => {
    const one = maker();
    const sentences = sentencesOf('My ward. So hot.');
    const [before, after] = [one.passage(sentences, 0, 2), one.passage(sentences, 0, 2)];
    expect(after.words.map((word, at) => word === before.words[at])).toEqual(after.words.map(() => true));
  });

  it('is made anew for other objects, and by another maker', () => {
    const one = maker();
    const before = one.passage(sentencesOf('My ward.'), 0, 1);
    const after = one.passage(sentencesOf('My ward.'), 0, 1);
    expect(after).toEqual(before);
    expect(after.words[0]).not.toBe(before.words[0]);
    const sentences = sentencesOf('On ITU.');
    const [listed] = new PassageMaker(classesOf(['unit'])).passages(sentences);
    const [plain] = new PassageMaker(classesOf([])).passages(sentences);
    expect(listed?.words[1]?.classes.length).toBe((plain?.words[1]?.classes.length ?? 0) + 1);
  });
});

describe('classesOf', () => {
  it('gives every list a number of its own, which no shape has', () => {
    const classes = classesOf(['age', 'unit', 'itu']);
    expect([...classes.keys()]).toEqual(['age', 'unit', 'itu']);
    expect(new Set([...classes.values(), hashText('#age')]).size).toBe(4);
  });
});
