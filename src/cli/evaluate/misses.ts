/** The drafts that were not judged as people judged them, for whoever works on the rules. Pure. */
import type { Category, Level, Verdict } from '../../engine/types';
import { cutEnd } from '../check/excerpt';
import { harmless } from '../check/terminal-text';
import { isMiss, type Judged } from './judge';
import type { SourcedDraft } from './read-labelled';

/** One such draft: what was not found in it, and what was found and is not there. */
export interface Miss {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly surface: string;
  readonly gold: Verdict;
  readonly verdict: Verdict;
  readonly text: string;
  /** Labels not found; `isElsewhere` where their category was found in another place. */
  readonly missed: readonly { readonly category: Category; readonly quote: string; readonly isElsewhere: boolean }[];
  /** Findings that overlap no label of their category. */
  readonly wrong: readonly {
    readonly category: Category;
    readonly level: Level;
    readonly quote: string;
    readonly ruleId: string;
    readonly score: number;
  }[];
}

/** The wrong ones among these drafts, in their order. */
export function missesOf(judged: readonly Judged<SourcedDraft>[]): Miss[] {
  return judged.filter(isMiss).map(({ draft, report, labels, findings }) => ({
    id: draft.id,
    file: draft.file,
    line: draft.line,
    surface: draft.surface,
    gold: draft.verdict,
    verdict: report.verdict,
    text: draft.text,
    missed: labels
      .filter(({ outcome }) => outcome !== 'found')
      .map(({ category, quote, outcome }) => ({ category, quote, isElsewhere: outcome === 'elsewhere' })),
    wrong: findings
      .filter(({ outcome }) => outcome === 'wrong')
      .map(({ finding: { category, level, quote, ruleId, score } }) => ({ category, level, quote, ruleId, score })),
  }));
}

/** One miss on a few lines of at most `columns`, ending in a line break. */
export function renderMiss(miss: Miss, columns: number): string {
  const { id, file, line, surface, gold, verdict, text } = miss;
  const given = gold === verdict ? gold : `${gold}, given ${verdict}`;
  const lines = [
    `${id}  ${given}  (${surface}, ${file}:${line})`,
    `  ${harmless(text)}`,
    ...miss.missed.map(({ category, quote, isElsewhere }) => {
      return `  ${isElsewhere ? 'elsewhere' : 'missed'}  ${category}  “${harmless(quote)}”`;
    }),
    ...miss.wrong.map(({ category, level, quote, ruleId, score }) => {
      const rule = ruleId.startsWith(`${category}/`) ? ruleId : `${category}  ${ruleId}`;
      return `  false  ${rule}  ${level} ${score.toFixed(2)}  “${harmless(quote)}”`;
    }),
  ];
  return `${lines.map((words) => cutEnd(words, columns)).join('\n')}\n`;
}
