import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/engine/normalise';
import type { Token } from '../../src/engine/text';
import { tokenise } from '../../src/engine/tokenise';

const known = new Set(
  (
    'nurse nurses life nhs a the my our patient patients ward bed staff idiot idiots twat shit retard end start night ' +
    'shift band covid save love'
  ).split(' '),
);
const isWord = (word: string): boolean => known.has(word);

function tokensOf(text: string): readonly Token[] {
  return tokenise(normalise(text), isWord).sentences.flatMap((sentence) => sentence.tokens);
}
const kindsOf = (text: string): string[] => tokensOf(text).map((token) => `${token.kind} ${token.norm}`);
const readingsOf = (text: string): readonly string[] => tokensOf(text)[0]?.readings ?? [];

describe('tokenise: shapes', () => {
  it.each([
    'age 84yo',
    'age 84 y/o',
    'age 84-year-old',
    'age 84 year old',
    'age 84yr old',
    'age 6 week old',
    'age 84/f',
    'age 84y',
    'time 3am',
    'time 3 am',
    'time 14:05',
    'time 7.30pm',
    'time 0600hrs',
    "time 3 o'clock",
    'time 14:05hrs',
    'date 12/03/1951',
    'date 12-03-51',
    'date 12.3.51',
    'date 2026-11-24',
    'date 3rd of march 1951',
    'date 3rd march',
    'date 12 03 1951',
    'date 12-mar-1951',
    "date 3rd may '51",
    'money £12.50',
    'money £1,200',
    'money £12k',
    'money €20',
    'money 50p',
    'ordinal 2nd',
    'ordinal 21st',
    'number 84',
    'number 3.5',
    'number 7b',
  ])('reads "%s" as one token', (expected) => {
    expect(kindsOf(expected.slice(expected.indexOf(' ') + 1))).toEqual([expected]);
  });

  it('reads spelled ages and month-first dates as one token', () => {
    expect(kindsOf('eighty-four year old')).toEqual(['age eighty four year old']);
    expect(kindsOf('March 3rd')).toEqual(['date march 3rd']);
    expect(kindsOf('F84')).toEqual(['age f84']);
    expect(kindsOf('84M')).toEqual(['age 84m']);
  });

  it.each([
    ['84m', ['number 84', 'm']],
    ['M25', ['m25']],
    ['12k', ['number 12', 'k']],
    ['24/7', ['number 24', '/', 'number 7']],
    ['10mg', ['number 10', 'mg']],
    ['12hr', ['number 12', 'hr']],
    ['84 year olds', ['number 84', 'year', 'olds']],
    ['1,200', ['number 1200']],
    ['943 476 5919', ['number 943', 'number 476', 'number 5919']],
    ['we 3 may go', ['we', 'number 3', 'may', 'go']],
    ['2night', ['2night']],
  ])('leaves "%s" apart or plain', (text, expected) => {
    expect(kindsOf(text).map((kind) => kind.replace(/^(?:word|punctuation) /, ''))).toEqual(expected);
  });
});

describe('tokenise: words', () => {
  it.each([
    ["Don't", ['dont']],
    ['patient’s', ['patients']],
    ["patients' notes", ['patients', "'", 'notes']],
    ['well-being', ['well', '-', 'being']],
    ['A&E', ['a&e']],
    ['doctors & nurses', ['doctors', 'and', 'nurses']],
    ['work @ night', ['work', 'at', 'night']],
    ['Zoë', ['zoe']],
  ])('reads "%s"', (text, norms) => {
    expect(tokensOf(text).map((token) => token.norm)).toEqual(norms);
  });

  it('notes how a word was written', () => {
    const cases = tokensOf('nurse Derek NHS HCAs iPhone I Éire').map((token) => token.letterCase);
    expect(cases).toEqual(['lower', 'capitalised', 'caps', 'caps', 'lower', 'capitalised', 'capitalised']);
  });

  it('spans the original, disguise and all', () => {
    const text = 'my nu\u200brse’s bed 4️⃣';
    const spans = tokensOf(text).map((token) => text.slice(token.start, token.end));
    expect(spans).toEqual(['my', 'nu\u200brse’s', 'bed', '4️⃣']);
  });
});

