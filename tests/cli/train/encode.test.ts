import { describe, expect, it } from 'vitest';
import { encodeModels } from '../../../src/cli/train/encode';

const model = (...weights: number[]) => ({ weights: Float64Array.from(weights), bias: 0 });
const bytesOf = (table: string): number[] => [...Buffer.from(table, 'base64')];

describe('encodeModels', () => {
  it('writes ids as steps, then heads as bits, then weights', () => {
    const { table, features } = encodeModels([3, 10], [model(15, 0), model(15, -5)]);
    expect(features).toBe(2);
    expect(bytesOf(table)).toEqual([3, 7, 0b11, 0b10, 15, 15, 256 - 5]);
  });

  it.each([
    [127, [127]],
    [128, [128, 1]],
    [300, [172, 2]],
    [2 ** 32 - 1, [255, 255, 255, 255, 15]],
  ])('writes the id %d seven bits a byte: %j', (id, bytes) => {
    expect(bytesOf(encodeModels([id], [model(1)]).table)).toEqual([...bytes, 1, 15]);
  });

  it.each([
    [[1, 2, 3], [15, 0, 15], 2, [1, 2]],
    [[1, 2, 3], [15, 0.4, 15], 2, [1, 2]],
    [[1, 2, 3], [15, 0.6, 15], 3, [1, 1, 1]],
    [[5], [0], 0, []],
  ])('leaves out of the features %j with weights %j what rounds to nought', (ids, weights, features, steps) => {
    const encoded = encodeModels(ids, [model(...weights)]);
    expect(encoded.features).toBe(features);
    expect(bytesOf(encoded.table).slice(0, features)).toEqual(steps);
  });

  it('says what one unit of each model is worth, whatever their sizes', () => {
    const { units } = encodeModels([1, 2], [model(3, -1.5), model(0.001, 30)]);
    expect(units[0]).toBeCloseTo(0.2, 10);
    expect(units[1]).toBeCloseTo(2, 10);
  });

  it('writes nothing where there is nothing, and its units are above nought', () => {
    const { table, features, units } = encodeModels([], [model()]);
    expect([table, features]).toEqual(['', 0]);
    expect(units[0]).toBeGreaterThan(0);
  });

  it('has room for 31 heads', () => {
    const models = Array.from({ length: 31 }, (_, head) => model(head === 30 ? 1 : 0));
    expect(bytesOf(encodeModels([0], models).table)).toEqual([0, 128, 128, 128, 128, 4, 15]);
  });
});
