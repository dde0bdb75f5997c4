import { describe, expect, test } from 'vitest';
import { inflect } from '../../src/rulepack/inflect';

describe('writes out the forms of', () => {
  test.each<[string, string, string[]]>([
    ['a verb that is also a noun', 'nurse', ['nurse', 'nurses', 'nursed', 'nursing']],
    ['an irregular verb', 'bleed', ['bleeds', 'bled', 'bleeding']],
    ['a verb with a participle of its own', 'steal', ['steals', 'stole', 'stolen', 'stealing']],
    ['a slang verb that doubles its last letter', 'snog', ['snogs', 'snogged', 'snogging']],
    ['a noun used as a verb', 'toilet', ['toilets', 'toileted', 'toileting']],
    ['a British verb in -ise', 'catheterise', ['catheterises', 'catheterised', 'catheterising']],
    ['a British verb in -l', 'travel', ['travels', 'travelled', 'travelling']],
    ['to be', 'be', ['am', 'are', 'is', 'was', 'were', 'been', 'being']],
    ['an irregular plural', 'child', ['children', 'childs', 'childrens']],
    ['a noun in -y, possessive included', 'lady', ['ladies', 'ladys']],
    ['a word ending in -s', 'grass', ['grasses', 'grassed', 'grassing']],
    ['a short adjective', 'lazy', ['lazier', 'laziest']],
    ['an adjective that doubles its last letter', 'fat', ['fatter', 'fattest']],
    ['an irregular adjective', 'bad', ['worse', 'worst']],
    ['a noun of two words', 'care home', ['care homes']],
    ['a verb with a particle', 'slag off', ['slags off', 'slagged off', 'slagging off']],
    ['an acronym', 'hcp', ['hcps']],
  ])('%s', (_what, lemma, expected) => {
    const forms = inflect(lemma);
    expect(forms).toEqual(expect.arrayContaining([lemma, ...expected]));
    expect(new Set(forms).size).toBe(forms.length);
  });
});

test('makes no verb of people: nobody is "manned" or "ladied"', () => {
  expect(inflect('man')).not.toContain('manned');
  expect(inflect('lady')).not.toContain('ladied');
});

test('compares no long adjective with an ending', () => {
  expect(inflect('disgraceful')).not.toContain('disgracefuller');
});
