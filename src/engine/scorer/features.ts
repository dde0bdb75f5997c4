/**
 * What the learned scorer sees of a passage: its words, word pairs, and the lists its words stand in. Used alike by the
 * engine and by `cli/train`, so that what was learned is what is looked for.
 */
import type { Surface } from '../types';
import { hashText, mix } from './hash';
import { stem } from './stem';

/** A word with the classes (lists, shapes, kinds of pronoun) it belongs to. */
export interface ScoredWord {
  readonly stem: number;
  readonly prefix: number;
  readonly classes: readonly number[];
  /** True for the first word of a sentence. */
  readonly opens: boolean;
}

/** One feature and the words it is made of: indices into the passage, -1 where it is the passage as a whole. */
export interface Feature {
  readonly id: number;
  readonly first: number;
  readonly last: number;
}

const WORD = 1;
const PAIR = 2;
const SKIP = 3;
const CLASS = 4;
const CLASS_PAIR = 5;
const WORD_CLASS = 6;
const CLASS_WORD = 7;
const TOGETHER = 8;
const SURFACE_CLASS = 9;
const PREFIX = 10;
const OPENING = 11;
const SURFACE = 12;
const SURFACE_WORD = 13;
const TRIPLE = 14;

const PREFIX_LENGTH = 5;
/** How far apart two classes may stand to count as following one another. */
const CLASS_REACH = 3;

/** A word as the scorer sees it. `text` is folded; `classes` are hashes of names. */
export function scoredWord(text: string, classes: readonly number[], opens: boolean): ScoredWord {
  const root = stem(text);
  return {
    stem: hashText(root),
    prefix: root.length > PREFIX_LENGTH ? hashText(root.slice(0, PREFIX_LENGTH)) : 0,
    classes,
    opens,
  };
}

/** All features of a passage, each once, in the order they are first met. */
export function featuresOf(words: readonly ScoredWord[], surface: Surface): Feature[] {
  const found: Feature[] = [];
  const seen = new Set<number>();
  const add = (id: number, first: number, last: number): void => {
    if (seen.has(id)) return;
    seen.add(id);
    found.push({ id, first, last });
  };
  const place = hashText(surface);
  add(mix(SURFACE, place), -1, -1);
  const firstOfClass = new Map<number, number>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) break;
    add(mix(WORD, word.stem), i, i);
    add(mix(SURFACE_WORD, word.stem, place), i, i);
    if (word.prefix !== 0) add(mix(PREFIX, word.prefix), i, i);
    if (word.opens) add(mix(OPENING, word.stem), i, i);
    for (const name of word.classes) {
      add(mix(CLASS, name), i, i);
      add(mix(SURFACE_CLASS, name, place), i, i);
      if (!firstOfClass.has(name)) firstOfClass.set(name, i);
    }
    const next = words[i + 1];
    if (next !== undefined && !next.opens) {
      add(mix(PAIR, word.stem, next.stem), i, i + 1);
      const third = words[i + 2];
      if (third !== undefined && !third.opens) {
        add(mix(SKIP, word.stem, third.stem), i, i + 2);
        add(mix(TRIPLE, mix(PAIR, word.stem, next.stem), third.stem), i, i + 2);
      }
    }
    for (let k = i + 1; k <= i + CLASS_REACH; k++) {
      const other = words[k];
      if (other === undefined || other.opens) break;
      for (const name of word.classes) for (const later of other.classes) add(mix(CLASS_PAIR, name, later), i, k);
      if (k > i + 2) continue;
      for (const later of other.classes) add(mix(WORD_CLASS, word.stem, later), i, k);
      for (const name of word.classes) add(mix(CLASS_WORD, name, other.stem), i, k);
    }
  }
  const classes = [...firstOfClass].sort(([a], [b]) => a - b);
  for (let i = 0; i < classes.length; i++) {
    for (let k = i + 1; k < classes.length; k++) {
      const [a, at] = classes[i] ?? [0, 0];
      const [b, to] = classes[k] ?? [0, 0];
      add(mix(TOGETHER, a, b), Math.min(at, to), Math.max(at, to));
    }
  }
  return found;
}
