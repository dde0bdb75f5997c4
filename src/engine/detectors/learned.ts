/** Candidates of the learned scorer: for what no list of words could state, explained by the words that moved it. */
import type { Analysis } from '../analysis';
import { classesOf } from '../scorer/classes';
import { ScorerTable } from '../scorer/model';
import { passagesOf } from '../scorer/passages';
import { type ScoredPassage, scorePassage, tellingStretch } from '../scorer/score';
import type { Candidate, Evidence, LearnedRule, RulePack, ScorerHead, Surface } from '../types';
import { SHOWN_FROM } from '../verdict';

interface Learned {
  readonly table: ScorerTable;
  readonly classes: ReadonlyMap<string, number>;
}

let learnedOf: WeakMap<RulePack, Learned> | undefined;

function learned(pack: RulePack): Learned | undefined {
  if (pack.scorer === undefined) return undefined;
  learnedOf ??= new WeakMap();
  let made = learnedOf.get(pack);
  if (made === undefined) {
    made = { table: new ScorerTable(pack.scorer), classes: classesOf(pack.scorer.lexicons) };
    learnedOf.set(pack, made);
  }
  return made;
}

/** A head's raw score on the scale of all rules: its own thresholds become 0.5 and the guidance's `stopAt`. */
function onScale(raw: number, { show, hold }: ScorerHead, stopAt: number): number {
  const slope = (stopAt - SHOWN_FROM) / Math.max(1e-6, hold - show);
  return Math.min(1, Math.max(0, SHOWN_FROM + (raw - show) * slope));
}

function evidenceOf(candidate: ScoredPassage, head: number, table: ScorerTable, score: number): Evidence[] {
  const words = tellingStretch(candidate, head, table)?.words ?? [];
  return words.map((span) => ({
    stage: 'detector',
    what: 'words like these were learned from drafts',
    effect: score / words.length,
    span,
  }));
}

/**
 * The passages that speak for a head strongly enough to be shown, none that overlap, strongest first; one candidate
 * each, on the stretch of words that says so.
 */
function detectHead(
  passages: readonly ScoredPassage[],
  rule: LearnedRule,
  head: number,
  table: ScorerTable,
  stopAt: number,
): Candidate[] {
  const data = table.data.heads[head];
  if (data === undefined) return [];
  const taken: ScoredPassage[] = [];
  const found: Candidate[] = [];
  for (const passage of [...passages].sort((a, b) => (b.scores[head] ?? 0) - (a.scores[head] ?? 0))) {
    const score = onScale(passage.scores[head] ?? 0, data, stopAt);
    if (score < SHOWN_FROM) break;
    const { from, to } = passage.passage;
    if (taken.some((other) => other.passage.from < to && from < other.passage.to)) continue;
    taken.push(passage);
    const stretch = tellingStretch(passage, head, table);
    if (stretch === undefined) continue;
    found.push({ rule, span: stretch.span, score, evidence: evidenceOf(passage, head, table, score) });
  }
  return found;
}

/** Candidates of the learned rules. Empty where the pack has no scorer. Never throws on any text. */
export function detectLearned(
  { sentences }: Analysis,
  surface: Surface,
  rules: readonly LearnedRule[],
  pack: RulePack,
): Candidate[] {
  const ready = rules.length === 0 ? undefined : learned(pack);
  if (ready === undefined) return [];
  const { table, classes } = ready;
  const passages = passagesOf(sentences, classes).map((passage) => scorePassage(passage, surface, table));
  return rules.flatMap((rule) => {
    const head = table.data.heads.findIndex(({ id }) => id === rule.head);
    return detectHead(passages, rule, head, table, pack.guidance.stopAt);
  });
}
