/**
 * A linear support vector machine with squared hinge loss, trained by dual coordinate descent.
 * Source: Hsieh, Chang, Lin, Keerthi, Sundararajan, "A Dual Coordinate Descent Method for Large-scale Linear SVM",
 * ICML 2008. The order of the examples is drawn from a fixed seed, so that the same drafts give the same weights.
 */

import { scaleOf } from '../../engine/scorer/scale';

/** Examples by the numbers of the features they have; each vector is scaled as in use. */
export type Examples = readonly Int32Array[];

export interface LinearModel {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** How much a mistake on a yes and on a no costs. */
export interface Costs {
  readonly yes: number;
  readonly no: number;
}

const PASSES = 10;

/** The weights for a yes-or-no question over `features` features. */
export function trainSvm(
  examples: Examples,
  answers: readonly boolean[],
  features: number,
  costs: Costs,
  leastKnown = 1,
): LinearModel {
  const weights = new Float64Array(features);
  let bias = 0;
  const alpha = new Float64Array(examples.length);
  const order = Uint32Array.from(examples.keys());
  const random = seeded(1);
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(order, random);
    for (const at of order) {
      const example = examples[at];
      if (example === undefined) continue;
      const sign = answers[at] ? 1 : -1;
      const diagonal = 1 / (2 * (answers[at] ? costs.yes : costs.no));
      const old = alpha[at] ?? 0;
      const gradient = sign * scoreOf(example, { weights, bias }, leastKnown) - 1 + diagonal * old;
      // The squared length of a scaled example, and 1 for its constant part.
      const length = example.length * scaleOf(example.length, leastKnown) ** 2 + 1;
      const next = Math.max(0, old - gradient / (length + diagonal));
      if (next === old) continue;
      alpha[at] = next;
      const step = (next - old) * sign;
      const share = step * scaleOf(example.length, leastKnown);
      for (const feature of example) weights[feature] = (weights[feature] ?? 0) + share;
      bias += step;
    }
  }
  return { weights, bias };
}

/** The model's answer for an example; above nought is a yes. */
export function scoreOf(example: Int32Array, { weights, bias }: LinearModel, leastKnown = 1): number {
  let sum = 0;
  for (const feature of example) sum += weights[feature] ?? 0;
  return sum * scaleOf(example.length, leastKnown) + bias;
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const held = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = held;
  }
}

/** Numbers from 0 to 1, always the same for a seed. Source: mulberry32, Tommy Ettinger, public domain. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
