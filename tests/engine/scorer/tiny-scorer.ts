/** A learned scorer of a few words, written by the same code that writes the real one. */
import { encodeModels } from '../../../src/cli/train/encode';
import { eachFeature, scoredWord } from '../../../src/engine/scorer/features';
import type { ScorerData } from '../../../src/engine/types';

/** One head: its weights by word, and its thresholds. Weights are whole multiples of a fifteenth of the greatest. */
export interface TinyHead {
  readonly id: string;
  readonly words: Readonly<Record<string, number>>;
  readonly bias?: number;
  readonly show?: number;
  readonly hold?: number;
}

/** Id of the feature "this word is in the passage". */
export function wordFeature(word: string): number {
  const ids: number[] = [];
  eachFeature([scoredWord(word, [], false)], 0, (id, first) => {
    if (first === 0) ids.push(id);
  });
  return ids[0] ?? 0;
}

/** A scorer with these heads; bias 0, shown from 1 and holding from 2 unless they say otherwise. */
export function tinyScorer(heads: readonly TinyHead[], lexicons: readonly string[] = []): ScorerData {
  const words = [...new Set(heads.flatMap((head) => Object.keys(head.words)))];
  const byId = new Map(words.map((word) => [wordFeature(word), word]));
  const ids = [...byId.keys()].sort((a, b) => a - b);
  const models = heads.map((head) => ({
    weights: Float64Array.from(ids, (id) => head.words[byId.get(id) ?? ''] ?? 0),
    bias: head.bias ?? 0,
  }));
  const { table, features, units } = encodeModels(ids, models);
  return {
    heads: heads.map(({ id, bias = 0, show = 1, hold = 2 }, at) => ({ id, bias, show, hold, unit: units[at] ?? 1 })),
    lexicons,
    leastKnown: 1,
    features,
    table,
  };
}
