import { describe, expect, it } from 'vitest';
import { check } from '../../../src/engine/check';
import { detectLearned } from '../../../src/engine/detectors/learned';
import type { Candidate, LearnedRule, RulePack, Surface } from '../../../src/engine/types';
import { phraseRule } from '../sample-guidance';
import { analysisOf, samplePack } from '../sample-pack';
import { type TinyHead, tinyScorer } from '../scorer/tiny-scorer';

const { kind: _, phrases: __, ...common } = phraseRule();

function learned(head: string, changes: Partial<LearnedRule> = {}): LearnedRule {
  return { ...common, kind: 'learned', id: `disrepute/${head}`, category: 'disrepute', head, ...changes };
}
/** Holds a post in the sample guidance. */
const INSULT = learned('insult', { category: 'derogatory-terms' });
/** Only warns. */
const MOAN = learned('moan', { category: 'work-commentary' });
/** Only warns, and is off in messages. */
const PLACE = learned('place', { category: 'workplace-names' });

const HEADS: readonly TinyHead[] = [
  { id: 'insult', words: { numpty: 3, clown: 1, halfwit: 2, lovely: -3 } },
  { id: 'moan', words: { rubbish: 3, shift: 0.8, numpty: 0.4 } },
  { id: 'place', words: { lodge: 1.5, shift: 0.5 } },
];
const POOLED: readonly TinyHead[] = [
  ...HEADS,
  { id: 'anything', words: { shift: 1, clown: 2 } },
  { id: 'forbidden', words: { clown: 2 } },
];

function packOf(rules: readonly LearnedRule[], heads: readonly TinyHead[] = HEADS): RulePack {
  return samplePack({ rules, scorer: tinyScorer(heads) });
}

function detect(text: string, pack: RulePack, surface: Surface = 'post'): Candidate[] {
  const rules = pack.rules.filter((rule) => rule.kind === 'learned');
  return detectLearned(analysisOf(text, pack), surface, rules, pack);
}
/** What was found as "rule: quote". */
const found = (text: string, pack: RulePack, surface?: Surface): string[] =>
  detect(text, pack, surface).map(({ rule, span }) => `${rule.id}: ${text.slice(span.start, span.end)}`);

describe('a learned rule', () => {
  const pack = packOf([INSULT, MOAN]);

  it.each([
    ['What a numpty', ['disrepute/insult: numpty']],
    ['What rubbish today', ['disrepute/moan: rubbish']],
    ['That clown is a halfwit', ['disrepute/insult: clown is a halfwit']],
    ['A numpty talking rubbish', ['disrepute/insult: numpty', 'disrepute/moan: rubbish']],
    ['Numpties? Numpty!', ['disrepute/insult: Numpties']],
    ['He numptied, the NUMPTY', ['disrepute/insult: NUMPTY']],
    ['Some n\u200bumpty', ['disrepute/insult: n\u200bumpty']],
    ['#WhatANumpty', ['disrepute/insult: Numpty']],
  ])('speaks in %j: %j', (text, expected) => {
    expect(found(text, pack)).toEqual(expected);
  });

  it.each(['', '😂', 'A cup of tea', 'A lovely numpty', 'On shift', '\n\n', '...'])('is silent in %j', (text) => {
    expect(found(text, pack)).toEqual([]);
  });

  it('is silent where the pack has no scorer, no such head or no learned rule', () => {
    expect(found('What a numpty', samplePack({ rules: [INSULT] }))).toEqual([]);
    expect(found('What a numpty', packOf([learned('unheard-of')]))).toEqual([]);
    expect(found('What a numpty', packOf([]))).toEqual([]);
  });

  it('names the words that said so, and shares the score among them', () => {
    const text = 'That clown is a halfwit';
    const [candidate] = detect(text, pack);
    const words = candidate?.evidence.map(({ span }) => text.slice(span?.start, span?.end));
    expect(words).toEqual(['halfwit', 'clown']);
    const effects = candidate?.evidence.map(({ effect }) => effect) ?? [];
    expect(effects.reduce((sum, effect) => sum + effect, 0)).toBeCloseTo(candidate?.score ?? 0, 10);
  });

  it('names four words at most', () => {
    const heads = [{ id: 'insult', words: { one: 3, two: 3, three: 3, four: 3, five: 3 } }];
    expect(detect('one two three four five', packOf([INSULT], heads))[0]?.evidence).toHaveLength(4);
  });

  it.each([
    ['what is below the line it is shown from', 0.9, undefined],
    ['what just reaches it', 1, 0.5],
    ['what is halfway to holding a post', 1.5, 0.6],
    ['what just may hold a post', 2, 0.7],
  ])('puts %s on the scale of all rules: %d is %d', (_, weight, score) => {
    const heads = [{ id: 'insult', words: { numpty: weight } }];
    const [candidate] = detect('numpty', packOf([INSULT], heads));
    if (score === undefined) expect(candidate).toBeUndefined();
    else expect(candidate?.score).toBeCloseTo(score, 6);
  });

  it('never scores above one or below nought, however strong the words', () => {
    const heads = [
      { id: 'insult', words: { numpty: 900 } },
      { id: 'moan', words: { numpty: -900 } },
    ];
    const scores = detect('numpty', packOf([INSULT, MOAN], heads)).map(({ score }) => score);
    expect(scores).toHaveLength(1);
    expect(scores[0]).toBeGreaterThanOrEqual(0.7);
    expect(scores[0]).toBeLessThanOrEqual(1);
  });

  it('holds a post where it is sure and the guidance says so', () => {
    const verdictOn = (text: string) => check({ text, surface: 'post' }, pack).verdict;
    expect(verdictOn('What a numpty')).toBe('stop');
    expect(verdictOn('What rubbish')).toBe('caution');
    expect(verdictOn('A cup of tea')).toBe('clear');
  });

  it('may hold a post under a guidance that asks for more certainty', () => {
    const strict = { ...pack, guidance: { ...pack.guidance, stopAt: 0.9 } };
    expect(check({ text: 'What a numpty', surface: 'post' }, strict).verdict).toBe('stop');
    expect(check({ text: 'That clown is a halfwit', surface: 'post' }, pack).verdict).toBe('stop');
  });
});

