// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Evidence, Finding } from '../../src/engine/types';
import { signs } from '../../src/ui/evidence-view';
import { finding, t } from './stage';

const TEXT = 'Honestly the managers here could not organise a rota to save their lives';

/** Evidence on the first occurrence of `words`. */
function seen(text: string, words: string, stage = 'detector', what = 'a word', effect = 0.2): Evidence {
  const start = text.indexOf(words);
  return { stage, what, effect, span: { start, end: start + words.length } };
}

const lines = (found: Finding): string[] =>
  signs({ t }, found).flatMap((node) =>
    [...(node as Element).querySelectorAll('p, li'), node as Element].flatMap((part) =>
      part.matches('p, li') ? (part.textContent ?? '') : [],
    ),
  );

test('names the words that moved a learned finding, in the order of the draft, each once', () => {
  const evidence = ['rota', 'managers', 'Honestly', 'managers'].map((words) => seen(TEXT, words));
  expect(lines(finding(TEXT, TEXT, { evidence }))).toEqual(['Words that stood out: Honestly, managers, rota']);
});

test('leaves out words that say nothing by themselves, and those outside the quote', () => {
  const evidence = ['the', 'not', 'managers', 'rota', 'lives'].map((words) => seen(TEXT, words));
  const quote = 'the managers here could not organise a rota';
  expect(lines(finding(TEXT, quote, { evidence }))).toEqual(['Words that stood out: managers, rota']);
});

test.each([
  ['one stated phrase', [seen(TEXT, 'managers')]],
  ['context alone', [seen(TEXT, 'managers'), seen(TEXT, 'rota', 'context')]],
  ['evidence without words', [{ stage: 'detector', what: 'shown here', effect: 1 }]],
  ['nothing', []],
])('says nothing where a finding rests on %s', (_, evidence) => {
  expect(lines(finding(TEXT, TEXT, { evidence }))).toEqual([]);
});

const STORY = 'is 84, a retired judge from Tobermory with a stroke';

test('lists the details that add up, and says which one to drop first', () => {
  const evidence = [
    seen(STORY, 'is 84', 'combination', 'age', 1),
    seen(STORY, 'stroke', 'combination', 'condition', 1),
    seen(STORY, 'from Tobermory', 'combination', 'place', 1),
    seen(STORY, 'retired judge', 'combination', 'job', 1.5),
  ];
  expect(lines(finding(STORY, STORY, { evidence }))).toEqual([
    '4 details that add up',
    'Age: 84',
    'Job: retired judge',
    'Place: Tobermory',
    'Health: stroke',
    'Take out “retired judge” first. It tells the most.',
  ]);
});

test.each([
  ['the place, of two that tell equally much', { age: '84', place: 'Tobermory', condition: 'stroke' }, 'Tobermory'],
  ['care itself last, whatever it weighs', { care: 'stroke', age: '84' }, '84'],
  ['a kind that has no word of its own last of its weight', { 'shoe size': '84', sex: 'judge' }, 'judge'],
])('drops first %s', (_, details: Record<string, string>, first) => {
  const evidence = Object.entries(details).map(([what, words]) =>
    seen(STORY, words, 'combination', what, what === 'care' ? 2 : 1),
  );
  expect(lines(finding(STORY, STORY, { evidence })).at(-1)).toBe(`Take out “${first}” first. It tells the most.`);
});

test('names a detail it has no word for as the rule does', () => {
  const evidence = ['84', 'stroke'].map((words) => seen(STORY, words, 'combination', 'shoe size', 1));
  expect(lines(finding(STORY, STORY, { evidence }))).toContain('shoe size: 84');
});

test('speaks of words, not of a person, where another category adds things up', () => {
  const evidence = [
    seen(TEXT, 'managers', 'combination', 'place', 0.5),
    seen(TEXT, 'organise', 'combination', 'should', 0.5),
  ];
  expect(lines(finding(TEXT, TEXT, { category: 'derogatory-terms', evidence }))).toEqual([
    'Words that stood out: managers, organise',
  ]);
});
