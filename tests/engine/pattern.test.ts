import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectPatterns } from '../../src/engine/detectors/pattern';

import type { PatternRule } from '../../src/engine/types';
import { patternRule } from './sample-guidance';

const TEN_DIGITS = patternRule('(?<![\\p{L}\\p{N}])\\d(?:[\\s.\\-/]{0,2}\\d){9}(?![\\p{L}\\p{N}])', {
  trigger: 'digit',
  validator: 'nhs-number',
});
const LOOSE_DIGITS = patternRule('\\d[\\d\\s.-]{6,20}\\d', { trigger: 'digit', validator: 'nhs-number' });
const SPELLED = patternRule(
  '(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple)[\\s,-]{1,2}){6,11}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)',
  {
    validator: 'nhs-number',
  },
);
const POSTCODE = patternRule('(?<![\\p{L}\\p{N}])[a-z]{1,2}\\d[a-z\\d]?\\s?\\d[a-z]{2}(?![\\p{L}\\p{N}])', {
  trigger: 'digit',
  validator: 'uk-postcode',
});

function quotesOf(text: string, ...rules: PatternRule[]): string[] {
  return detectPatterns(text, rules).map(({ span }) => text.slice(span.start, span.end));
}

describe('detectPatterns', () => {
  it.each([
    ['NHS no 943 476 5919', '943 476 5919'],
    ['bed 4 943 476 5919', '943 476 5919'],
    ['943 476 5919 4 more', '943 476 5919'],
    ['12.03 943-476-5919 and 7', '943-476-5919'],
    ['943\n476\n5919', '943\n476\n5919'],
    ['943\u00a0476\u00a05919', '943\u00a0476\u00a05919'],
    ['９４３４７６５９１９', '９４３４７６５９１９'],
    ['9️⃣4️⃣3️⃣4️⃣7️⃣6️⃣5️⃣9️⃣1️⃣9️⃣', '9️⃣4️⃣3️⃣4️⃣7️⃣6️⃣5️⃣9️⃣1️⃣9️⃣'],
    ['94\u200b34765919', '94\u200b34765919'],
  ])('finds the number in %j and nothing of its neighbours', (text, quote) => {
    expect(quotesOf(text, TEN_DIGITS)).toEqual([quote]);
  });

  it.each(['943 476 5918', 'bed 4 bay 6', '111 111 1111', 'a9434765919b', '2024 2025 2026', ''])(
    'leaves %j alone',
    (text) => {
      expect(quotesOf(text, TEN_DIGITS)).toEqual([]);
    },
  );

  it('finds a number that a greedy expression swallowed with its neighbours', () => {
    expect(quotesOf('bay 2 4 943 476 5919 12', LOOSE_DIGITS)).toEqual(['943 476 5919']);
  });

  it('finds two numbers side by side, each once', () => {
    expect(quotesOf('943 476 5919 401 023 2137', TEN_DIGITS)).toEqual(['943 476 5919', '401 023 2137']);
  });

  it('reads spelled digits', () => {
    const text = 'its nine four three four seven six five nine one nine ok';
    expect(quotesOf(text, SPELLED)).toEqual(['nine four three four seven six five nine one nine']);
    expect(quotesOf('one two three four five six seven', SPELLED)).toEqual([]);
  });

  it('tries again behind a match that failed its check', () => {
    expect(quotesOf('zz1 1aa sw1a 1aa', POSTCODE)).toEqual(['sw1a 1aa']);
  });

  it('marks only the part the rule names', () => {
    expect(quotesOf('My patient in Bed 7 sang', patternRule('patient in (?<span>bed \\d+)'))).toEqual(['Bed 7']);
  });

  it('runs a rule only where its trigger is present', () => {
    const wrongTrigger = patternRule('ward', { trigger: 'digit' });
    expect(quotesOf('on the ward', wrongTrigger)).toEqual([]);
    expect(quotesOf('on the ward 7', wrongTrigger)).toEqual(['ward']);
    expect(
      quotesOf('jo@nhs.net', patternRule('nhs', { trigger: 'at-sign' }), patternRule('nhs', { trigger: 'link' })),
    ).toEqual(['nhs', 'nhs']);
  });

  it('explains a passed check, and is silent where the check is unknown', () => {
    const [found] = detectPatterns('943 476 5919', [TEN_DIGITS]);
    expect(found?.evidence.map(({ stage }) => stage)).toEqual(['detector', 'validator']);
    expect(quotesOf('943 476 5919', patternRule('\\d+', { validator: 'no-such-check' }))).toEqual([]);
  });

  it('stands empty matches', () => {
    expect(quotesOf('abc', patternRule('x*'))).toEqual([]);
  });

  it('never throws and marks only stretches of the text', () => {
    const anyText = fc
      .array(fc.constantFrom('9', '4', '3 ', '943 476 5919', '-', '\n', '😂', '\ud800', 'sw1a 1aa', 'é'))
      .map((s) => s.join(''));
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), (text) => {
        for (const { span } of detectPatterns(text, [TEN_DIGITS, LOOSE_DIGITS, SPELLED, POSTCODE])) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