describe('a guidance that turns a category off', () => {
  it('silences its rule on that surface and nowhere else', () => {
    const pack = packOf([PLACE, MOAN], POOLED);
    expect(found('Off to the lodge', pack, 'post')).toEqual(['disrepute/place: lodge']);
    expect(found('Off to the lodge', pack, 'message')).toEqual([]);
  });

  it('lets no silenced rule speak for all signs together', () => {
    const heads = POOLED.map((head) => (head.id === 'place' ? { ...head, words: { shift: 0.9 } } : head));
    const both = packOf([PLACE, { ...MOAN, head: 'insult' }], heads);
    expect(found('On shift', both, 'post')).toEqual(['disrepute/place: shift']);
    expect(found('On shift', both, 'message').map((words) => words.split(':')[0])).toEqual(['disrepute/moan']);
  });
});

describe('many weak signs together', () => {
  it('let the likeliest rule speak where something is wrong, though none is sure', () => {
    const heads = POOLED.filter(({ id }) => id !== 'forbidden');
    const [candidate, more] = detect('A shift with biscuits', packOf([INSULT, MOAN], heads));
    expect(candidate?.rule.id).toBe('disrepute/moan');
    expect(candidate?.score).toBe(0.5);
    expect(more).toBeUndefined();
  });

  it('add nothing where a rule is sure by itself', () => {
    const heads = [...HEADS, { id: 'anything', words: { rubbish: 3 } }];
    expect(found('What rubbish', packOf([INSULT, MOAN], heads))).toEqual(['disrepute/moan: rubbish']);
  });

  it('hold a post where something is forbidden, through the likeliest rule that may', () => {
    const pack = packOf([INSULT, MOAN], POOLED);
    const [candidate] = detect('That clown', pack);
    expect(candidate?.rule.id).toBe('disrepute/insult');
    expect(candidate?.score).toBeGreaterThanOrEqual(0.7);
    expect(check({ text: 'That clown', surface: 'post' }, pack).verdict).toBe('stop');
  });

  it('are silent where nothing adds up', () => {
    const heads = POOLED.map((head) => ({ ...head, show: 9, hold: 10 }));
    expect(found('A clown on shift', packOf([INSULT, MOAN], heads))).toEqual([]);
  });

  it('still warn of something forbidden where no rule may hold a post', () => {
    const heads = POOLED.map((head) => (head.id === 'moan' ? { ...head, words: { clown: 0.2 } } : head));
    const [candidate] = detect('That clown', packOf([MOAN], heads));
    expect(candidate?.rule.id).toBe('disrepute/moan');
    expect(candidate?.score).toBe(0.5);
  });

  it('are not spoken for where there is no rule to speak', () => {
    expect(found('That clown', packOf([], POOLED))).toEqual([]);
  });
});

describe('a long draft', () => {
  const pack = packOf([INSULT]);
  const filler = 'A quiet cup of tea with biscuits by the sea today. '.repeat(8);

  it('is marked where it says so, once for each passage', () => {
    const text = `What a numpty. ${filler}The other numpty. ${filler}`;
    expect(found(text, pack)).toEqual(['disrepute/insult: numpty', 'disrepute/insult: numpty']);
    const places = detect(text, pack).map(({ span }) => span.start);
    expect(new Set(places).size).toBe(2);
  });

  it('is left alone where it does not', () => {
    expect(found(filler + filler, pack)).toEqual([]);
  });

  it('is marked the same when its first sentences were scored before', () => {
    const text = `${filler}What a numpty. ${filler}`;
    const typed = packOf([INSULT]);
    const report = (end: number) => check({ text: text.slice(0, end), surface: 'post' }, typed);
    for (const end of [40, 120, 300, text.length - 5]) report(end);
    expect(report(text.length)).toEqual(check({ text, surface: 'post' }, packOf([INSULT])));
  });

  it('is scored anew for another surface', () => {
    const both = packOf([PLACE]);
    const text = `Off to the lodge. ${filler}`;
    const quotes = (surface: Surface) => check({ text, surface }, both).findings.map(({ quote }) => quote);
    expect(quotes('post')).toEqual(['lodge']);
    expect(quotes('message')).toEqual([]);
    expect(quotes('post')).toEqual(['lodge']);
  });
});
