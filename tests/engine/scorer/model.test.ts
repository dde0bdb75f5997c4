import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeModels } from '../../../src/cli/train/encode';
import { ScorerTable } from '../../../src/engine/scorer/model';
import type { ScorerData } from '../../../src/engine/types';

const id32 = fc.integer({ min: 0, max: 0xffffffff });

/** Data whose weights are these rows, one number a head. */
function dataOf(ids: readonly number[], rows: readonly (readonly number[])[]): ScorerData {
  const count = rows[0]?.length ?? 1;
  const models = Array.from({ length: count }, (_, head) => ({
    weights: Float64Array.from(rows, (row) => row[head] ?? 0),
    bias: 0,
  }));
  const { table, features, units } = encodeModels(ids, models);
  const heads = units.map((unit, at) => ({ id: `head-${at}`, bias: 0, unit, show: 1, hold: 2 }));
  return { heads, lexicons: [], leastKnown: 1, features, table };
}

/** Weights of a feature, one a head; undefined where nothing was learned of it. */
function weightsOf(table: ScorerTable, id: number): number[] | undefined {
  table.startPassage();
  const row = table.newRowOf(id);
  return row < 0 ? undefined : table.data.heads.map((_, head) => table.weight(row, head));
}

const IDS = [0, 1, 127, 128, 70_000, 2 ** 31, 2 ** 32 - 1];
const ROWS = [
  [15, 0],
  [-15, 3],
  [0, 15],
  [1, -1],
  [7, 0],
  [-7, -15],
  [2, 2],
];

describe('ScorerTable', () => {
  const table = new ScorerTable(dataOf(IDS, ROWS));

  it.each(IDS.map((id, at) => [id, ROWS[at] ?? []] as const))('gives feature %d the weights %j', (id, weights) => {
    expect(weightsOf(table, id)).toHaveLength(2);
    weightsOf(table, id)?.forEach((weight, head) => {
      expect(weight).toBeCloseTo(weights[head] ?? 0, 5);
    });
  });

  it.each([2, 126, 129, 69_999, 2 ** 31 - 1, 2 ** 32 - 2])('knows nothing of feature %d', (id) => {
    expect(weightsOf(table, id)).toBeUndefined();
  });

  it('gives a row once a passage', () => {
    table.startPassage();
    const row = table.newRowOf(128);
    expect(row).toBeGreaterThanOrEqual(0);
    expect(table.newRowOf(128)).toBe(-1);
    expect(table.newRowOf(127)).toBeGreaterThanOrEqual(0);
    table.startPassage();
    expect(table.newRowOf(128)).toBe(row);
  });

  it('adds a row to the scores of all heads', () => {
    const scores = Float64Array.of(1, 1);
    table.startPassage();
    table.addTo(scores, table.newRowOf(1));
    expect(scores[0]).toBeCloseTo(-14, 5);
    expect(scores[1]).toBeCloseTo(4, 5);
  });

  it('reads back whatever was written, up to half a step', () => {
    const features = fc.uniqueArray(id32, { maxLength: 60 }).map((ids) => ids.sort((a, b) => a - b));
    const heads = fc.integer({ min: 1, max: 31 });
    const weights = fc.infiniteStream(fc.double({ min: -4, max: 4, noNaN: true }));
    fc.assert(
      fc.property(features, heads, weights, (ids, count, numbers) => {
        const rows = ids.map(() => Array.from({ length: count }, () => numbers.next().value ?? 0));
        const data = dataOf(ids, rows);
        const read = new ScorerTable(data);
        ids.forEach((id, at) => {
          const written = weightsOf(read, id);
          data.heads.forEach(({ unit }, head) => {
            const lost = Math.abs((written?.[head] ?? 0) - (rows[at]?.[head] ?? 0));
            expect(lost).toBeLessThanOrEqual(unit / 2 + 1e-5);
          });
        });
      }),
      { numRuns: 100 },
    );
  });

  it('may be empty', () => {
    expect(weightsOf(new ScorerTable(dataOf([], [])), 0)).toBeUndefined();
  });

  const good = dataOf(IDS, ROWS);
  const bytes = Buffer.from(good.table, 'base64');
  const broken: readonly (readonly [string, Partial<ScorerData>])[] = [
    ['says it holds more features than it does', { features: good.features + 1 }],
    ['says it holds fewer features than it does', { features: good.features - 1 }],
    ['has a byte too many', { table: Buffer.from([...bytes, 1]).toString('base64') }],
    ['lacks its last byte', { table: bytes.subarray(0, -1).toString('base64') }],
    ['ends in the middle of a number', { features: 1, table: Buffer.from([200]).toString('base64') }],
    ['is empty though it says otherwise', { table: '' }],
    ['is not base64', { table: '%%%' }],
  ];
  it.each(broken)('is refused where it %s', (_, changes) => {
    expect(() => new ScorerTable({ ...good, ...changes })).toThrow();
  });

  it('is taken as it was written', () => {
    expect(() => new ScorerTable(good)).not.toThrow();
  });
});
