/** Candidates of the learned scorer: for what no list of words could state, explained by the words that moved it. */
import type { Analysis, SentenceAnalysis } from '../analysis';
import { ANYTHING, FORBIDDEN } from '../known-names';
import { classesOf } from '../scorer/classes';
import { hashText } from '../scorer/hash';
import { ScorerTable } from '../scorer/model';
import { PassageMaker } from '../scorer/passages';
import { type ScoredPassage, scorePassage, tellingStretch } from '../scorer/score';
import type { Candidate, Evidence, Guidance, LearnedRule, RulePack, ScorerData, ScorerHead, Surface } from '../types';
import { policyLevel, SHOWN_FROM } from '../verdict';

/** A pack's scorer, and what it said of passages of the draft before. */
class Learned {
  readonly table: ScorerTable;
  private readonly maker: PassageMaker;
  private readonly said = new WeakMap<SentenceAnalysis, { last: unknown; place: number; scored: ScoredPassage }>();

  constructor(data: ScorerData) {
    this.table = new ScorerTable(data);
    this.maker = new PassageMaker(classesOf(data.lexicons));
  }

  /** The draft's passages, scored; a passage of the very same sentences is not scored again. */
  score(sentences: readonly SentenceAnalysis[], surface: Surface): ScoredPassage[] {
    const place = hashText(surface);
    return this.maker.windows(sentences).flatMap(({ from, to }) => {
      const first = sentences[from];
      const last = sentences[to - 1];
      if (first === undefined) return [];
      const known = this.said.get(first);
      if (known !== undefined && known.last === last && known.place === place && known.scored.passage.from === from) {
        return [known.scored];
      }
      const scored = scorePassage(this.maker.passage(sentences, from, to), place, this.table);
      this.said.set(first, { last, place, scored });
      return [scored];
    });
  }
}

let learnedOf: WeakMap<ScorerData, Learned> | undefined;

function learned(data: ScorerData): Learned {
  learnedOf ??= new WeakMap();
  let made = learnedOf.get(data);
  if (made === undefined) {
    made = new Learned(data);
    learnedOf.set(data, made);
  }
  return made;
}

/** A rule with the head it speaks for. */
interface Voice {
  readonly rule: LearnedRule;
  readonly head: number;
  readonly thresholds: ScorerHead;
  /** True where the guidance would hold a post for it. */
  readonly mayHold: boolean;
}

function voicesOf(rules: readonly LearnedRule[], table: ScorerTable, guidance: Guidance, surface: Surface): Voice[] {
  return rules.flatMap((rule) => {
    const head = table.data.heads.findIndex(({ id }) => id === rule.head);
    const thresholds = table.data.heads[head];
    if (thresholds === undefined) return [];
    const level = policyLevel(guidance, rule, surface);
    return level === 'off' ? [] : [{ rule, head, thresholds, mayHold: level === 'stop' }];
  });
}

/** What was learned is never surer than what a rule states: where both speak of the same words, the rule is shown. */
const SUREST = 0.74;
const surest = (stopAt: number): number => Math.max(SUREST, stopAt);

/** How far the passage is above (or below) what the voice needs to be shown. */
const margin = ({ scores }: ScoredPassage, { head, thresholds }: Voice): number =>
  (scores[head] ?? 0) - thresholds.show;

/** A raw score on the scale of all rules: the head's own thresholds become 0.5 and the guidance's `stopAt`. */
function onScale(passage: ScoredPassage, voice: Voice, stopAt: number): number {
  const { show, hold } = voice.thresholds;
  const slope = (stopAt - SHOWN_FROM) / Math.max(1e-6, hold - show);
  return Math.min(surest(stopAt), Math.max(0, SHOWN_FROM + margin(passage, voice) * slope));
}

/**
 * Which voices speak of a passage, and how surely. Besides those that are sure by themselves, the likeliest speaks where
 * all signs together say that something is wrong, or holds where they say that something is forbidden.
 */
function speaking(
  passage: ScoredPassage,
  voices: readonly Voice[],
  table: ScorerTable,
  stopAt: number,
): Map<Voice, number> {
  const scores = new Map<Voice, number>();
  for (const voice of voices) {
    const score = onScale(passage, voice, stopAt);
    if (score >= SHOWN_FROM) scores.set(voice, score);
  }
  const likeliest = (among: readonly Voice[]): Voice | undefined =>
    among.reduce<Voice | undefined>(
      (best, voice) => (best === undefined || margin(passage, voice) > margin(passage, best) ? voice : best),
      undefined,
    );
  const reaches = (id: string, threshold: 'show' | 'hold'): boolean => {
    const head = table.data.heads.findIndex((known) => known.id === id);
    const needed = table.data.heads[head]?.[threshold];
    return needed !== undefined && (passage.scores[head] ?? 0) >= needed;
  };
  if (reaches(FORBIDDEN, 'hold')) {
    const voice = likeliest(voices.filter(({ mayHold }) => mayHold));
    if (voice !== undefined) scores.set(voice, Math.max(stopAt, scores.get(voice) ?? 0));
  }
  if (scores.size === 0 && reaches(ANYTHING, 'show')) {
    const voice = likeliest(voices);
    if (voice !== undefined) scores.set(voice, SHOWN_FROM);
  }
  return scores;
}

function candidateOf(passage: ScoredPassage, { rule, head }: Voice, score: number, table: ScorerTable): Candidate[] {
  const stretch = tellingStretch(passage, head, table);
  if (stretch === undefined) return [];
  const evidence = stretch.words.map(
    (span): Evidence => ({
      stage: 'detector',
      what: 'a word that was learned from drafts',
      effect: score / stretch.words.length,
      span,
    }),
  );
  return [{ rule, span: stretch.span, score, evidence }];
}

/**
 * Candidates of the learned rules: for each rule the passages that speak for it, strongest first and none that overlap,
 * marked on the stretch of words that says so. Empty where the pack has no scorer. Never throws on any text.
 */
export function detectLearned(
  { sentences }: Analysis,
  surface: Surface,
  rules: readonly LearnedRule[],
  pack: RulePack,
): Candidate[] {
  if (rules.length === 0 || pack.scorer === undefined) return [];
  const scorer = learned(pack.scorer);
  const { table } = scorer;
  const { stopAt } = pack.guidance;
  const voices = voicesOf(rules, table, pack.guidance, surface);
  const heard = scorer
    .score(sentences, surface)
    .map((passage) => ({ passage, scores: speaking(passage, voices, table, stopAt) }));
  return voices.flatMap((voice) => {
    const taken: { from: number; to: number }[] = [];
    return heard
      .flatMap(({ passage, scores }) => {
        const score = scores.get(voice);
        return score === undefined ? [] : [{ passage, score }];
      })
      .sort((a, b) => b.score - a.score)
      .flatMap(({ passage, score }) => {
        const { from, to } = passage.passage;
        if (taken.some((other) => other.from < to && from < other.to)) return [];
        taken.push({ from, to });
        return candidateOf(passage, voice, score, table);
      });
  });
}
