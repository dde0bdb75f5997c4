import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText, mix } from '../../../src/engine/scorer/hash';

const number32 = fc.integer({ min: 0, max: 0xffffffff });

describe('hashText', () => {
  // The first three are published test vectors of FNV-1a, 32 bits; the model on disk rests on all of them.
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
    ['nurse', 4154407338],
    ['#Name', 2859312121],
    ['病院', 3995436102],
  ])('of %j is always %d', (text, hash) => {
    expect(hashText(text)).toBe(hash);
  });

  it('is a whole number of 32 bits without a sign, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const hash = hashText(text);
        expect(hash >>> 0).toBe(hash);
      }),
    );
  });

  it('tells texts apart that share their letters', () => {
    const texts = ['ward', 'draw', 'Ward', 'ward ', 'war', 'wards'];
    expect(new Set(texts.map(hashText)).size).toBe(texts.length);
  });
});

describe('mix', () => {
  it.each([
    [1, 0, 0, 1770509892],
    [1, 4154407338, 0, 2113513447],
    [2, 4154407338, 2859312121, 2183676190],
  ])('of kind %i, %i and %i is always %i', (kind, a, b, id) => {
    expect(mix(kind, a, b)).toBe(id);
  });

  it('is a whole number of 32 bits without a sign, whatever its parts', () => {
    fc.assert(
      fc.property(fc.nat({ max: 20 }), number32, number32, (kind, a, b) => {
        const id = mix(kind, a, b);
        expect(id >>> 0).toBe(id);
      }),
    );
  });

  it('tells kinds, parts and their order apart', () => {
    const [a, b] = [hashText('my'), hashText('ward')];
    const ids = [mix(2, a, b), mix(2, b, a), mix(3, a, b), mix(2, a), mix(2, b), mix(3, a), mix(2, a, a)];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('takes a part that is left out for nought', () => {
    expect(mix(1, 7)).toBe(mix(1, 7, 0));
  });
});
