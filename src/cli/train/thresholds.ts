/** From which score a head speaks, and from which it may hold a post. Pure. */
import type { LabelledDraft } from '../evaluate/labelled-draft';
import { fitCurve, scoreAt } from './calibrate';
import { HEADS, isHeldBy } from './heads';

/** Chance of being right from which a finding is shown, and from which it holds a post. */
export const SHOWN_CHANCE = 0.5;
export const HELD_CHANCE = 0.6;

export interface Thresholds {
  readonly show: number;
  readonly hold: number;
}

/** Thresholds of every head, from the scores of drafts its model had not seen (rows as in `draftScores`). */
export function thresholdsOf(drafts: readonly LabelledDraft[], unseen: readonly (readonly number[])[]): Thresholds[] {
  return HEADS.map((head, row) => {
    const scores = unseen[row] ?? [];
    const judge = (isTrue: (draft: LabelledDraft) => boolean) =>
      drafts
        .map((draft, index) => ({ score: scores[index] ?? Number.NEGATIVE_INFINITY, isTrue: isTrue(draft) }))
        .filter(({ score }) => Number.isFinite(score));
    const show = scoreAt(fitCurve(judge((draft) => head.isTrue(labelsOf(draft)))), SHOWN_CHANCE);
    const hold = scoreAt(fitCurve(judge(isHeldBy)), HELD_CHANCE);
    return { show, hold: Math.max(hold, show + 0.01) };
  });
}

function labelsOf({ verdict, labels }: LabelledDraft) {
  return { verdict, categories: new Set(labels.map(({ category }) => category)) };
}
