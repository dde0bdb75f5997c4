/** From which score a head speaks, and from which it may hold a post. Pure. */
import type { LabelledDraft } from '../evaluate/labelled-draft';
import { HEADS, isPooled, labelsOf } from './heads';

/**
 * Share of clear drafts that one head may warn about, and hold. Sixteen heads share what the whole product may: chosen
 * so that on drafts not seen all of them together stay near 5 % and 2 %.
 */
const SHOWN_CLEAR = 0.008;
const HELD_CLEAR = 0.003;
/** The same for the heads that stand for many categories at once. */
const POOLED_SHOWN_CLEAR = 0.03;
const POOLED_HELD_CLEAR = 0.012;

/**
 * Added to every threshold: our clear drafts are by few writers, and on ordinary tweets twice as many as allowed for were
 * still warned of. Of 0, 0.05, 0.1, 0.15 and 0.2 this one keeps misses and false alarms in balance.
 */
export const MARGIN = 0.1;

export interface Thresholds {
  readonly show: number;
  readonly hold: number;
}

interface Scored {
  readonly score: number;
  readonly isTrue: boolean;
  readonly isClear: boolean;
}

/** The score exceeded by at most `share` of the clear drafts. */
function clearQuantile(scored: readonly Scored[], share: number): number {
  const clear = scored.filter(({ isClear }) => isClear).map(({ score }) => score);
  clear.sort((a, b) => b - a);
  return (clear[Math.floor(share * clear.length)] ?? 0) + 1e-6;
}

/** The score at which F1 is greatest, not below `least`. */
function bestScore(scored: readonly Scored[], least: number): number {
  const wanted = scored.filter(({ isTrue }) => isTrue).length;
  let [right, best, at] = [0, 0, least];
  [...scored]
    .sort((a, b) => b.score - a.score)
    .forEach(({ score, isTrue }, index) => {
      if (isTrue) right++;
      const f1 = (2 * right) / (index + 1 + wanted);
      if (score < least || f1 <= best) return;
      best = f1;
      at = score;
    });
  return at;
}

/** Thresholds of every head, from the scores of drafts its model had not seen (rows as in `draftScores`). */
export function thresholdsOf(drafts: readonly LabelledDraft[], unseen: readonly (readonly number[])[]): Thresholds[] {
  return HEADS.map((head, row) => {
    const scored = drafts.map((draft, index) => ({
      score: unseen[row]?.[index] ?? Number.NEGATIVE_INFINITY,
      isTrue: head.isTrue(labelsOf(draft)),
      isClear: draft.verdict === 'clear',
    }));
    const [shown, held] = isPooled(head) ? [POOLED_SHOWN_CLEAR, POOLED_HELD_CLEAR] : [SHOWN_CLEAR, HELD_CLEAR];
    const show = bestScore(scored, clearQuantile(scored, shown));
    const hold = Math.max(clearQuantile(scored, held), show + 0.01);
    return { show: show + MARGIN, hold: hold + MARGIN };
  });
}
