import { expect, test } from 'vitest';
import { canSilence, excerpt } from '../../src/ui/excerpt';

const LONG = 'My patient is a teacher from Hull who fell off her horse on Sunday and broke her pelvis in three places';

test('a short text stays whole, with its spaces tidied', () => {
  expect(excerpt('  the lady  in\nbed 9 ')).toBe('the lady in bed 9');
  expect(excerpt('')).toBe('');
});

test('of a long one the first and the last words are kept, within the limit', () => {
  expect(excerpt(LONG, 60)).toBe('My patient is a teacher from Hull … pelvis in three places');
  for (const limit of [20, 40, 60, 90]) expect(excerpt(LONG, limit).length).toBeLessThanOrEqual(limit + 2);
});

test('one endless word is cut', () => {
  expect(excerpt('a'.repeat(200), 20)).toBe(`${'a'.repeat(19)}…`);
});

test.each([
  ['Derek', true],
  ['lady in bed 9', true],
  [' lady in  bed 9 ', true],
  ['the lady in bed 9', false],
  [LONG, false],
])('"%s" can be silenced for good: %s', (quote, expected) => {
  expect(canSilence(quote)).toBe(expected);
});
