/**
 * What the learned scorer sees of a passage: its words, word pairs, and the lists its words stand in. Used alike by the
 * engine and by `cli/train`, so that what was learned is what is looked for.
 */
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

/**
 * Told of one feature: its id and the words it is made of, as indices into the passage (-1 where it is the passage as a
 * whole). The same id may come more than once.
 */
export type Listener = (id: number, first: number, last: number) => void;

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
/** The same for a word and a class. */
const WORD_REACH = 2;

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

/** Tells `add` all features of a passage. Builds nothing: it runs for every sentence that changes. */
export function eachFeature(words: readonly ScoredWord[], surface: number, add: Listener): void {
  add(mix(SURFACE, surface), -1, -1);
  const firstOfClass = new Map<number, number>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) break;
    add(mix(WORD, word.stem), i, i);
    add(mix(SURFACE_WORD, word.stem, surface), i, i);
    if (word.prefix !== 0) add(mix(PREFIX, word.prefix), i, i);
    if (word.opens) add(mix(OPENING, word.stem), i, i);
    for (const name of word.classes) {
      if (firstOfClass.has(name)) continue;
      firstOfClass.set(name, i);
      add(mix(CLASS, name), i, i);
      add(mix(SURFACE_CLASS, name, surface), i, i);
    }
    followers(words, i, word, add);
  }
  together(firstOfClass, add);
}

/** Features of a word and those after it in its sentence. */
function followers(words: readonly ScoredWord[], i: number, word: ScoredWord, add: Listener): void {
  const next = words[i + 1];
  if (next === undefined || next.opens) return;
  const pair = mix(PAIR, word.stem, next.stem);
  add(pair, i, i + 1);
  const third = words[i + 2];
  if (third !== undefined && !third.opens) {
    add(mix(SKIP, word.stem, third.stem), i, i + 2);
    add(mix(TRIPLE, pair, third.stem), i, i + 2);
  }
  for (let k = i + 1; k <= i + CLASS_REACH; k++) {
    const other = words[k];
    if (other === undefined || other.opens) return;
    for (const name of word.classes) for (const later of other.classes) add(mix(CLASS_PAIR, name, later), i, k);
    if (k > i + WORD_REACH) continue;
    for (const later of other.classes) add(mix(WORD_CLASS, word.stem, later), i, k);
    for (const name of word.classes) add(mix(CLASS_WORD, name, other.stem), i, k);
  }
}

/** A feature for every two classes of the passage, wherever they stand. */
function together(firstOfClass: ReadonlyMap<number, number>, add: Listener): void {
  const classes = [...firstOfClass];
  for (let i = 0; i < classes.length; i++) {
    const one = classes[i];
    if (one === undefined) return;
    for (let k = i + 1; k < classes.length; k++) {
      const other = classes[k];
      if (other === undefined) break;
      const id = one[0] < other[0] ? mix(TOGETHER, one[0], other[0]) : mix(TOGETHER, other[0], one[0]);
      add(id, one[1], other[1]);
    }
  }
}
