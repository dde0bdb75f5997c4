/** Texts for properties that must hold whatever somebody writes. */
import fc from 'fast-check';

/** What drafts are made of, and what stages tend to trip over. */
export const PIECES: readonly string[] = [
  ...['My patient Derek', 'Ward 7', 'on shift', 'NHS number', '943 476 5919', 'I work at', 'St Hugh’s Hospital'],
  ...[
    'idiot',
    'nurse',
    'Nurse',
    'he is 84',
    'stroke',
    'in bed 4',
    'my mum',
    'views my own',
    'staff',
    'manager',
    'rubbish',
  ],
  ...[
    'raise a concern',
    'unsafe staffing',
    'jo@example.org',
    'https://example.org/a?b=c',
    '@someone',
    '#NurseLife',
    '#wardlife',
  ],
  ...[
    'Dr',
    'Dr.',
    'Mr. Smith',
    'e.g.',
    'No.',
    'N.H.S.',
    'J.',
    'March',
    '3rd',
    '12/03/1951',
    '3am',
    '£12.50',
    '84-year-old',
    'F84',
  ],
  ...[
    'n*rse',
    'n u r s e',
    'n.u.r.s.e',
    'nur5e',
    'nuuurse',
    'id.iot',
    'f***',
    'a$$',
    'ward7',
    'A&E',
    'x-ray',
    "don't",
    'x',
    'I',
    'u',
  ],
  ...[
    'nursе',
    'сор',
    'мой день',
    'καλημέρα',
    '𝛎𝛐',
    'µ',
    'Ω',
    '𝓷𝓾𝓻𝓼𝓮',
    'ＮＨＳ',
    'ﬃ',
    'ß',
    'İ',
    'اليوم',
    '病院',
    '٩٤٣',
    '½',
    '™',
  ],
];
const SIGNS: readonly string[] = [
  ...[
    '.',
    '.',
    '!',
    '?',
    '…',
    '...',
    ',',
    ';',
    ':',
    '-',
    '–',
    '/',
    '(',
    ')',
    '"',
    "'",
    '’',
    '&',
    '*',
    '#',
    '@',
    '$',
    '£',
    '_',
    '~',
    '|',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '\u2028',
    '\u00a0',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u00ad',
    '\u202e',
    '\u202c',
    '\u0000',
    '\u0007',
    '\u007f',
  ],
  ...[
    '😂',
    '👍🏽',
    '👩‍⚕️',
    '🇬🇧',
    '🇬',
    '❤️',
    '4️⃣',
    '\u0301',
    '\ufe0f',
    '\u20e3',
    '\ud83d',
    '\ude02',
    '\ud800',
    '\udfff',
    '🏽',
  ],
];

/** A text of words that rules know, run together with every kind of sign. */
export const wordyText = (maxLength = 14): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...PIECES),
        fc.oneof(
          { weight: 3, arbitrary: fc.constantFrom(' ', ' ', '. ', '') },
          { weight: 2, arbitrary: fc.constantFrom(...SIGNS) },
        ),
      ),
      { maxLength },
    )
    .map((pieces) => pieces.flat().join(''));

/** Any string at all: code units of every kind, lone surrogates among them, and words that rules know. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: wordyText() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
      .map((units) => String.fromCharCode(...units)),
  },
);

/** A change to a text: at `place` of its length (0 to 1), so many characters go and these come. */
export interface Edit {
  readonly place: number;
  readonly gone: number;
  readonly come: string;
}

export const anyEdit: fc.Arbitrary<Edit> = fc.record({
  place: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
  gone: fc.oneof(fc.constant(0), fc.nat({ max: 12 })),
  come: fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...SIGNS), fc.constant(' '), wordyText(2)),
});

/** The text after the edit. */
export function edited(text: string, { place, gone, come }: Edit): string {
  const at = Math.round(place * text.length);
  return text.slice(0, at) + come + text.slice(at + gone);
}
