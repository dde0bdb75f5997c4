import { describe, expect, it } from 'vitest';
import { quotesOf } from './matching';

/** Phrase, text, and what is marked in it. */
type Row = readonly [phrase: string, text: string, quotes: readonly string[]];

/** What each part of the phrase language matches, beside what it leaves alone. */
const BEHAVIOUR: Readonly<Record<string, readonly Row[]>> = {
  'a plain word': [
    ['ward', 'On the Ward, ward!', ['Ward', 'ward']],
    ['im', "I'm off; I’m on; im in", ["I'm", 'I’m', 'im']],
    ['cafe', 'The CAFÉ', ['CAFÉ']],
    ['a&e', 'Off to A&E', ['A&E']],
    ['x-ray', 'An x-ray, an X ray, an xray', ['x-ray', 'X ray']],
    ['my ward', 'My old ward', []],
    ['my ward', 'My. Ward', []],
    ['my ward', 'my\nward', []],
    ['my ward', 'my, "ward"', ['my, "ward']],
    ['ward', 'Wards and awards', []],
    ['ward', '', []],
  ],
  'a word in any of its forms': [
    ['{nurse}', 'Nursing two nurses', ['Nursing', 'nurses']],
    ['my {nurse}', 'My nurses', ['My nurses']],
    ['{slag off}', 'They slagged off Di', ['slagged off']],
    ['{nurse}', 'The nursery', []],
    ['{slag off}', 'They slagged Di off', []],
    ['{doctor}', 'A base form that the pack lacks: doctor', []],
  ],
  'a term of a list, the longest first': [
    ['@place', 'At Leeds General Infirmary now', ['Leeds General Infirmary']],
    ['@place', 'At Leeds General now', ['Leeds General']],
    ['@place infirmary', 'At Leeds General Infirmary', ['Leeds General Infirmary']],
    ['@place general', 'At Leeds General Infirmary', ['Leeds General']],
    ['@place', 'ITU, A&E', ['ITU', 'A&E']],
    ['at @place', 'By Leeds', []],
    ['@place', 'At general leeds-ish', ['leeds']],
    ['@place', 'At Loiners', []],
    ['@nowhere', 'At Leeds', []],
  ],
  'a shape': [
    ['#number', 'bed 84', ['84']],
    ['#ordinal', 'the 2nd', ['2nd']],
    ['#age', 'an 84-year-old', ['84-year-old']],
    ['#time', 'at 3am', ['3am']],
    ['#date', 'on 12/03/1951', ['12/03/1951']],
    ['#weekday', 'on Thurs', ['Thurs']],
    ['#month', 'in March', ['March']],
    ['#money', 'for £12', ['£12']],
    ['#Name', 'so Derek sang', ['Derek']],
    ['#Capital', 'so Derek of NHS sang', ['Derek', 'NHS']],
    ['#caps', 'so NHS staff', ['NHS']],
    ['#hashtag', 'a #ward', ['#ward']],
    ['#handle', 'a @derek', ['@derek']],
    ['#url', 'see https://example.org/a', ['https://example.org/a']],
    ['#email', 'write to a@example.org', ['a@example.org']],
    ['#emoji', 'ha 😂', ['😂']],
    ['#number', 'bed four', []],
    ['#Name', 'Derek sang', []],
    ['#Name', '😂 Derek sang', []],
    ['#Name', 'so derek sang on Monday in March with Nan', []],
    ['#Name', 'so DEREK sang', []],
    ['#caps', 'so I sang', []],
    ['#weekday', 'in a month', []],
    ['#hashtag', 'number # 1', []],
    ['#emoji', 'ha :)', []],
  ],
  'any one word': [
    ['my * ward', 'my dear ward', ['my dear ward']],
    ['my * ward', 'my 2nd, ward', ['my 2nd, ward']],
    ['my * ward', 'my ward', []],
    ['my * ward', 'my very dear ward', []],
    ['my * ward', 'my 😂 ward', []],
  ],
  'a gap': [
    ['my ~2 ward', 'my ward', ['my ward']],
    ['my ~2 ward', 'my very dear ward', ['my very dear ward']],
    ['my ~2 ward', 'my ward is no ward', ['my ward']],
    ['my ~2 ward', 'my very very dear ward', []],
    ['my ~2 ward', 'my very. Dear ward', []],
    ['my ~2 ward', 'my\nward', []],
    ['from ~12 to', `from ${'one '.repeat(12)}to`, [`from ${'one '.repeat(12)}to`]],
    ['from ~12 to', `from ${'one '.repeat(13)}to`, []],
  ],
  'a gap that holds no such word': [
    ['my ~3!not ward', 'my dear ward', ['my dear ward']],
    ['my ~3!(not|@insult) ward', 'my own dear ward', ['my own dear ward']],
    ['my ~3!not ward', 'my not dear ward', []],
    ['my ~3!not ward', 'my dear not ward', []],
    ['my ~3!(not|@insult) ward', 'my dear waste of space ward', []],
    ['my ~3!not not', 'my dear not', ['my dear not']],
  ],
  'a choice': [
    ['(my|our dear) ward', 'my ward, our dear ward', ['my ward', 'our dear ward']],
    ['(my (old|new)|our) @place', 'my old ITU', ['my old ITU']],
    ['(my|our) ward', 'their ward', []],
    ['(my|our dear) ward', 'our ward', []],
  ],
  'something optional': [
    ['my (very dear)? ward', 'my ward, my very dear ward', ['my ward', 'my very dear ward']],
    ['my #Name? ward', 'my Derek ward', ['my Derek ward']],
    ['ward #number?', 'ward 7, ward', ['ward 7', 'ward']],
    ['old? ward', 'The old ward', ['old ward']],
    ['my (very dear)? ward', 'my very ward', []],
    ['my old? ward', 'my old old ward', []],
  ],
  'a look ahead': [
    ['ward !7', 'ward 8', ['ward']],
    ['ward !@insult', 'ward', ['ward']],
    ['ward &#number', 'ward 7', ['ward']],
    ['ward !,', 'ward sister', ['ward']],
    ['ward &, *', 'ward, sister', ['ward, sister']],
    ['ward !7', 'ward 7', []],
    ['ward !@insult', 'ward waste of space', []],
    ['ward &#number', 'ward seven', []],
    ['ward !,', 'ward, sister', []],
    ['ward !(very @insult|#emoji)', 'ward very idiot', []],
  ],
  'a look behind': [
    ['!<my ward', 'our ward', ['ward']],
    ['!<my ward', 'ward', ['ward']],
    ['&<@place ward', 'Leeds General Infirmary ward', ['ward']],
    ['!<(my|our) ward', 'this ward', ['ward']],
    ['&<#Name ward', 'The Derek ward', ['ward']],
    ['&<, ward', 'well, ward', ['ward']],
    ['!<my ward', 'my ward', []],
    ['!<{slag off} ward', 'slagged off ward', []],
    ['&<@place ward', 'York ward', []],
    ['!<(my|our) ward', 'our ward', []],
    ['!<, ward', 'well, ward', []],
  ],
  'the edges of a sentence': [
    ['^ ward', 'Ward 7. "Ward 8!" The ward', ['Ward', 'Ward']],
    ['ward $', 'My ward... Her ward 😂!! A ward?\nward now', ['ward', 'ward', 'ward']],
    ['^ my ward $', 'my ward\n', ['my ward']],
    ['^ ward', 'The ward', []],
    ['ward $', 'The ward now', []],
    ['^ my ward $', 'So my ward', []],
  ],
  'a separator': [
    ['my , ward', 'my, ward', ['my, ward']],
    ['my , ward', 'my (ward)', ['my (ward']],
    ['my , ward', 'my – ward: my; ward', ['my – ward', 'my; ward']],
    ['my , ward', 'my / ward', ['my / ward']],
    ['my , ward', 'my ward', []],
    ['my , ward', 'my-ward', []],
    ['my , ward', 'my "ward"', []],
  ],
  'a marked part': [
    ['my {nurse} [#Name #Name?]', 'My nurse Derek Smith sang', ['Derek Smith']],
    ['[my] ward', 'My ward', ['My']],
    ['my [@place]', 'my Leeds General', ['Leeds General']],
    ['a [b ~1] c', 'a b x c', ['b x']],
    ['my {nurse} [#Name #Name?]', 'My friend Derek', []],
    ['[my] ward', 'My, my', []],
  ],
};

