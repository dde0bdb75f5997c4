import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check';
import { Surroundings } from '../../src/engine/context';
import type { Candidate, Condition, Context, Hotword, PhraseRule, Scope } from '../../src/engine/types';
import { phraseRule } from './sample-guidance';
import { analysisOf, samplePack } from './sample-pack';

const group = (weight: number, ...match: string[]) => ({ weight, match });

const CONTEXTS: readonly Context[] = [
  { id: 'at-work', threshold: 1, phrases: [group(1, 'on shift', 'my patient')] },
  {
    id: 'hinted',
    threshold: 1,
    phrases: [group(0.5, 'ward', 'bay'), group(0.5, 'night'), group(0.25, 'tired'), group(0.25, 'coffee')],
  },
  { id: 'fiction', threshold: 1, phrases: [group(1, 'chapter #number')] },
  { id: 'real-work', threshold: 1, phrases: [group(1, 'on shift')], unless: ['fiction', 'unheard-of'] },
  { id: 'after-all', threshold: 1, phrases: [group(1, 'on shift')], unless: ['real-work'] },
];

/** Surroundings of a draft, with a rule whose phrases may be asked for. */
function surroundingsOf(text: string, rule: PhraseRule = phraseRule({ phrases: ['derek'] })): Surroundings {
  const analysis = analysisOf(text, samplePack({ rules: [rule], contexts: CONTEXTS }));
  return new Surroundings(analysis, new Map(CONTEXTS.map((context) => [context.id, context])));
}

/** The words that show a context, seen from sentence `index`. */
function shown(text: string, id: string, scope: Scope, index = 0): string | undefined {
  const span = surroundingsOf(text).context(id, scope, index);
  return span && text.slice(span.start, span.end);
}

/** What is left of a candidate on "Derek" with these conditions around it. */
function weigh(text: string, conditions: Partial<PhraseRule>, score = 0.6): Candidate | undefined {
  const rule = phraseRule({ phrases: ['derek'], ...conditions });
  const start = text.indexOf('Derek');
  const seen: Candidate = { rule, span: { start, end: start + 5 }, score, evidence: [] };
  return surroundingsOf(text, rule).weigh(seen);
}

describe('a context', () => {
  const rows: readonly (readonly [string, string, Scope, number, string | undefined])[] = [
    ['On shift. Hot. Tea. Rain.', 'at-work', 'sentence', 0, 'On shift'],
    ['On shift. Hot. Tea. Rain.', 'at-work', 'sentence', 1, undefined],
    ['On shift. Hot. Tea. Rain.', 'at-work', 'near', 1, 'On shift'],
    ['Hot. On shift. Tea. Rain.', 'at-work', 'near', 0, 'On shift'],
    ['On shift. Hot. Tea. Rain.', 'at-work', 'near', 2, undefined],
    ['On shift. Hot. Tea. Rain.', 'at-work', 'draft', 3, 'On shift'],
    ['Hot. Tea. Rain. On shift.', 'at-work', 'draft', 0, 'On shift'],
    ['Hot\nOn shift', 'at-work', 'sentence', 0, undefined],
    ['Hot\nOn shift', 'at-work', 'near', 0, 'On shift'],
    ['On. Shift.', 'at-work', 'draft', 0, undefined],
    ['', 'at-work', 'draft', 0, undefined],
    ['On shift', 'unheard-of', 'draft', 0, undefined],
  ];
  it.each(rows)('in %j: %s in the %s of sentence %i is shown by %j', (text, id, scope, index, words) => {
    expect(shown(text, id, scope, index)).toBe(words);
  });

  it.each([
    ['ward at night', 'ward'],
    ['night on the ward', 'ward'],
    ['tired at night, coffee', 'night'],
    ['ward. Tired. Coffee.', 'ward'],
  ])('is there in %j, where the weights of its groups reach the threshold', (text, words) => {
    expect(shown(text, 'hinted', 'draft')).toBe(words);
  });

  it.each(['ward', 'ward ward', 'ward, bay', 'ward. Bay. Ward.', 'ward, tired', 'tired, coffee', 'night night'])(
    'is not there in %j: a group counts once, however often its phrases stand',
    (text) => {
      expect(shown(text, 'hinted', 'draft')).toBeUndefined();
    },
  );

  it('adds up only what stands in its scope', () => {
    expect(shown('On a ward. Hot. At night.', 'hinted', 'near', 0)).toBeUndefined();
    expect(shown('On a ward. At night. Hot.', 'hinted', 'near', 0)).toBe('ward');
  });

  const switched: readonly (readonly [string, string, Scope, number, string | undefined])[] = [
    ['On shift', 'real-work', 'draft', 0, 'On shift'],
    ['On shift, chapter 7', 'real-work', 'draft', 0, undefined],
    ['Chapter 7. Hot. On shift.', 'real-work', 'draft', 0, undefined],
    ['Chapter 7. Hot. On shift.', 'real-work', 'near', 2, 'On shift'],
    ['Chapter 7. On shift.', 'real-work', 'near', 1, undefined],
    ['Chapter seven. On shift.', 'real-work', 'draft', 0, 'On shift'],
    ['On shift', 'after-all', 'draft', 0, undefined],
    ['Chapter 7. On shift.', 'after-all', 'draft', 0, 'On shift'],
  ];
  it.each(switched)(
    'in %j: %s in the %s of sentence %i is shown by %j, what switches it off being heeded',
    (...row) => {
      const [text, id, scope, index, words] = row;
      expect(shown(text, id, scope, index)).toBe(words);
    },
  );

  it('gives the same answer when asked again', () => {
    const surroundings = surroundingsOf('On shift. Hot. Tea.');
    const ask = () => [0, 1, 2].map((index) => surroundings.context('at-work', 'near', index) !== undefined);
    expect(ask()).toEqual([true, true, false]);
    expect(ask()).toEqual([true, true, false]);
    expect(surroundings.context('at-work', 'draft', 2)).toEqual({ start: 0, end: 8 });
  });
});

