/** Hand-made labelled drafts and their answers. */
import { type Judged, judge } from '../../../src/cli/evaluate/judge';
import type { Label, LabelledDraft } from '../../../src/cli/evaluate/labelled-draft';
import type { SourcedDraft } from '../../../src/cli/evaluate/read-labelled';
import type { Category, Level, Verdict } from '../../../src/engine/types';
import { finding, report } from '../reports';

type Marks = readonly (readonly [Category, string, Level?])[];

/** A draft with this verdict and labels, written `[category, quote]`. */
export function draft(text: string, verdict: Verdict, labels: Marks = [], changes: Partial<SourcedDraft> = {}) {
  const made = labels.map(([category, quote]): Label => ({ category, quote }));
  const place = { file: 'dev.jsonl', line: 1 };
  return { id: 'dev-001', surface: 'post', text, verdict, labels: made, ...place, ...changes } satisfies SourcedDraft;
}

/** The draft judged by findings on the first occurrence of each quote, `stop` unless another level is written third. */
export function judged<D extends LabelledDraft>(labelled: D, findings: Marks = []): Judged<D> {
  return judge(labelled, ({ text }) =>
    report(
      findings.map(([category, quote, level = 'stop']) =>
        finding(text, quote, { category, level, ruleId: `${category}/rule` }),
      ),
    ),
  );
}
