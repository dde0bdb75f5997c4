/** What the scorer learns to answer, and which labelled passages count as a yes. */
import { ANYTHING, FORBIDDEN } from '../../engine/known-names';
import type { Category, Verdict } from '../../engine/types';
import type { LabelledDraft } from '../evaluate/labelled-draft';

/** A passage's labels, with the verdict on its draft. */
export interface PassageLabels {
  readonly verdict: Verdict;
  readonly categories: ReadonlySet<Category>;
}

/** One question, and its answer for a labelled passage. */
export interface Head {
  readonly id: string;
  readonly isTrue: (labels: PassageLabels) => boolean;
}

const has =
  (category: Category) =>
  ({ categories }: PassageLabels): boolean =>
    categories.has(category);

/** Categories whose level hangs on the draft: the part that the corpus calls `stop`, or does not, is a head of its own. */
const withVerdict =
  (category: Category, wanted: (verdict: Verdict) => boolean) =>
  ({ verdict, categories }: PassageLabels): boolean =>
    categories.has(category) && wanted(verdict);

export const HEADS: readonly Head[] = [
  { id: 'patient-identifiers', isTrue: has('patient-identifiers') },
  { id: 'workplace-names', isTrue: has('workplace-names') },
  { id: 'confidential-information', isTrue: has('confidential-information') },
  { id: 'derogatory-terms', isTrue: has('derogatory-terms') },
  { id: 'work-commentary', isTrue: has('work-commentary') },
  { id: 'personal-relationships', isTrue: has('personal-relationships') },
  { id: 'inappropriate-links', isTrue: has('inappropriate-links') },
  { id: 'work-images', isTrue: has('work-images') },
  {
    id: 'work-images/patient-in-picture',
    isTrue: withVerdict('work-images', (verdict) => verdict === 'stop'),
  },
  { id: 'disrepute', isTrue: withVerdict('disrepute', (verdict) => verdict === 'stop') },
  { id: 'disrepute/minor', isTrue: has('disrepute') },
  { id: 'profile-disclaimer', isTrue: has('profile-disclaimer') },
  // Many weak signs of different things add up to a strong one that something is wrong.
  { id: ANYTHING, isTrue: ({ categories }) => categories.size > 0 },
  { id: FORBIDDEN, isTrue: ({ verdict, categories }) => verdict === 'stop' && categories.size > 0 },
];

/** True for heads that stand for many categories at once. */
export const isPooled = ({ id }: Head): boolean => id === ANYTHING || id === FORBIDDEN;

/** The labels of a whole draft. */
export function labelsOf({ verdict, labels }: LabelledDraft): PassageLabels {
  return { verdict, categories: new Set(labels.map(({ category }) => category)) };
}
