/** Texts made to be slow: one thing over and over, each something that some stage of the engine looks at closely. Pure. */

const REPEATED: Readonly<Record<string, string>> = {
  'one-letter-words': 'a ',
  'one-letter': 'a',
  digits: '9',
  'nhs-number-shapes': '943 476 5919 ',
  phones: '+44 7700 900123 ',
  dates: '1/2/',
  'at-signs': '@',
  'hash-signs': '#',
  brackets: '(',
  'closed-brackets': '()[]{}',
  quotes: '"\'“”‘’',
  stops: '.',
  'one-word-sentences': 'Tea. ',
  'line-breaks': '\n',
  spaces: ' ',
  links: 'https://a.example/',
  addresses: 'a.a@a.a.',
  hyphens: 'a-',
  apostrophes: "a'",
  asterisks: 'n*rs* ',
  leet: 'nur53 ',
  'spaced-letters': 'n u r s e ',
  'lengthened-letters': 'nuuuuurse ',
  'run-together-hashtag': 'nurselife',
  emoji: '👩🏽‍⚕️',
  'zero-width': 'n\u200bu\u200dr\ufeffs\u2060e',
  'combining-marks': 'e\u0301\u0302\u0323',
  'look-alikes': 'раtіеnt ',
  'full-width': 'ｎｕｒｓｅ',
  'half-surrogates': '\ud83d',
  names: 'Ann Lee ',
  capitals: 'NHS ',
  'words-of-the-rules': 'my patient on the ward in bed 4 ',
};

/** Each text by its name, all of exactly `chars` UTF-16 code units. */
export function hostileTexts(chars: number): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(REPEATED).map(([name, piece]) => [
      name,
      piece.repeat(Math.ceil(chars / piece.length)).slice(0, chars),
    ]),
  );
}
