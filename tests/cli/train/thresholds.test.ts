import { describe, expect, it } from 'vitest';
import type { LabelledDraft } from '../../../src/cli/evaluate/labelled-draft';
import { HEADS } from '../../../src/cli/train/heads';
import { MARGIN, type Thresholds, thresholdsOf } from '../../../src/cli/train/thresholds';
import { ANYTHING } from '../../../src/engine/known-names';
import { draft } from './drafts';

const HEAD = 'derogatory-terms';

interface Scored {
  readonly draft: LabelledDraft;
  readonly score: number;
}
const bad = (score: number): Scored => ({ draft: draft('stop', HEAD), score });
const clear = (score: number): Scored => ({ draft: draft('clear'), score });
const other = (score: number): Scored => ({ draft: draft('caution', 'work-commentary'), score });
/** So many clear drafts, evenly scored from -1 up to (not including) `below`. */
const clearUpTo = (below: number, count = 1000): Scored[] =>
  Array.from({ length: count }, (_, at) => clear(-1 + ((below + 1) * at) / count));

/** The thresholds of a head, every head having been given the same scores. */
function thresholds(scored: readonly Scored[], head: string = HEAD): Thresholds {
  const scores = scored.map(({ score }) => score);
  const all = thresholdsOf(
    scored.map((one) => one.draft),
    HEADS.map(() => scores),
  );
  const found = all[HEADS.findIndex(({ id }) => id === head)];
  if (found === undefined) throw new Error(`there is no head ${head}`);
  return found;
}

/** Share of the clear drafts that reach a score. */
function share(scored: readonly Scored[], from: number): number {
  const scores = scored.filter(({ draft: { verdict } }) => verdict === 'clear').map(({ score }) => score);
  return scores.filter((score) => score >= from).length / scores.length;
}

describe('thresholdsOf', () => {
  it('has one pair for each head', () => {
    expect(
      thresholdsOf(
        [],
        HEADS.map(() => []),
      ),
    ).toHaveLength(HEADS.length);
  });

  it('shows from the lowest of the drafts it is right about, where they stand clear of the rest', () => {
    const scored = [...clearUpTo(0), bad(3), bad(2), bad(1)];
    expect(thresholds(scored).show).toBeCloseTo(1 + MARGIN, 10);
  });

  it('leaves out a draft it is right about where that would bring in too many it is wrong about', () => {
    const scored = [...clearUpTo(0), ...Array.from({ length: 6 }, () => other(1)), bad(3), bad(2.5), bad(2), bad(0.5)];
    expect(thresholds(scored).show).toBeCloseTo(2 + MARGIN, 10);
  });

  it.each([
    ['nothing but clear drafts', clearUpTo(1)],
    ['bad drafts among the clear ones', [...clearUpTo(1), ...Array.from({ length: 50 }, (_, at) => bad(at / 50))]],
    ['bad drafts below all clear ones', [...clearUpTo(1), bad(-5), bad(-4)]],
  ])('warns about few clear drafts, and holds fewer, given %s', (_, scored) => {
    const { show, hold } = thresholds(scored);
    expect(share(scored, show)).toBeLessThanOrEqual(0.02);
    expect(share(scored, hold)).toBeLessThanOrEqual(0.005);
  });

  it('holds no post it would not warn about', () => {
    for (const scored of [[...clearUpTo(0), bad(3), bad(2)], clearUpTo(1), [bad(1), bad(2)], []]) {
      const { show, hold } = thresholds(scored);
      expect(hold).toBeGreaterThan(show);
    }
  });

  it('lets heads that stand for many categories speak more often than one category may', () => {
    const scored = [...clearUpTo(1), ...Array.from({ length: 500 }, (_, at) => bad(at / 500))];
    expect(thresholds(scored, ANYTHING).show).toBeLessThan(thresholds(scored).show);
    expect(thresholds(scored, ANYTHING).hold).toBeLessThan(thresholds(scored).hold);
  });

  it('is the same for the same scores', () => {
    const scored = [...clearUpTo(1), bad(0.9), bad(2)];
    expect(thresholds(scored)).toEqual(thresholds(scored));
  });
});
