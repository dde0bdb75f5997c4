/** How well drafts were judged, in figures. Pure. */
import type { Category, Draft, Report, Verdict } from '../../engine/types';
import { CATEGORIES } from '../../rulepack/schema-parts';
import { type Judged, judge } from './judge';
import type { LabelledDraft } from './labelled-draft';

/** So many of so many; `share` from 0 to 1, null of none. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly share: number | null;
}

/** How well labels were found. Recall counts labels, precision findings: one label may be found twice over. */
export interface Hits {
  readonly labels: number;
  /** Labels found: true positives. */
  readonly found: number;
  /** Labels not found: false negatives. */
  readonly missed: number;
  /** Findings that overlap a label of their category. */
  readonly right: number;
  /** Findings that do not: false positives. */
  readonly wrong: number;
  /** From 0 to 1; null without findings. */
  readonly precision: number | null;
  /** From 0 to 1; null without labels. */
  readonly recall: number | null;
  /** From 0 to 1; null without labels and findings. */
  readonly f1: number | null;
}

/** All figures for a set of drafts. */
export interface Score {
  readonly drafts: number;
  /** Verdict people gave → verdict given → how many. */
  readonly confusion: Readonly<Record<Verdict, Readonly<Record<Verdict, number>>>>;
  /** Drafts to stop that were. */
  readonly stopInterrupted: Share;
  /** Drafts to caution against that had a warning of any level. */
  readonly cautionWarned: Share;
  /** Clear drafts with a warning of any level: false alarms. */
  readonly clearWarned: Share;
  /** Clear drafts that were stopped. */
  readonly clearInterrupted: Share;
  readonly categories: Readonly<Record<Category, Hits>>;
  /** All categories together. */
  readonly micro: Hits;
  /** Of the labels whose category was found in their draft, those that were found in the right place. */
  readonly spansOverlap: Share;
  /** `work-commentary` findings on or beside what makes a draft a `stop`: neither right nor wrong. */
  readonly excused: number;
}

/** Checks every draft and scores what comes back. Throws only if `check` does. */
export function scoreDrafts(drafts: readonly LabelledDraft[], check: (draft: Draft) => Report): Score {
  return score(drafts.map((draft) => judge(draft, check)));
}

/** The figures for drafts that have been judged; of none, all counts are 0 and all shares null. */
export function score(judged: readonly Judged[]): Score {
  const labels = judged.flatMap((one) => one.labels);
  const findings = judged.flatMap((one) => one.findings);
  const confusion = confusionOf(judged);
  const row = (gold: Verdict) => confusion[gold].stop + confusion[gold].caution + confusion[gold].clear;
  const named = labels.filter(({ outcome }) => outcome !== 'missed');
  return {
    drafts: judged.length,
    confusion,
    stopInterrupted: shareOf(confusion.stop.stop, row('stop')),
    cautionWarned: shareOf(row('caution') - confusion.caution.clear, row('caution')),
    clearWarned: shareOf(row('clear') - confusion.clear.clear, row('clear')),
    clearInterrupted: shareOf(confusion.clear.stop, row('clear')),
    categories: byCategory((category) =>
      hitsOf(
        labels.filter((label) => label.category === category),
        findings.filter(({ finding }) => finding.category === category),
      ),
    ),
    micro: hitsOf(labels, findings),
    spansOverlap: shareOf(named.filter(({ outcome }) => outcome === 'found').length, named.length),
    excused: findings.filter(({ outcome }) => outcome === 'excused').length,
  };
}

function confusionOf(judged: readonly Judged[]): Record<Verdict, Record<Verdict, number>> {
  const none = () => ({ stop: 0, caution: 0, clear: 0 });
  const confusion = { stop: none(), caution: none(), clear: none() };
  for (const { draft, report } of judged) confusion[draft.verdict][report.verdict]++;
  return confusion;
}

function hitsOf(labels: readonly Judged['labels'][number][], findings: readonly Judged['findings'][number][]): Hits {
  const found = labels.filter(({ outcome }) => outcome === 'found').length;
  const right = findings.filter(({ outcome }) => outcome === 'right').length;
  const wrong = findings.filter(({ outcome }) => outcome === 'wrong').length;
  const precision = shareOf(right, right + wrong).share;
  const recall = shareOf(found, labels.length).share;
  const f1 = precision === null && recall === null ? null : harmonicMean(precision ?? 0, recall ?? 0);
  return { labels: labels.length, found, missed: labels.length - found, right, wrong, precision, recall, f1 };
}

function shareOf(count: number, of: number): Share {
  return { count, of, share: of === 0 ? null : count / of };
}

function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

function byCategory(make: (category: Category) => Hits): Record<Category, Hits> {
  return Object.fromEntries(CATEGORIES.map((category) => [category, make(category)])) as Record<Category, Hits>;
}