describe('tokenise: addresses and tags', () => {
  it.each([
    ['see https://x.com/a?b=1.', 'url https://x.com/a?b=1'],
    ['(www.nhs.uk)', 'url www.nhs.uk'],
    ['oxy-direct-uk.example they send', 'url oxy-direct-uk.example'],
    ['bit.ly/abc', 'url bit.ly/abc'],
    ['t.me/x', 'url t.me/x'],
    ['jo.o’neil@nhs.net', "email jo.o'neil@nhs.net"],
    ['@ward_7', 'handle ward_7'],
    ['@name.bsky.social', 'handle name.bsky.social'],
    ['@name@host.example', 'handle name@host.example'],
    ['#NHSLife', 'hashtag nhslife'],
  ])('finds the address in "%s"', (text, expected) => {
    expect(kindsOf(text)).toContain(expected);
  });

  it.each(['love it.me too', 'the end.start again', 'ward 7.night shift', 'e.g. this', '#1 nurse', 'me @ home', '3.5'])(
    'finds none in "%s"',
    (text) => {
      expect(kindsOf(text).filter((kind) => /^(?:url|email|handle|hashtag)/.test(kind))).toEqual([]);
    },
  );

  it.each([
    ['#NHSLife', ['nhs', 'life']],
    ['#NHSlife', ['nhs', 'life']],
    ['#nurselife', ['nurse', 'life']],
    ['#saveournhs', ['save', 'our', 'nhs']],
    ['#Ward7B', ['ward', '7', 'b']],
    ['@ward_7', ['ward', '7']],
    ['ward7', ['ward', '7']],
  ])('tells the words of "%s" apart', (text, parts) => {
    const [token] = tokensOf(text);
    expect(token?.parts?.map((part) => part.norm)).toEqual(parts);
    for (const part of token?.parts ?? []) expect(text.slice(part.start, part.end).toLowerCase()).toBe(part.norm);
  });

  it.each(['#nurses', '#nurzelyfe', 'nurselife'])('leaves "%s" whole', (text) => {
    expect(tokensOf(text)[0]?.parts).toBeUndefined();
  });

  it.each(['👩🏽‍⚕️', '🇬🇧', '👨‍👩‍👧‍👦', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '❤️', '🤦🏻‍♀️'])('reads %s as one emoji', (emoji) => {
    const text = `so ${emoji}${emoji} yes`;
    const tokens = tokensOf(text).filter((token) => token.kind === 'emoji');
    expect(tokens.map((token) => text.slice(token.start, token.end))).toEqual([emoji, emoji]);
  });
});

describe('tokenise: disguises', () => {
  it.each([
    ['nur5e', 'nurse'],
    ['id10t', 'idiot'],
    ['1diot', 'idiot'],
    ['tw@t', 'twat'],
    ['a$$hole', 'asshole'],
    ['$tupid', 'stupid'],
    ['n u r s e', 'nurse'],
    ['N.U.R.S.E', 'nurse'],
    ['n-u-r-s-e', 'nurse'],
    ['N.H.S.', 'nhs'],
    ['n🙂u🙂r🙂s🙂e', 'nurse'],
    ['nur🙂se', 'nurse'],
    ['id.iot', 'idiot'],
    ['f*ck', 'f*ck'],
    ['f***', 'f***'],
    ['sh!t', 'shit'],
    ['c#nt', 'c*nt'],
    ['nuuurse', 'nurse'],
    ['sooo', 'so'],
    ['sooo', 'soo'],
  ])('reads "%s" as "%s" too', (text, reading) => {
    expect(tokensOf(text).filter((token) => token.kind === 'word')).toHaveLength(1);
    expect(readingsOf(text)).toContain(reading);
  });

  it.each([
    'nurse',
    'covid19',
    'ward5',
    'band5',
    'T2DM',
    'xxx',
    'wow!great',
    'y r u a nurse',
    'r u ok',
    'Grade A**',
    'nurse*',
    '*really*',
    '**Note**',
    'great#nhs',
    'my#nhs',
    '4get',
    '30ish',
    'me@noon',
    'well-being',
    'end.start',
    'I a m',
    'aaa',
  ])('reads "%s" as written only', (text) => {
    expect(tokensOf(text).flatMap((token) => token.readings ?? [])).toEqual([]);
  });
});

describe('tokenise: whatever the text', () => {
  const pieces = fc.constantFrom(
    ...(
      "a b1 84yo 84 - ' . , ! ? @ # $ £ * & / : \n \r\n \t 😂 👩🏽‍⚕️ 🇬🇧 é e\u0301 \u200b \ud800 ﬁ ⑩ https://x.com a@b.co " +
      'n.h.s f*ck #NHSLife Dr. March 3rd old year two 12/03/1951 3am nur5e sooo аa'
    ).split(' '),
    ' ',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces).map((some) => some.join('')),
  );

  it('puts every visible character in exactly one token and every token in one sentence', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const normalised = normalise(text);
        const { sentences } = tokenise(normalised, isWord);
        let end = 0;
        const covered = new Uint8Array(text.length);
        for (const sentence of sentences) {
          expect(sentence.tokens.length).toBeGreaterThan(0);
          expect(sentence.start).toBe(sentence.tokens[0]?.start);
          expect(sentence.end).toBe(sentence.tokens.at(-1)?.end);
          for (const token of sentence.tokens) {
            expect(token.start).toBeGreaterThanOrEqual(end);
            expect(token.end).toBeGreaterThan(token.start);
            expect(token.end).toBeLessThanOrEqual(text.length);
            for (const part of token.parts ?? []) {
              expect(part.start).toBeGreaterThanOrEqual(token.start);
              expect(part.end).toBeLessThanOrEqual(token.end);
            }
            covered.fill(1, token.start, token.end);
            end = token.end;
          }
        }
        for (let i = 0; i < normalised.folded.length; i++) {
          if (normalised.folded.charAt(i) !== ' ') expect(covered[normalised.starts[i] ?? 0], `unit ${i}`).toBe(1);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the same tokens twice, with or without a vocabulary', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(tokenise(normalise(text))).toEqual(tokenise(normalise(text)));
        expect(tokenise(normalise(text), isWord)).toEqual(tokenise(normalise(text), isWord));
      }),
      { numRuns: 500 },
    );
  });
});
