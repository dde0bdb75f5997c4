import { describe, expect, it } from 'vitest';
import { HEADS, isPooled, labelsOf } from '../../../src/cli/train/heads';
import type { Category, Verdict } from '../../../src/engine/types';
import { CATEGORIES } from '../../../src/rulepack/schema-parts';
import { draft } from './drafts';

/** Heads that answer yes for a draft. */
const saying = (verdict: Verdict, ...categories: Category[]): string[] =>
  HEADS.filter(({ isTrue }) => isTrue(labelsOf(draft(verdict, ...categories)))).map(({ id }) => id);

describe('HEADS', () => {
  it.each<[Verdict, Category[], string[]]>([
    ['stop', ['patient-identifiers'], ['patient-identifiers', 'anything', 'forbidden']],
    ['caution', ['patient-identifiers'], ['patient-identifiers', 'anything']],
    ['caution', ['work-commentary', 'workplace-names'], ['workplace-names', 'work-commentary', 'anything']],
    ['caution', ['work-images'], ['work-images', 'anything']],
    ['stop', ['work-images'], ['work-images', 'work-images/patient-in-picture', 'anything', 'forbidden']],
    ['caution', ['disrepute'], ['disrepute/minor', 'anything']],
    ['stop', ['disrepute'], ['disrepute', 'disrepute/minor', 'anything', 'forbidden']],
    ['clear', [], []],
    ['stop', [], []],
    ['caution', [], []],
  ])('say of a %s draft with labels %j: %j', (verdict, categories, heads) => {
    expect(saying(verdict, ...categories)).toEqual(heads);
  });

  it('speak for every category', () => {
    for (const category of CATEGORIES) expect(saying('stop', category)).toContain(category);
  });

  it('have ids of their own, and no more than a table has bits for', () => {
    expect(new Set(HEADS.map(({ id }) => id)).size).toBe(HEADS.length);
    expect(HEADS.length).toBeLessThanOrEqual(31);
  });

  it('stand for many categories at once in two cases', () => {
    expect(HEADS.filter(isPooled).map(({ id }) => id)).toEqual(['anything', 'forbidden']);
  });
});
