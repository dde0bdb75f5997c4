/** The written form of a scorer, as `ScorerData` describes it. Pure. */
import type { LinearModel } from './svm';

/**
 * Largest written weight. Fifteen steps either way do as well as 127 (leave-one-file-out and on drafts held out), and a
 * third of the bytes go.
 */
const LARGEST = 15;

export interface Encoded {
  readonly table: string;
  /** How many features have a weight left after rounding. */
  readonly features: number;
  /** For each model, what one unit of a written weight is worth. */
  readonly units: readonly number[];
}

/** Packs the models' weights; `ids` are the features' ids in ascending order. Weights that round to nought are left out. */
export function encodeModels(ids: readonly number[], models: readonly LinearModel[]): Encoded {
  const units = models.map(({ weights }) => Math.max(1e-9, ...weights.map(Math.abs)) / LARGEST);
  // Column by column: like stands by like, which is what compression feeds on.
  const columns = { ids: [] as number[], heads: [] as number[], weights: [] as number[] };
  let before = 0;
  let features = 0;
  ids.forEach((id, index) => {
    const written = models.map(({ weights }, head) => Math.round((weights[index] ?? 0) / (units[head] ?? 1)));
    const present = written.reduce((bits, value, head) => (value === 0 ? bits : bits | (1 << head)), 0);
    if (present === 0) return;
    pushNumber(columns.ids, id - before);
    pushNumber(columns.heads, present);
    columns.weights.push(...written.filter((value) => value !== 0).map((value) => value & 255));
    before = id;
    features++;
  });
  const bytes = [...columns.ids, ...columns.heads, ...columns.weights];
  return { table: Buffer.from(bytes).toString('base64'), features, units };
}

function pushNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}
