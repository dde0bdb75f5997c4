import { describe, expect, it } from 'vitest';
import { commonFeatures, LEAST_DRAFTS, strongest } from '../../../src/cli/train/select';

describe('commonFeatures', () => {
  const passage = (draft: number, ...features: number[]) => ({ draft, features });

  it('keeps features of enough drafts, ascending', () => {
    const passages = [passage(0, 9, 4), passage(1, 4, 9), passage(2, 9, 4, 7), passage(3, 7)];
    expect(commonFeatures(passages)).toEqual([4, 9]);
  });

  it.each([
    ['too few drafts', [passage(0, 1), passage(1, 1)]],
    ['many passages of one draft', [passage(0, 1), passage(0, 1), passage(0, 1), passage(0, 1)]],
    ['one passage that names it often', [passage(0, 1, 1, 1, 1)]],
    ['no passages', []],
  ])('keeps nothing of %s', (_, passages) => {
    expect(commonFeatures(passages)).toEqual([]);
  });

  it('counts drafts up to the last one needed', () => {
    const passages = Array.from({ length: LEAST_DRAFTS }, (_, draft) => passage(draft, 5, 2 ** 32 - 1));
    expect(commonFeatures(passages)).toEqual([5, 2 ** 32 - 1]);
    expect(commonFeatures(passages.slice(1))).toEqual([]);
  });
});

describe('strongest', () => {
  const model = (...weights: number[]) => ({ weights: Float64Array.from(weights), bias: 0 });

  it.each([
    ['the greatest weights, whichever their sign', [model(1, -5, 3, 0)], 2, [1, 2]],
    ['the greatest in any of the models', [model(1, 0, 0, 0), model(0, 0, 4, -3)], 2, [2, 3]],
    ['the earlier of two alike', [model(2, 2, 2, 2)], 2, [0, 1]],
    ['all there are', [model(1, 2, 3, 4)], 9, [0, 1, 2, 3]],
    ['none where none are wanted', [model(1, 2, 3, 4)], 0, []],
  ])('keeps %s, in ascending order', (_, models, most, kept) => {
    expect(strongest(models, 4, most)).toEqual(kept);
  });
});
