/** One line of a file of labelled drafts, as `tests/corpus/README.md` describes it. Pure. */
import * as z from 'zod';
import type { Category, Draft, Surface, Verdict } from '../../engine/types';
import type { Problem } from '../../rulepack/problem';
import { readShape } from '../../rulepack/read-shape';
import { CATEGORIES, SURFACES, text } from '../../rulepack/schema-parts';

/** What a person said is in a draft. */
export interface Label {
  readonly category: Category;
  /** An exact part of the text. Where the text holds it more than once, any of its places is meant. */
  readonly quote: string;
}

/** A draft with the answer people gave for it. */
export interface LabelledDraft extends Draft {
  readonly id: string;
  readonly surface: Surface;
  readonly text: string;
  readonly verdict: Verdict;
  readonly labels: readonly Label[];
}

/** A line understood, or all that is wrong with it. */
export type ReadLine = { readonly draft: LabelledDraft } | { readonly problems: readonly Problem[] };

const VERDICTS = ['stop', 'caution', 'clear'] as const satisfies readonly Verdict[];

/** Other fields (`note`, `tempts`) are for people, and left out. */
const labelledDraft = z
  .object({
    id: text,
    surface: z.enum(SURFACES),
    text: z.string(),
    verdict: z.enum(VERDICTS),
    labels: z.array(z.object({ category: z.enum(CATEGORIES), quote: text })),
  })
  .superRefine((draft, context) => {
    for (const [index, { quote }] of draft.labels.entries()) {
      if (draft.text.includes(quote)) continue;
      context.addIssue({ code: 'custom', path: ['labels', index, 'quote'], message: 'an exact part of the text' });
    }
    if (draft.verdict === 'clear' && draft.labels.length > 0) {
      context.addIssue({ code: 'custom', path: ['labels'], message: 'no labels on a draft that is clear' });
    }
  });

/** Reads one line; `where` names it in what is told, as in `dev.jsonl:12`. Never throws. */
export function readLabelledLine(line: string, where: string): ReadLine {
  let contents: unknown;
  try {
    contents = JSON.parse(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problems: [{ file: where, field: '', expected: `expected a JSON object on one line: ${reason}` }] };
  }
  const shaped = readShape(where, contents, labelledDraft);
  return shaped.problems === undefined ? { draft: shaped.value } : { problems: shaped.problems };
}
