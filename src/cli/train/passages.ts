/** Labelled drafts in, labelled passages out: what the scorer learns from. Pure. */
import { PreparedPack } from '../../engine/analysis';
import { normalise } from '../../engine/normalise';
import { classesOf } from '../../engine/scorer/classes';
import { featuresOf } from '../../engine/scorer/features';
import { type Passage, passagesOf } from '../../engine/scorer/passages';
import { tokenise } from '../../engine/tokenise';
import type { RulePack } from '../../engine/types';
import type { LabelledDraft } from '../evaluate/labelled-draft';

import type { PassageLabels } from './heads';

/** A passage with what it is made of and what was said of it. */
export interface TrainingPassage {
  /** Index of its draft. */
  readonly draft: number;
  /** Ids of its features. */
  readonly features: readonly number[];
  readonly labels: PassageLabels;
}

/** A label counts for a passage that holds at least this share of its quote. */
const HELD_SHARE = 0.5;

function labelsOf(draft: LabelledDraft, passage: Passage): PassageLabels {
  const start = passage.spans[0]?.start ?? 0;
  const end = passage.spans.at(-1)?.end ?? 0;
  const categories = draft.labels
    .filter(({ quote }) => {
      const from = draft.text.indexOf(quote);
      const held = Math.min(end, from + quote.length) - Math.max(start, from);
      return held >= HELD_SHARE * quote.length;
    })
    .map(({ category }) => category);
  return { verdict: draft.verdict, categories: new Set(categories) };
}

/** The passages of all drafts, in order. */
export function trainingPassages(drafts: readonly LabelledDraft[], pack: RulePack): TrainingPassage[] {
  const prepared = new PreparedPack(pack);
  const classes = classesOf(Object.keys(pack.lexicons));
  return drafts.flatMap((draft, index) => {
    const { sentences } = tokenise(normalise(draft.text), prepared.vocabulary.isWord);
    const analysed = sentences.map((sentence) => prepared.analyse(sentence, undefined));
    return passagesOf(analysed, classes).map((passage) => ({
      draft: index,
      features: featuresOf(passage.words, draft.surface).map(({ id }) => id),
      labels: labelsOf(draft, passage),
    }));
  });
}
