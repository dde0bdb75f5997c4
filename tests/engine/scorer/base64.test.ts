import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64 } from '../../../src/engine/scorer/base64';

describe('decodeBase64', () => {
  // RFC 4648, section 10.
  it.each([
    ['', ''],
    ['Zg==', 'f'],
    ['Zm8=', 'fo'],
    ['Zm9v', 'foo'],
    ['Zm9vYg==', 'foob'],
    ['Zm9vYmE=', 'fooba'],
    ['Zm9vYmFy', 'foobar'],
    ['Zm9vYmE', 'fooba'],
  ])('reads %j as %j', (text, expected) => {
    expect(new TextDecoder().decode(decodeBase64(text))).toBe(expected);
  });

  it('gives back each of the 256 bytes', () => {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    expect(decodeBase64(btoa(String.fromCharCode(...all)))).toEqual(all);
  });

  it('gives back every byte that Node wrote', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(decodeBase64(Buffer.from(bytes).toString('base64'))).toEqual(bytes);
      }),
    );
  });

  it.each(['Zm9v!', 'Zm 9v', 'é', 'Zg==Zg=='])('refuses %j and names the character', (text) => {
    expect(() => decodeBase64(text)).toThrow('is no character of base64');
  });
});
