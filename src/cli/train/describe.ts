/** How each head does on drafts it has not seen, for people. Pure. */
import type { LabelledDraft } from '../evaluate/labelled-draft';
import { HEADS, labelsOf } from './heads';
import type { Thresholds } from './thresholds';

/** A line for each head: precision, recall and F1 of its drafts at its own threshold. */
export function describeHeads(
  drafts: readonly LabelledDraft[],
  unseen: readonly (readonly number[])[],
  thresholds: readonly Thresholds[],
): string {
  const lines = HEADS.map((head, row) => {
    const show = thresholds[row]?.show ?? 0;
    const hold = thresholds[row]?.hold ?? 0;
    let [right, shown, wanted, held, heldClear] = [0, 0, 0, 0, 0];
    drafts.forEach((draft, index) => {
      const isTrue = head.isTrue(labelsOf(draft));
      const score = unseen[row]?.[index] ?? Number.NEGATIVE_INFINITY;
      if (isTrue) wanted++;
      if (score >= show) shown++;
      if (score >= show && isTrue) right++;
      if (score >= hold) held++;
      if (score >= hold && draft.verdict === 'clear') heldClear++;
    });
    const precision = right / Math.max(1, shown);
    const recall = right / Math.max(1, wanted);
    const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
    const figures = [precision, recall, f1].map((figure) => figure.toFixed(2)).join('  ');
    return `${head.id.padEnd(32)} ${figures}   held ${held}, of clear drafts ${heldClear}`;
  });
  return `${'head, on drafts not seen'.padEnd(32)} precision, recall, F1\n${lines.join('\n')}\n`;
}
