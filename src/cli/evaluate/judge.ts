/** What was found in a draft, held against its labels. Pure. */
import type { Category, Draft, Finding, Report, Span } from '../../engine/types';
import type { Label, LabelledDraft } from './labelled-draft';

/** A label is found where a finding of its category overlaps it; `elsewhere` where there is one, but in another place. */
export interface JudgedLabel extends Label {
  readonly outcome: 'found' | 'elsewhere' | 'missed';
}

/** A finding is right where it overlaps a label of its category. `excused` ones count neither way. */
export interface JudgedFinding {
  readonly finding: Finding;
  readonly outcome: 'right' | 'wrong' | 'excused';
}

/** One draft with its answer and what the answer is worth. */
export interface Judged<D extends LabelledDraft = LabelledDraft> {
  readonly draft: D;
  readonly report: Report;
  readonly labels: readonly JudgedLabel[];
  readonly findings: readonly JudgedFinding[];
}

/** Checks a draft and judges what comes back. Throws only if `check` does. */
export function judge<D extends LabelledDraft>(draft: D, check: (draft: Draft) => Report): Judged<D> {
  const report = check({ text: draft.text, surface: draft.surface });
  const placed = draft.labels.map((label) => ({ ...label, places: placesOf(draft.text, label.quote) }));
  const labels = placed.map(({ category, quote, places }): JudgedLabel => {
    const alike = report.findings.filter((finding) => finding.category === category);
    const isFound = alike.some(({ span }) => places.some((place) => overlap(span, place)));
    return { category, quote, outcome: isFound ? 'found' : alike.length > 0 ? 'elsewhere' : 'missed' };
  });
  const findings = report.findings.map((finding): JudgedFinding => {
    const isRight = placed.some(
      ({ category, places }) => category === finding.category && places.some((place) => overlap(finding.span, place)),
    );
    if (isRight) return { finding, outcome: 'right' };
    return { finding, outcome: isExcused(finding, draft, placed) ? 'excused' : 'wrong' };
  });
  return { draft, report, labels, findings };
}

/** True where the verdict is another one, a label was not found, or a finding is wrong. */
export function isMiss({ draft, report, labels, findings }: Judged): boolean {
  return (
    report.verdict !== draft.verdict ||
    labels.some(({ outcome }) => outcome !== 'found') ||
    findings.some(({ outcome }) => outcome === 'wrong')
  );
}

/** Categories that by themselves make no draft a `stop`: a label of any other does where the verdict is `stop`. */
const MILD: ReadonlySet<Category> = new Set(['work-commentary', 'workplace-names', 'profile-disclaimer']);

/**
 * True for a `work-commentary` finding on or beside what makes a draft a `stop`: there the incidental label may be
 * missing (`tests/corpus/README.md`, "Judgement calls"). Beside means that no sentence ends in between.
 */
function isExcused(
  { category, span }: Finding,
  { text, verdict }: LabelledDraft,
  labels: readonly { readonly category: Category; readonly places: readonly Span[] }[],
): boolean {
  if (category !== 'work-commentary' || verdict !== 'stop') return false;
  const grave = labels.filter((label) => !MILD.has(label.category)).flatMap(({ places }) => places);
  return grave.some((place) => !SENTENCE_END.test(between(text, span, place)));
}

const SENTENCE_END = /[.!?…]["'”’)\]]*\s|\n/u;

/** The words between two stretches, with the last character of the first; empty where they overlap. */
function between(text: string, a: Span, b: Span): string {
  return text.slice(Math.max(0, Math.min(a.end, b.end) - 1), Math.max(a.start, b.start));
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function placesOf(text: string, quote: string): Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(quote); start !== -1; start = text.indexOf(quote, start + 1)) {
    places.push({ start, end: start + quote.length });
  }
  return places;
}
