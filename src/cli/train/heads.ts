/** What the scorer learns to answer, and which labelled passages count as a yes. */
import type { Category, Verdict } from '../../engine/types';

/** A passage's labels, with the verdict on its draft. */
export interface PassageLabels {
  readonly verdict: Verdict;
  readonly categories: ReadonlySet<Category>;
}

/** One question, and its answer for a labelled passage. */
export interface Head {
  readonly id: string;
  readonly category: Category;
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
  { id: 'patient-identifiers', category: 'patient-identifiers', isTrue: has('patient-identifiers') },
  { id: 'workplace-names', category: 'workplace-names', isTrue: has('workplace-names') },
  { id: 'confidential-information', category: 'confidential-information', isTrue: has('confidential-information') },
  { id: 'derogatory-terms', category: 'derogatory-terms', isTrue: has('derogatory-terms') },
  { id: 'work-commentary', category: 'work-commentary', isTrue: has('work-commentary') },
  { id: 'personal-relationships', category: 'personal-relationships', isTrue: has('personal-relationships') },
  { id: 'inappropriate-links', category: 'inappropriate-links', isTrue: has('inappropriate-links') },
  { id: 'work-images', category: 'work-images', isTrue: has('work-images') },
  {
    id: 'work-images/patient-in-picture',
    category: 'work-images',
    isTrue: withVerdict('work-images', (verdict) => verdict === 'stop'),
  },
  { id: 'disrepute', category: 'disrepute', isTrue: withVerdict('disrepute', (verdict) => verdict === 'stop') },
  { id: 'disrepute/minor', category: 'disrepute', isTrue: has('disrepute') },
  { id: 'profile-disclaimer', category: 'profile-disclaimer', isTrue: has('profile-disclaimer') },
];

/** Whether holding the post would be right: the draft's verdict, whichever head says so. */
export const isHeldBy = ({ verdict }: { readonly verdict: Verdict }): boolean => verdict === 'stop';
