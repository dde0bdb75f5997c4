import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from '../../../src/engine/scorer/stem';

describe('stem', () => {
  it.each([
    ['nurs', ['nurse', 'nurses', 'nursed', 'nursing', 'nursings']],
    ['ward', ['ward', 'wards', 'warded', 'warding']],
    ['stop', ['stop', 'stops', 'stopped', 'stopping']],
    ['fall', ['fall', 'falls', 'falling']],
    ['miss', ['miss', 'missed', 'missing', 'misses']],
    ['study', ['study', 'studies']],
    ['quick', ['quick', 'quickly']],
    ['repeat', ['repeat', 'repeated', 'repeatedly']],
    ['box', ['box', 'boxes']],
  ])('brings together as "%s": %j', (root, words) => {
    expect(words.map(stem)).toEqual(words.map(() => root));
  });

  it.each(['dress', 'address', 'this', 'bed', 'used', 'sing', 'bring', 'only', 'bees', 'a', '', '84s', '#url', '病院'])(
    'leaves "%s" as it is',
    (word) => {
      expect(stem(word)).toBe(word);
    },
  );

  it.each([
    ['nursery', 'nurse'],
    ['warden', 'ward'],
    ['stoppage', 'stop'],
    ['patient', 'patience'],
  ])('keeps "%s" and "%s" apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it('gives a word that is never longer than the one it was given, and never empty for one that is not', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[aeginsldy]{1,9}$/u)), (word) => {
        const root = stem(word);
        expect(root.length).toBeLessThanOrEqual(word.length);
        expect(root === '').toBe(word === '');
      }),
    );
  });
});
