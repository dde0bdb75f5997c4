/** What holds for every draft, with the rules that are shipped. What single rules say: `tests/rules.test.ts`. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, MAX_TEXT_LENGTH } from '../../src/engine/check';
import { mergeFindings } from '../../src/engine/merge';
import type { Draft, Finding, Personal, Report, Surface } from '../../src/engine/types';
import { loadRulePack } from '../../src/rulepack/load';
import { anyText, wordyText } from './any-text';

const pack = await loadRulePack();

const SURFACES: readonly Surface[] = ['post', 'reply', 'message', 'bio'];
const surface = fc.constantFrom(...SURFACES);
const draft = (text: fc.Arbitrary<string>): fc.Arbitrary<Draft> => fc.record({ text, surface });
const personal: fc.Arbitrary<Personal> = fc.record({
  ignoredWords: fc.array(wordyText(1), { maxLength: 3 }),
  workplaceWords: fc.array(anyText, { maxLength: 3 }),
});

const on = (surface: Surface, text: string, own: Partial<Personal> = {}): Report =>
  check({ text, surface }, pack, { ignoredWords: [], workplaceWords: [], ...own });
const quotesOf = ({ findings }: Report): string[] => findings.map(({ quote }) => quote);

/** Throws where a report does not fit the draft it is about. */
function expectToFit({ verdict, findings, packId, complete }: Report, text: string): void {
  expect(packId).toBe(pack.id);
  expect(complete).toBe(text.length <= MAX_TEXT_LENGTH);
  const worst = findings.some(({ level }) => level === 'stop') ? 'stop' : 'caution';
  expect(verdict).toBe(findings.length === 0 ? 'clear' : worst);
  for (const { span, quote, score, evidence, suggestions } of findings) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.start).toBeLessThan(span.end);
    expect(span.end).toBeLessThanOrEqual(text.length);
    expect(quote).toBe(text.slice(span.start, span.end));
    expect(quote.trim()).not.toBe('');
    expect(score).toBeGreaterThanOrEqual(0.5);
    expect(score).toBeLessThanOrEqual(1);
    for (const { replacement } of suggestions) expect(replacement).not.toBe(quote);
    for (const { span: place } of evidence) {
      if (place !== undefined) expect(text.slice(place.start, place.end)).not.toBe('');
    }
  }
  // In order of place, and of one category none that overlap: nothing is left to merge.
  expect(mergeFindings(findings)).toEqual(findings);
}

