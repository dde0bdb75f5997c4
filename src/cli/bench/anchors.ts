/** What others cost on the same machine in the same run. */
import nlp from 'compromise/three';
import type { Lexicons } from '../../engine/types';
import { type Figures, figure } from './figure';
import { microsecondsOf, warmUp } from './measure';
import type { Medians } from './speed';
import { median } from './statistics';
import { randomFrom, usualTexts } from './texts';

export type AnchorName = 'regexes200' | 'compromiseThree';

export interface Anchors {
  readonly figures: Figures;
  readonly medians: Readonly<Record<AnchorName, Medians>>;
}

const LENGTHS = [280, 2000, 20_000];

/** Median microseconds of 200 plain regular expressions and of compromise, on usual texts. */
export function measureAnchors(drafts: readonly string[], lexicons: Lexicons): Anchors {
  const regexes = plainRegexes(lexicons, 200);
  const medians = {
    regexes200: mediansOf((text) => matchAll(regexes, text), drafts, 500),
    compromiseThree: mediansOf((text) => nlp(text), drafts, 1500),
  };
  const figures = Object.fromEntries(
    Object.entries(medians).map(([name, byLength]) => [
      name,
      Object.fromEntries([...byLength].map(([chars, time]) => [chars, figure(time, 'µs')])),
    ]),
  );
  return { figures, medians };
}

/**
 * What a word list made straight into code would be: `/\bterm\b/gi`, the terms drawn from all lexicons. Without the flag
 * `u`: with it and `i` together V8 (Node 20) takes ten times as long over `\b`, and we would win too easily.
 */
export function plainRegexes(lexicons: Lexicons, count: number): RegExp[] {
  const terms = [...new Set(Object.values(lexicons).flat())].sort();
  const random = randomFrom(3);
  const drawn = new Set<string>();
  while (drawn.size < Math.min(count, terms.length)) drawn.add(terms[Math.floor(random() * terms.length)] ?? '');
  return [...drawn].map((term) => new RegExp(`\\b${term.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')}\\b`, 'gi'));
}

function matchAll(regexes: readonly RegExp[], text: string): number {
  let count = 0;
  for (const regex of regexes) {
    regex.lastIndex = 0;
    while (regex.exec(text) !== null) count++;
  }
  return count;
}

function mediansOf(run: (text: string) => unknown, drafts: readonly string[], ms: number): Medians {
  // compromise is compiled piece by piece: with a short warm-up its figures differ threefold from run to run.
  warmUp(usualTexts(drafts, 280, 500, 1), run, 2 * ms);
  return new Map(
    LENGTHS.map((chars) => [chars, median(microsecondsOf(usualTexts(drafts, chars, 300, 2), run, { ms, atLeast: 3 }))]),
  );
}