describe.each(Object.entries(BEHAVIOUR))('%s', (_, rows) => {
  it.each(rows)('%j in %j marks %j', (phrase, text, quotes) => {
    expect(quotesOf(phrase, text)).toEqual(quotes);
  });
});

describe('emoji', () => {
  const rows: readonly Row[] = [
    ['my ward', 'my 😂 ward', ['my 😂 ward']],
    ['my ward', 'my 😂👍🏽 ward', ['my 😂👍🏽 ward']],
    ['my ward', '😂 my ward', ['my ward']],
    ['^ ward', '😂 ward', ['ward']],
    ['ward !7', 'ward 😂 8', ['ward']],
    ['ward !7', 'ward 😂 7', []],
    ['!<my ward', 'our 😂 ward', ['ward']],
    ['&<my ward', 'my 😂 ward', ['ward']],
    ['my , ward', 'my, 😂 ward', ['my, 😂 ward']],
    ['ward #emoji', 'ward', []],
  ];
  it.each(rows)('are passed over unless asked for: %j in %j marks %j', (phrase, text, quotes) => {
    expect(quotesOf(phrase, text)).toEqual(quotes);
  });

  it('do not stand between a word and the one that is looked for behind it', () => {
    expect(quotesOf('!<my ward', 'my 😂 ward')).toEqual([]);
  });

  it('do not hide a comma behind them', () => {
    expect(quotesOf('my , ward', 'my 😂, ward')).toEqual(['my 😂, ward']);
  });

  it('are marked where the phrase asks for them first', () => {
    expect(quotesOf('[#emoji ward]', 'my 😂 ward')).toEqual(['😂 ward']);
  });
});

