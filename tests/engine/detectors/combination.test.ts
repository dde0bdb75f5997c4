import { describe, expect, it } from 'vitest';
import { detectCombinations } from '../../../src/engine/detectors/combination';
import type { Candidate, CombinationRule, Scope } from '../../../src/engine/types';
import { phraseRule } from '../sample-guidance';
import { analysisOf, samplePack } from '../sample-pack';

const { kind: _, phrases: __, ...common } = phraseRule();

function ruleFor(scope: Scope): CombinationRule {
  return {
    ...common,
    kind: 'combination',
    person: ['{patient}', 'a [(lady|man) we looked after]'],
    identifiers: [
      { name: 'age', phrases: ['#age', 'in (his|her) eighties'], weight: 1 },
      { name: 'job', phrases: ['retired *'], weight: 1 },
      { name: 'place', phrases: ['from @town'], weight: 1 },
      { name: 'fame', phrases: ['on (the telly|tv)'], weight: 2 },
    ],
    minimum: 3,
    scope,
  };
}

function found(text: string, scope: Scope = 'near'): Candidate[] {
  const rule = ruleFor(scope);
  const parts = { rules: [rule], lexicons: { town: ['hull'] }, inflections: { patient: ['patient', 'patients'] } };
  return detectCombinations(analysisOf(text, samplePack(parts)), rule);
}
const quotes = (text: string, scope?: Scope): string[] =>
  found(text, scope).map(({ span }) => text.slice(span.start, span.end));

describe('detectCombinations', () => {
  it.each([
    ['My patient, an 84yo retired baker from Hull, sang', '84yo retired baker from Hull'],
    ['An 84yo retired baker from Hull was my patient', '84yo retired baker from Hull'],
    ['My patient is 84yo. A retired baker from Hull.', '84yo. A retired baker from Hull'],
    [
      'Retired baker. My patient is from Hull. In her eighties.',
      'Retired baker. My patient is from Hull. In her eighties',
    ],
    ['My patient from Hull was on TV', 'from Hull was on TV'],
    ['A lady we looked after was 84yo, on the telly', '84yo, on the telly'],
  ])('marks in %j from the first detail to the last', (text, quote) => {
    expect(quotes(text)).toEqual([quote]);
  });

  it.each([
    ['two details', 'My patient, an 84yo retired baker, sang'],
    ['one kind of detail twice', 'My patient, an 84yo retired baker in her eighties, sang'],
    ['no person in care', 'An 84yo retired baker from Hull sang'],
    ['details too far off', 'My patient sang. Hot. An 84yo retired baker from Hull.'],
    ['a weight of two alone', 'My patient was on TV'],
    ['nothing at all', ''],
  ])('is silent on %s: %s', (_, text) => {
    expect(quotes(text)).toEqual([]);
  });

  const details = ['an 84yo', 'a retired baker', 'from Hull'];
  it.each(details)('is silent once "%s" is taken out of three details', (gone) => {
    const draft = (kept: readonly string[]): string => `My patient, ${kept.join(', ')}, sang`;
    expect(quotes(draft(details))).toHaveLength(1);
    expect(quotes(draft(details.filter((detail) => detail !== gone)))).toEqual([]);
  });

  it('names each detail with its weight and its words', () => {
    const text = 'My patient, an 84yo retired baker, was on TV';
    const [candidate] = found(text);
    expect(candidate?.score).toBe(0.8);
    const named = candidate?.evidence.map(({ stage, what, effect, span }) => {
      return [stage, what, effect, text.slice(span?.start, span?.end)];
    });
    expect(named).toEqual([
      ['combination', 'age', 1, '84yo'],
      ['combination', 'job', 1, 'retired baker'],
      ['combination', 'fame', 2, 'on TV'],
    ]);
  });

  it('has one fewer in its evidence when a detail is taken out and the others still suffice', () => {
    const named = (text: string): string[] => found(text).flatMap(({ evidence }) => evidence.map(({ what }) => what));
    expect(named('My patient, 84yo, from Hull, was on TV')).toEqual(['age', 'place', 'fame']);
    expect(named('My patient, 84yo, was on TV')).toEqual(['age', 'fame']);
    expect(named('My patient, 84yo, from Hull')).toEqual([]);
  });

  it.each<[Scope, number]>([
    ['sentence', 0],
    ['near', 0],
    ['draft', 1],
  ])('looks for details in the %s', (scope, count) => {
    expect(quotes('My patient is 84yo. Hot. A retired baker from Hull.', scope)).toHaveLength(count);
  });

  it('speaks once of one person who is named in several sentences', () => {
    const text = 'My patient is 84yo. The patient, a retired baker, is from Hull.';
    expect(quotes(text)).toEqual(['84yo. The patient, a retired baker, is from Hull']);
    expect(quotes(text, 'draft')).toHaveLength(1);
  });

  it('speaks once of one person whose details stand before the person is named again', () => {
    expect(quotes('84yo retired baker from Hull. Patient sang. Patient slept.', 'draft')).toHaveLength(1);
  });

  it('speaks of each of two persons', () => {
    const text = 'One patient, an 84yo retired baker from Hull. Hot. Tea. One patient, a 90yo retired nun from Hull.';
    expect(quotes(text)).toEqual(['84yo retired baker from Hull', '90yo retired nun from Hull']);
  });
});