describe('conditions of a rule', () => {
  const atWork: Condition = { contexts: ['at-work'], scope: 'draft' };
  const bed: Condition = { phrases: ['bed #number', 'bay #number'], scope: 'sentence' };
  const either: Condition = { contexts: ['at-work', 'fiction'], phrases: ['bed #number'], scope: 'near' };
  const rows: readonly (readonly [string, Partial<PhraseRule>])[] = [
    ['Derek sang. On shift.', { requires: [atWork] }],
    ['Derek in bed 4', { requires: [bed] }],
    ['Derek in bay 4', { requires: [bed] }],
    ['Derek sang. Bed 4.', { requires: [either] }],
    ['Derek sang. Chapter 4.', { requires: [either] }],
    ['On shift, Derek in bed 4', { requires: [atWork, bed] }],
    ['Derek sang', { unless: [atWork] }],
    ['Derek sang. Bed 4.', { unless: [bed] }],
    ['Bed 4. Hot. Derek sang.', { unless: [either] }],
    ['On shift, Derek sang', { requires: [atWork], unless: [bed] }],
    ['Derek sang', {}],
  ];
  it.each(rows)('keep Derek in %j with %j', (text, conditions) => {
    expect(weigh(text, conditions)?.score).toBe(0.6);
  });

  const dropped: readonly (readonly [string, Partial<PhraseRule>])[] = [
    ['Derek sang', { requires: [atWork] }],
    ['Derek sang. Bed 4.', { requires: [bed] }],
    ['Bed 4. Hot. Derek sang.', { requires: [either] }],
    ['On shift, Derek sang', { requires: [atWork, bed] }],
    ['Derek in bed 4', { requires: [atWork, bed] }],
    ['Derek sang. Hot. Tea. On shift.', { unless: [atWork] }],
    ['Derek in bay 4', { unless: [bed] }],
    ['Chapter 4. Derek sang.', { unless: [either] }],
    ['On shift, Derek in bed 4', { requires: [atWork], unless: [bed] }],
    ['Derek in bed 4', { unless: [atWork, bed] }],
    ['Derek sang', { requires: [{ scope: 'draft' }] }],
  ];
  it.each(dropped)('drop Derek from %j with %j', (text, conditions) => {
    expect(weigh(text, conditions)).toBeUndefined();
  });

  it('are looked for from the sentence the candidate starts in', () => {
    expect(weigh('Bed 4. Hot! Derek sang. Bed 5.', { requires: [{ ...bed, scope: 'near' }] })?.evidence).toEqual([
      { stage: 'context', what: 'words nearby', effect: 0, span: { start: 24, end: 29 } },
    ]);
  });

  it('name what they were met by', () => {
    const text = 'On shift, Derek in bed 4';
    const evidence = weigh(text, { requires: [atWork, bed] })?.evidence ?? [];
    expect(evidence.map(({ what, span }) => [what, text.slice(span?.start, span?.end)])).toEqual([
      ['at-work', 'On shift'],
      ['words nearby', 'bed 4'],
    ]);
  });
});

