/** Labelled drafts in a line. */
import type { LabelledDraft } from '../../../src/cli/evaluate/labelled-draft';
import type { Category, Verdict } from '../../../src/engine/types';

/** A draft of one word with labels of these categories on it. */
export function draft(verdict: Verdict, ...categories: readonly Category[]): LabelledDraft {
  const labels = categories.map((category) => ({ category, quote: 'word' }));
  return { id: 'made-up', surface: 'post', text: 'word', verdict, labels };
}