describe('a report', () => {
  it('fits its draft, whatever is written on whichever surface', () => {
    fc.assert(
      fc.property(draft(anyText), ({ text, surface }) => {
        expectToFit(check({ text, surface }, pack), text);
      }),
      { numRuns: 2000 },
    );
  }, 60_000);

  it('fits its draft, whatever the person has set for themselves', () => {
    fc.assert(
      fc.property(draft(wordyText()), personal, (draft, personal) => {
        expectToFit(check(draft, pack, personal), draft.text);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('is the same twice, and after another draft', () => {
    fc.assert(
      fc.property(draft(anyText), draft(anyText), (one, other) => {
        const first = check(one, pack);
        expect(check(one, pack)).toEqual(first);
        check(other, pack);
        expect(check(one, pack)).toEqual(first);
      }),
      { numRuns: 2000 },
    );
  }, 60_000);

  it('finds something in the texts of these tests, so that they try more than nothing', () => {
    const texts = fc.sample(draft(wordyText()), { numRuns: 300, seed: 1 });
    const found = texts.flatMap((text) => check(text, pack).findings);
    expect(found.length).toBeGreaterThan(50);
    expect(new Set(found.map(({ category }) => category)).size).toBeGreaterThanOrEqual(3);
  });

  it.each(SURFACES)('on an empty %s is clear', (surface) => {
    expect(on(surface, '')).toEqual({ verdict: 'clear', findings: [], packId: pack.id, complete: true });
  });

  it.each([' ', '\n\n\n', '\t \u00a0', '...', '?!', '\u200b', '\ud800', '\u0000', '\u202e\u202c', '\u0301'])(
    'on a post of %j, which holds no words, is clear',
    (text) => {
      expect(on('post', text).verdict).toBe('clear');
    },
  );

  it.each([
    ['post', 'Off to feed the ducks with my two before tea'],
    ['reply', 'Happy birthday, hope the cake survived the bus'],
    ['message', 'Can you bring the big tent on Saturday?'],
    ['bio', 'Baker of lopsided bread. Two cats. Hull.'],
  ] as const)('on an everyday %s is clear: %s', (surface, text) => {
    expect(on(surface, text)).toMatchObject({ verdict: 'clear', findings: [] });
  });

  it.each([
    ['post', '😂😂'],
    ['message', '😂😂'],
    ['post', '❤️'],
    ['reply', 'lol'],
    ['reply', '@someone'],
    ['post', 'https://example.org'],
    ['post', 'Hello'],
    ['message', 'Thanks'],
    ['bio', '🍞'],
  ] as const)('on a %s that has only begun is clear: %s', (surface, text) => {
    expect(on(surface, text)).toMatchObject({ verdict: 'clear', findings: [] });
  });

  it('changes nothing in the pack, which is frozen', () => {
    const before = JSON.stringify(pack);
    const isFrozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    expect(isFrozen(pack)).toBe(true);
    for (const written of fc.sample(draft(wordyText()), { numRuns: 50, seed: 2 })) check(written, pack);
    expect(JSON.stringify(pack)).toBe(before);
  });
});

describe('a text longer than is read', () => {
  const number = 'His NHS number is 943 476 5919. ';
  const filler = 'Tea and cake by the sea. '.repeat(Math.ceil(MAX_TEXT_LENGTH / 25));

  it('is complete up to the last unit that is read, and not beyond', () => {
    expect(on('post', filler.slice(0, MAX_TEXT_LENGTH)).complete).toBe(true);
    expect(on('post', filler.slice(0, MAX_TEXT_LENGTH + 1).padEnd(MAX_TEXT_LENGTH + 1)).complete).toBe(false);
  });

  it('is read up to there', () => {
    const early = on('message', number + filler);
    expect(early.complete).toBe(false);
    expect(quotesOf(early)).toContain('943 476 5919');
    expect(quotesOf(on('message', filler + number))).not.toContain('943 476 5919');
  });

  it('may be cut in the middle of a character', () => {
    const text = `${'x'.repeat(MAX_TEXT_LENGTH - 1)}😂`;
    expect(on('post', text).complete).toBe(false);
  });
});

describe('a number that identifies somebody', () => {
  const carriers: readonly (readonly [string, string])[] = [
    ['His NHS number is 943 476 5919', '943 476 5919'],
    ['nhs no 943-476-5919, chase his bloods', '943-476-5919'],
    ['Her NHS number 9434765919', '9434765919'],
    ['His NI is AB123456C, send it to the ward', 'AB123456C'],
    ['hosp no 31-6620-C has lost his glasses', '31-6620-C'],
  ];
  const clean = fc.constantFrom(
    ...['Off to feed the ducks.', 'Happy birthday!', '12 eggs and a cake for tea', '2024 was a good year', 'Tea at 4.'],
    ...[
      'My mum is fine now',
      'мой день',
      'καλημέρα σε όλους',
      '😂😂😂',
      '#SundayRoast',
      'https://example.org/cake',
      '...',
    ],
    ...[
      'Chapter 4: the butler did it',
      'I love my cat Derek',
      '(just joking)',
      '"Lovely," she said.',
      '943',
      '5919 1',
      '- 7',
    ],
  );

  function isMarked(text: string, number: string, surface: Surface): boolean {
    const start = text.indexOf(number);
    const { findings } = check({ text, surface }, pack);
    return findings.some(({ category, span }: Finding) => {
      return category === 'patient-identifiers' && span.start <= start && span.end >= start + number.length;
    });
  }

  it.each(carriers)('is marked in %j', (text, number) => {
    for (const surface of SURFACES) expect(isMarked(text, number, surface)).toBe(true);
  });

  it('stays marked when harmless lines follow', () => {
    const lines = fc.array(clean, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...carriers), lines, surface, ([carrier, number], lines, surface) => {
        expect(isMarked([carrier, ...lines].join('\n'), number, surface)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  }, 60_000);

  it('stays marked when harmless lines go before', () => {
    const lines = fc.array(clean, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...carriers), lines, surface, ([carrier, number], lines, surface) => {
        expect(isMarked([...lines, carrier].join('\n'), number, surface)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it.each([
    'His order number is 943 476 5918',
    'Ring me on 01632 960 123 about the tent',
    '12 eggs, 943 flour, 476 milk',
    'My number is 07700 900123',
  ])('is not seen in %j', (text) => {
    expect(on('post', text).verdict).toBe('clear');
  });
});

describe('words the person never wants to be warned about', () => {
  it('take every finding on exactly these words with them, and no other', () => {
    fc.assert(
      fc.property(draft(wordyText()), fc.nat(), fc.boolean(), (draft, pick, isUpper) => {
        const { findings } = check(draft, pack);
        const picked = findings[pick % Math.max(1, findings.length)]?.quote ?? 'nothing';
        const word = isUpper ? picked.toUpperCase().toLowerCase() : picked;
        const kept = check(draft, pack, { ignoredWords: [word], workplaceWords: [] });
        expect(kept.findings).toEqual(findings.filter(({ quote }) => quote.toLowerCase() !== word.toLowerCase()));
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it.each([['numpty'], ['NUMPTY'], ['Numpty']])('do so in any case: %s', (word) => {
    const text = 'My ward manager is a numpty';
    const before = on('post', text);
    const quotes = quotesOf(before).map((quote) => quote.toLowerCase());
    expect(before.verdict).not.toBe('clear');
    const after = quotesOf(on('post', text, { ignoredWords: [word] })).map((quote) => quote.toLowerCase());
    expect(after).toEqual(quotes.filter((quote) => quote !== 'numpty'));
  });

  it('silence a draft that has no other finding', () => {
    const text = 'Back to the Marigold tomorrow';
    const workplaceWords = ['marigold'];
    expect(on('post', text, { workplaceWords }).verdict).not.toBe('clear');
    expect(on('post', text, { workplaceWords, ignoredWords: ['MARIGOLD'] })).toMatchObject({ verdict: 'clear' });
  });

  it.each(['num', 'numpty!', '', ' '])('do not silence more than they say: %j', (word) => {
    const text = 'His NHS number is 943 476 5919';
    expect(on('post', text, { ignoredWords: [word, '943', 'nhs'] })).toEqual(on('post', text));
  });
});

describe("the person's own workplace words", () => {
  it.each([
    ['post', 'Back to the Marigold tomorrow', 'marigold', 'Marigold'],
    ['post', 'Back to the #MarigoldLodge tomorrow', 'Marigold Lodge', 'MarigoldLodge'],
    ['reply', 'Same on Zebra 4 last night', 'zebra 4', 'Zebra 4'],
    ['bio', 'Marigold girl', 'MARIGOLD', 'Marigold'],
  ] as const)('are found in a %s: %s', (surface, text, word, quote) => {
    const { findings } = on(surface, text, { workplaceWords: [word] });
    const named = findings.filter(({ category }) => category === 'workplace-names').map((finding) => finding.quote);
    expect(named).toContain(quote);
  });

  it.each([
    ['post', 'Planted a marigold tomorrow', 'zebra 4'],
    ['post', 'Zebra crossing 4', 'zebra 4'],
    ['bio', 'Marigolds grower', 'marigold'],
    ['post', 'Back to the Marigold tomorrow', '   '],
  ] as const)('are not found in a %s where they do not stand: %s', (surface, text, word) => {
    expect(on(surface, text, { workplaceWords: [word] })).toEqual(on(surface, text));
  });
});

describe('a draft that speaks up', () => {
  const speakingUp = fc.constantFrom(
    'I have raised a concern with our Freedom to Speak Up guardian',
    'Proud to be on the picket line',
    'I am not coping and I need to talk to someone',
  );

  it('is never held, and every finding carries the way to do it', () => {
    let found = 0;
    fc.assert(
      fc.property(wordyText(), speakingUp, surface, fc.boolean(), (text, words, surface, isFirst) => {
        const { verdict, findings } = on(surface, isFirst ? `${words}\n${text}` : `${text}\n${words}`);
        expect(verdict).not.toBe('stop');
        for (const { level, speakUp } of findings) {
          expect(level).toBe('caution');
          expect(speakUp).toBe(pack.guidance.speakUp.text);
        }
        found += findings.length;
      }),
      { numRuns: 2000 },
    );
    expect(found).toBeGreaterThan(300);
  }, 60_000);

  it('carries the way on findings only where it speaks up', () => {
    const number = 'His NHS number is 943 476 5919';
    const [silent] = on('post', number).findings;
    expect(silent).toMatchObject({ level: 'stop' });
    expect(silent).not.toHaveProperty('speakUp');
    const [speaking] = on('post', `${number}\nI have raised a concern with our Freedom to Speak Up guardian`).findings;
    expect(speaking).toMatchObject({ level: 'caution', speakUp: pack.guidance.speakUp.text });
  });
});