describe('hotwords', () => {
  const hot = (add: number, scope: Scope, ...phrases: string[]): Hotword => ({ add, scope, phrases });
  const rows: readonly (readonly [string, readonly Hotword[], number])[] = [
    ['Derek in bed 4', [hot(0.2, 'sentence', 'bed #number')], 0.8],
    ['In bed 4: Derek', [hot(0.2, 'sentence', 'bed #number')], 0.8],
    ['Derek in bed 4, bed 5', [hot(0.2, 'sentence', 'bed #number')], 0.8],
    ['Derek in bed 4, bay 5', [hot(0.2, 'sentence', 'bed #number', 'bay #number')], 0.8],
    ['Derek in bed 4, bay 5', [hot(0.2, 'sentence', 'bed #number'), hot(0.1, 'sentence', 'bay #number')], 0.9],
    ['Derek, my cat', [hot(-0.3, 'sentence', 'cat')], 0.3],
    ['Derek in bed 4, my cat', [hot(0.2, 'sentence', 'bed #number'), hot(-0.3, 'sentence', 'cat')], 0.5],
    ['Derek sang. Bed 4.', [hot(0.2, 'sentence', 'bed #number')], 0.6],
    ['Derek sang. Bed 4.', [hot(0.2, 'near', 'bed #number')], 0.8],
    ['Derek sang. Hot. Bed 4.', [hot(0.2, 'near', 'bed #number')], 0.6],
    ['Derek sang. Hot. Bed 4.', [hot(0.2, 'draft', 'bed #number')], 0.8],
    ['Derek in bed 4', [hot(0.9, 'sentence', 'bed #number')], 1],
    ['Derek, my cat', [hot(-0.9, 'sentence', 'cat')], 0],
    ['Derek sang', [hot(0.9, 'draft', 'cat')], 0.6],
  ];
  it.each(rows)('in %j, %j give a score of %d', (text, hotwords, score) => {
    expect(weigh(text, { hotwords })?.score).toBeCloseTo(score, 10);
  });

  it('are named with what they add and where', () => {
    const text = 'Derek in bed 4';
    expect(weigh(text, { hotwords: [hot(0.2, 'sentence', 'bed #number')] })?.evidence).toEqual([
      { stage: 'context', what: 'words nearby', effect: 0.2, span: { start: 9, end: 14 } },
    ]);
  });

  it('are clamped together and not one by one', () => {
    const hotwords = [hot(0.9, 'sentence', 'bed #number'), hot(-0.9, 'sentence', 'cat')];
    expect(weigh('Derek in bed 4, my cat', { hotwords })?.score).toBeCloseTo(0.6, 10);
  });

  it('can lift a finding over the line from which it is shown, and push it below', () => {
    const rule = phraseRule({
      phrases: ['derek'],
      score: 0.45,
      hotwords: [hot(0.1, 'sentence', 'bed #number'), hot(-0.1, 'sentence', 'cat')],
    });
    const pack = samplePack({ rules: [rule] });
    const shownIn = (text: string) => check({ text, surface: 'post' }, pack).findings.map(({ quote }) => quote);
    expect(shownIn('Derek in bed 4')).toEqual(['Derek']);
    expect(shownIn('Derek sang')).toEqual([]);
    expect(shownIn('Derek in bed 4 is a cat')).toEqual([]);
  });
});
