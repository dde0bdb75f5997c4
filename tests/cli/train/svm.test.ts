import { describe, expect, it } from 'vitest';
import { type Examples, type LinearModel, scoreOf, trainSvm } from '../../../src/cli/train/svm';

const EVEN = { yes: 1, no: 1 };
const examples = (...features: readonly (readonly number[])[]): Examples =>
  features.map((list) => Int32Array.from(list));

/** Whether the model answers each example with yes. */
const answersOf = (model: LinearModel, all: Examples): boolean[] => all.map((example) => scoreOf(example, model) > 0);

describe('trainSvm', () => {
  const separable: readonly (readonly [string, Examples, readonly boolean[]])[] = [
    ['one telling feature', examples([0, 1], [0, 2], [3, 1], [3, 2]), [true, true, false, false]],
    ['one feature that speaks against', examples([0], [1], [0, 2], [1, 2]), [true, true, false, false]],
    ['two features only together', examples([0, 1, 2], [0, 3, 4], [1, 3, 4], [0, 2, 4]), [true, false, false, false]],
    ['more yes than no', examples([0], [0], [0, 1], [1], [2]), [true, true, true, true, false]],
    ['yes for everything', examples([0], [1], [2]), [true, true, true]],
    ['no for everything', examples([0], [1], [2]), [false, false, false]],
  ];
  it.each(separable)('learns %s', (_, all, answers) => {
    expect(answersOf(trainSvm(all, answers, 5, EVEN), all)).toEqual(answers);
  });

  it('gives no weight to a feature that says nothing', () => {
    const { weights } = trainSvm(examples([0, 2], [1, 2], [0], [1]), [true, false, true, false], 4, EVEN);
    expect(Math.abs(weights[2] ?? 1)).toBeLessThan(0.05);
    expect(weights[3]).toBe(0);
    expect(weights[0]).toBeGreaterThan(0.5);
    expect(weights[1]).toBeLessThan(-0.5);
  });

  it('gives the very same weights for the same examples', () => {
    const [, all, answers] = separable[2] ?? ['', [], []];
    expect(trainSvm(all, answers, 5, EVEN)).toEqual(trainSvm(all, answers, 5, EVEN));
  });

  it('leans towards the answer that costs more where examples contradict each other', () => {
    const same = examples([0], [0]);
    const scoreWith = (yes: number, no: number): number =>
      scoreOf(Int32Array.of(0), trainSvm(same, [true, false], 1, { yes, no }));
    expect(scoreWith(4, 1)).toBeGreaterThan(0.1);
    expect(scoreWith(1, 4)).toBeLessThan(-0.1);
    expect(Math.abs(scoreWith(1, 1))).toBeLessThan(0.05);
  });

  it('answers nought after no examples', () => {
    const model = trainSvm([], [], 2, EVEN);
    expect(model).toEqual({ weights: Float64Array.of(0, 0), bias: 0 });
    expect(scoreOf(Int32Array.of(0, 1), model)).toBe(0);
  });

  it('stands examples without a feature', () => {
    const all = examples([], [], [0]);
    expect(answersOf(trainSvm(all, [false, false, true], 1, EVEN), all)).toEqual([false, false, true]);
  });
});

describe('scoreOf', () => {
  const model: LinearModel = { weights: Float64Array.of(2, -1, 3), bias: 0.5 };
  it.each([
    [[], 0.5],
    [[0], 2.5],
    [[1], -0.5],
    [[0, 2], 5 / Math.SQRT2 + 0.5],
    [[0, 1, 2], 4 / Math.sqrt(3) + 0.5],
    [[0, 7], 2 / Math.SQRT2 + 0.5],
  ])('of features %j is %d: an example counts as of length one', (features, score) => {
    expect(scoreOf(Int32Array.from(features), model)).toBeCloseTo(score, 10);
  });
});
