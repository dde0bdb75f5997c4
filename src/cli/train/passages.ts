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
  /** True for the beginning of a draft, as it stands while someone types: learned from, not measured with. */
  readonly isBeginning: boolean;
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

/** Lengths in words at which a draft is also looked at while it is typed. */
const BEGINNINGS = [1, 2, 4, 8];

/**
 * How a clear draft begins: no beginning of it may bring a warning. Those of other drafts are left out, since nobody said
 * from which word on they are wrong.
 */
function beginningsOf({ text, verdict }: LabelledDraft): string[] {
  if (verdict !== 'clear') return [];
  const words = text.match(/\S+\s*/gu) ?? [];
  return BEGINNINGS.filter((length) => length < words.length).map((length) => words.slice(0, length).join(''));
}

/** The passages of all drafts, in order; `lexicons` are the classes of words. */
export function trainingPassages(
  drafts: readonly LabelledDraft[],
  pack: RulePack,
  lexicons: readonly string[],
): TrainingPassage[] {
  const prepared = new PreparedPack(pack);
  const maker = new PassageMaker(classesOf(lexicons));
  const passagesOf = (draft: LabelledDraft, text: string, index: number, isBeginning: boolean): TrainingPassage[] => {
    const { sentences } = tokenise(normalise(text), prepared.vocabulary.isWord);
    const analysed = sentences.map((sentence) => prepared.analyse(sentence, undefined));
    return maker.passages(analysed).map((passage) => ({
      draft: index,
      features: featureIds(passage, hashText(draft.surface)),
      labels: labelsOf(draft, passage),
      isBeginning,
    }));
  };
  return drafts.flatMap((draft, index) => [
    ...passagesOf(draft, draft.text, index, false),
    ...beginningsOf(draft).flatMap((text) => passagesOf(draft, text, index, true)),
  ]);
}
