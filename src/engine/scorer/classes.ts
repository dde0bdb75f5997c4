/** The classes a word can be in: every lexicon the scorer was trained with is one. */
import { hashText } from './hash';

/** Number of each lexicon's class, by name. */
export function classesOf(lexicons: readonly string[]): ReadonlyMap<string, number> {
  return new Map(lexicons.map((name) => [name, hashText(`@${name}`)]));
}
