import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/engine/normalise';

/** The original stretch that a stretch of the folded text came from. */
function originalOf(text: string, wanted: string): string {
  const { original, folded, starts, ends } = normalise(text);
  const at = folded.indexOf(wanted);
  expect(at, `${wanted} in ${folded}`).toBeGreaterThanOrEqual(0);
  return original.slice(starts[at], ends[at + wanted.length - 1]);
}

describe('normalise', () => {
  it.each([
    ['lower-cases', 'Ward SEVEN', 'ward seven'],
    ['takes accents off', 'Zoë café naïve Łódź señor', 'zoe cafe naive lodz senor'],
    ['takes combining accents off', 'cafe\u0301', 'cafe'],
    ['straightens quotes, dashes and backticks', '“don’t” – ‘it`s’', "\"don't\" - 'it's'"],
    ['makes hard and thin spaces plain', 'bed\u00a04\u2009b', 'bed 4 b'],
    ['drops zero-width characters and soft hyphens', 'nu\u200br\u200ds\u00ade\ufeff', 'nurse'],
    ['drops bidirectional marks', '\u202enurse\u202c', 'nurse'],
    ['reads full-width letters and digits', 'ＮＨＳ ９４３', 'nhs 943'],
    ['reads digits of other scripts', '٩٤٣ ९४३', '943 943'],
    ['reads keycap emoji as digits', '4️⃣7️⃣', '47'],
    ['reads mathematical and circled letters', '𝓷𝓾𝓻𝓼𝓮 ⓝⓤⓡⓢⓔ 🅽🆄🆁🆂🅴', 'nurse nurse nurse'],
    ['reads small capitals', 'ɴᴜʀꜱᴇ', 'nurse'],
    ['spreads ligatures', 'oﬃce ﬁle', 'office file'],
    ['reads Cyrillic letters inside an English word', 'nursе in wаrd', 'nurse in ward'],
    ['reads a word wholly of look-alikes in an English text', 'my сор friend', 'my cop friend'],
    ['keeps line breaks, however written', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ])('%s', (_, text, folded) => {
    expect(normalise(text).folded).toBe(folded);
  });

  it.each([
    ['Russian', 'мой рабочий день как всегда', 'мои рабочии день как всегда'],
    ['Russian beside English', 'как nurse, жизнь', 'как nurse, жизнь'],
    ['Greek', 'καλημέρα σε όλους', 'καλημερα σε ολους'],
    ['Hindi', 'आज अस्पताल में', 'आज अस्पताल में'],
    ['Malayalam', 'ഇന്ന് ആശുപത്രിയിൽ', 'ഇന്ന് ആശുപത്രിയിൽ'],
    ['Korean', '오늘 병원', '오늘 병원'],
    ['fractions and trade marks', 'took ½ a Brand™', 'took ½ a brand™'],
  ])('leaves %s readable', (_, text, folded) => {
    expect(normalise(text).folded).toBe(folded);
  });

  it.each([
    ['the whole disguised word', 'a nu\u200brse here', 'nurse', 'nu\u200brse'],
    ['an accent with its letter', 'cafe\u0301!', 'cafe', 'cafe\u0301'],
    ['both halves of a surrogate pair', 'x 𝓷𝓾𝓻 y', 'nur', '𝓷𝓾𝓻'],
    ['the keycap with its digit', 'bed 4️⃣ now', '4', '4️⃣'],
    ['the ligature a letter came from', 'oﬃce', 'fi', 'ﬃ'],
    ['a pair of carriage return and newline', 'a\r\nb', '\n', '\r\n'],
  ])('leads back to %s', (_, text, wanted, original) => {
    expect(originalOf(text, wanted)).toBe(original);
  });

  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());
  const loneSurrogates = fc.array(
    fc.oneof(fc.integer({ min: 0xd800, max: 0xdfff }), fc.integer({ min: 1, max: 0x2fff })),
  );

  it('maps every folded stretch to a stretch of the original, in order, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          loneSurrogates.map((codes) => String.fromCharCode(...codes)),
        ),
        (text) => {
          const { folded, starts, ends } = normalise(text);
          expect(starts.length).toBe(folded.length + 1);
          expect(ends.length).toBe(folded.length);
          expect(starts[folded.length]).toBe(text.length);
          for (let i = 0; i < folded.length; i++) {
            const [start = -1, end = -1] = [starts[i], ends[i]];
            if (
              start >= end ||
              end > text.length ||
              (i > 0 && (start < (starts[i - 1] ?? 0) || end < (ends[i - 1] ?? 0)))
            ) {
              throw new Error(`unit ${i} of ${JSON.stringify(folded)} maps to ${start}–${end}`);
            }
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('folds a folded text into itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normalise(text).folded;
        expect(normalise(once).folded).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });
});