describe('words run together', () => {
  const rows: readonly Row[] = [
    ['my ward', '#MyWard', ['MyWard']],
    ['my ward', 'love #myward', ['myward']],
    ['@place', '#LeedsGeneralInfirmary', ['LeedsGeneralInfirmary']],
    ['ward 7', 'on ward7', ['ward7']],
    ['my ward', '@my_ward', ['my_ward']],
    ['love my ward', 'love #MyWard', ['love #MyWard']],
    ['ward', '#wardrobe', []],
    ['my ward', '#MyAward', []],
    ['ward', 'the wardwork', []],
  ];
  it.each(rows)('are also matched apart: %j in %j marks %j', (phrase, text, quotes) => {
    expect(quotesOf(phrase, text)).toEqual(quotes);
  });

  it('are still one hashtag', () => {
    expect(quotesOf('#hashtag', 'my #MyWard')).toEqual(['#MyWard']);
    expect(quotesOf('myward', 'my #MyWard')).toEqual(['#MyWard']);
  });
});

describe('disguised words', () => {
  const rows: readonly Row[] = [
    ['{nurse}', 'my n*rse', ['n*rse']],
    ['{nurse}', 'my n**se', ['n**se']],
    ['@insult', 'an id*ot', ['id*ot']],
    ['{nurse}', 'my nur5e', ['nur5e']],
    ['{nurse}', 'my nuuurse', ['nuuurse']],
    ['{nurse}', 'my n u r s e', ['n u r s e']],
    ['{nurse}', 'my n.u.r.s.e', ['n.u.r.s.e']],
    ['{nurse}', 'my nur\u200bse', ['nur\u200bse']],
    ['{nurse}', 'my nursе', ['nursе']],
    ['{nurse}', 'my ＮＵＲＳＥ', ['ＮＵＲＳＥ']],
    ['@insult', 'you a$$', ['a$$']],
    ['@insult', 'you @ss', ['@ss']],
    ['@insult', 'a w*ste of sp4ce', ['w*ste of sp4ce']],
    ['{nurse}', 'my p*rse', []],
    ['{nurse}', 'my *nurs*', []],
    ['{nurse}', 'my nurs3ry', []],
    ['@insult', 'an id*om', []],
    ['{nurse}', 'my n u r s e r y', []],
    ['@insult', 'me@noon wow!great', []],
  ];
  it.each(rows)('are seen through, others are not: %j in %j marks %j', (phrase, text, quotes) => {
    expect(quotesOf(phrase, text)).toEqual(quotes);
  });
});

describe('several places in a sentence', () => {
  const rows: readonly Row[] = [
    ['my ward', 'my ward my ward', ['my ward', 'my ward']],
    ['a a', 'a a a', ['a a']],
    ['a ~3 a', 'a a b a', ['a a']],
    ['a ~2 [b]', 'a b b', ['b']],
    ['a', 'b c', []],
  ];
  it.each(rows)('are marked in order and never overlap: %j in %j marks %j', (phrase, text, quotes) => {
    expect(quotesOf(phrase, text)).toEqual(quotes);
  });
});
