/** Labelled drafts in, labelled passages out: what the scorer learns from. Pure. */
import { PreparedPack } from '../../engine/analysis';
import { normalise } from '../../engine/normalise';
import { classesOf } from '../../engine/scorer/classes';
import { eachFeature } from '../../engine/scorer/features';
import { hashText } from '../../engine/scorer/hash';
import { type Passage, PassageMaker } from '../../engine/scorer/passages';
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

function featureIds({ words }: Passage, surface: number): number[] {
  const ids = new Set<number>();
  eachFeature(words, surface, (id) => ids.add(id));
  return [...ids];
}

/** The passages of all drafts, in order; `lexicons` are the classes of words. */
export function trainingPassages(
  drafts: readonly LabelledDraft[],
  pack: RulePack,
  lexicons: readonly string[],
): TrainingPassage[] {
  const prepared = new PreparedPack(pack);
  const maker = new PassageMaker(classesOf(lexicons));
  return drafts.flatMap((draft, index) => {
    const { sentences } = tokenise(normalise(draft.text), prepared.vocabulary.isWord);
    const analysed = sentences.map((sentence) => prepared.analyse(sentence, undefined));
    return maker.passages(analysed).map((passage) => ({
      draft: index,
      features: featureIds(passage, hashText(draft.surface)),
      labels: labelsOf(draft, passage),
    }));
  });
}
