/** Training of all heads over labelled passages, and what they say of drafts they have not seen. Pure. */
import type { LabelledDraft } from '../evaluate/labelled-draft';
import { HEADS } from './heads';
import type { TrainingPassage } from './passages';
import { commonFeatures, strongest } from './select';
import { type Costs, type LinearModel, scoreOf, trainSvm } from './svm';

/** How hard the scorer tries to fit each draft; chosen by leave-one-file-out among 0.2, 0.5, 1 and 2. */
const COST = 0.5;
/** A yes is rarer than a no, so a missed one costs more, up to this much. */
const DEAREST_YES = 4;
/**
 * A passage of fewer known features counts as if it had as many: of 1,538 clear drafts 47 were held at their first word
 * without this, 135 at some point while being typed.
 */
export const LEAST_KNOWN = 40;
/** How many features the scorer may keep: about 9 bytes each in the bundle. */
const MOST_FEATURES = 9_000;

/** All heads over one set of features. */
export interface Learned {
  /** Feature ids, ascending. */
  readonly ids: readonly number[];
  /** One model a head, in the order of `HEADS`. */
  readonly models: readonly LinearModel[];
}

function examplesOf(passages: readonly TrainingPassage[], ids: readonly number[]): Int32Array[] {
  const indices = new Map(ids.map((id, index) => [id, index]));
  return passages.map(({ features }) => Int32Array.from(features.flatMap((id) => indices.get(id) ?? [])));
}

function trainHeads(passages: readonly TrainingPassage[], ids: readonly number[]): LinearModel[] {
  const examples = examplesOf(passages, ids);
  return HEADS.map(({ isTrue }) => {
    const answers = passages.map(({ labels }) => isTrue(labels));
    const share = (answers.filter(Boolean).length + 1) / passages.length;
    const costs: Costs = { yes: COST * Math.min(DEAREST_YES, Math.sqrt(1 / share)), no: COST };
    return trainSvm(examples, answers, ids.length, costs, LEAST_KNOWN);
  });
}

/** Learns from the passages: first over all common features, then anew over the strongest of them. */
export function learn(passages: readonly TrainingPassage[]): Learned {
  const common = commonFeatures(passages);
  const first = trainHeads(passages, common);
  const ids = strongest(first, common.length, MOST_FEATURES).map((index) => common[index] ?? 0);
  return { ids, models: trainHeads(passages, ids) };
}

/** Scores of every draft, one a head: the highest of its passages; of a draft without one, minus infinity. */
export function draftScores(learned: Learned, passages: readonly TrainingPassage[], drafts: number): number[][] {
  const scores = HEADS.map(() => new Array<number>(drafts).fill(Number.NEGATIVE_INFINITY));
  const examples = examplesOf(passages, learned.ids);
  passages.forEach(({ draft }, index) => {
    const example = examples[index] ?? new Int32Array();
    learned.models.forEach((model, head) => {
      const row = scores[head];
      if (row !== undefined) row[draft] = Math.max(row[draft] ?? 0, scoreOf(example, model, LEAST_KNOWN));
    });
  });
  return scores;
}

/** What each draft is scored by models that never saw the file it is in; rows as in `draftScores`. */
export function leaveOneFileOut(
  drafts: readonly (LabelledDraft & { readonly file: string })[],
  passages: readonly TrainingPassage[],
  progress: (file: string) => void,
): number[][] {
  const scores = HEADS.map(() => new Array<number>(drafts.length).fill(Number.NEGATIVE_INFINITY));
  for (const file of new Set(drafts.map((draft) => draft.file))) {
    const isIn = ({ draft }: TrainingPassage): boolean => drafts[draft]?.file === file;
    const learned = learn(passages.filter((passage) => !isIn(passage)));
    const whole = passages.filter((passage) => isIn(passage) && !passage.isBeginning);
    const unseen = draftScores(learned, whole, drafts.length);
    drafts.forEach((draft, index) => {
      if (draft.file !== file) return;
      unseen.forEach((row, head) => {
        const target = scores[head];
        if (target !== undefined) target[index] = row[index] ?? Number.NEGATIVE_INFINITY;
      });
    });
    progress(file);
  }
  return scores;
}
