/** The same figures for parts of the drafts. Pure. */
import path from 'node:path';
import { SURFACES } from '../../rulepack/schema-parts';
import type { Judged } from './judge';
import type { SourcedDraft } from './read-labelled';
import { type Score, score } from './score';

/** One way to divide the drafts, and the figures of each part that has any. */
export interface Grouping {
  readonly by: 'file' | 'surface' | 'length';
  readonly groups: readonly { readonly name: string; readonly score: Score }[];
}

/** Longest draft of a group in UTF-16 code units: a joke, a post of the older networks, a longer post, a text. */
const LENGTHS = [80, 280, 1000, Number.POSITIVE_INFINITY];

/** The figures by file, by surface and by length. */
export function groupings(judged: readonly Judged<SourcedDraft>[]): Grouping[] {
  const files = [...new Set(judged.map(({ draft }) => draft.file))];
  return [
    group('file', judged, files, ({ file }) => file, shortNames(files)),
    group('surface', judged, SURFACES, ({ surface }) => surface),
    group('length', judged, LENGTHS.map(nameOf), ({ text }) => nameOf(lengthOf(text))),
  ];
}

function group(
  by: Grouping['by'],
  judged: readonly Judged<SourcedDraft>[],
  keys: readonly string[],
  keyOf: (draft: SourcedDraft) => string,
  names: readonly string[] = keys,
): Grouping {
  const groups = keys.flatMap((key, index) => {
    const part = judged.filter(({ draft }) => keyOf(draft) === key);
    return part.length === 0 ? [] : [{ name: names[index] ?? key, score: score(part) }];
  });
  return { by, groups };
}

/** File names without their folders, unless two would then be the same. */
function shortNames(files: readonly string[]): readonly string[] {
  const short = files.map((file) => path.basename(file));
  return new Set(short).size === files.length ? short : files;
}

function lengthOf(text: string): number {
  return LENGTHS.find((most) => text.length <= most) ?? Number.POSITIVE_INFINITY;
}

function nameOf(most: number): string {
  return Number.isFinite(most) ? `up to ${most}` : `over ${LENGTHS.at(-2)}`;
}
