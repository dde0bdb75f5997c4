/** What an organisation's guidance makes of what was seen: how serious, in whose words, or nothing at all. */
import { suggestionsFor } from './rewrite';
import type { Candidate, Evidence, Finding, Guidance, GuidancePoint, Level, Rule, Surface, Verdict } from './types';

/** Below this score a candidate is not shown (`rules/README.md`, "Scores"). */
export const SHOWN_FROM = 0.5;

/** What a candidate is judged by. */
export interface Bench {
  /** The draft as written. */
  readonly text: string;
  readonly surface: Surface;
  readonly guidance: Guidance;
  /** True where the draft raises a concern, speaks for a union or asks for help: such a draft is never held back. */
  readonly isSpeakingUp: boolean;
}

let pointsByTopic: WeakMap<Guidance, ReadonlyMap<string, GuidancePoint>> | undefined;

function pointFor(guidance: Guidance, topic: string): GuidancePoint | undefined {
  pointsByTopic ??= new WeakMap();
  let points = pointsByTopic.get(guidance);
  if (points === undefined) {
    const byTopic = new Map<string, GuidancePoint>();
    for (const point of guidance.points)
      for (const name of point.topics) if (!byTopic.has(name)) byTopic.set(name, point);
    points = byTopic;
    pointsByTopic.set(guidance, points);
  }
  return points.get(topic);
}

/** The level the guidance gives a rule on a surface; an aspect's own level counts wherever the category is not off. */
export function policyLevel(
  guidance: Guidance,
  rule: Pick<Rule, 'category' | 'aspect'>,
  surface: Surface,
): Level | 'off' {
  const policy = guidance.policy[rule.category];
  const level = policy.levels[surface];
  if (level === 'off' || rule.aspect === undefined) return level;
  return policy.aspects?.[rule.aspect] ?? level;
}

function cappedLevel(level: Level, score: number, bench: Bench): { readonly level: Level; readonly because?: string } {
  if (level === 'caution') return { level };
  if (bench.isSpeakingUp) return { level: 'caution', because: 'speaking up is protected' };
  if (score < bench.guidance.stopAt) return { level: 'caution', because: 'not sure enough to hold a post' };
  return { level };
}

/**
 * The finding a candidate amounts to. Undefined where it is too weak to show, the guidance is silent on it for this
 * surface, or no point of the guidance speaks of its topic (which the build refuses).
 */
export function findingOf(candidate: Candidate, bench: Bench): Finding | undefined {
  const { rule, span, score } = candidate;
  if (score < SHOWN_FROM) return undefined;
  const policy = policyLevel(bench.guidance, rule, bench.surface);
  if (policy === 'off') return undefined;
  const point = pointFor(bench.guidance, rule.topic);
  if (point === undefined) return undefined;
  const { level, because } = cappedLevel(policy, score, bench);
  const capped: Evidence[] = because === undefined ? [] : [{ stage: 'policy', what: because, effect: 0 }];
  return {
    ruleId: rule.id,
    category: rule.category,
    level,
    span,
    quote: bench.text.slice(span.start, span.end),
    message: rule.message,
    advice: rule.advice,
    guidancePoint: point.id,
    guidanceForce: point.force,
    guidanceText: point.text,
    score,
    suggestions: suggestionsFor(rule.rewrite, bench.text, span),
    evidence: [...candidate.evidence, ...capped],
    ...(bench.isSpeakingUp && { speakUp: bench.guidance.speakUp.text }),
  };
}

/** The verdict on a draft: the level of its worst finding; `clear` where there is none. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some((finding) => finding.level === 'stop')) return 'stop';
  return findings.length > 0 ? 'caution' : 'clear';
}
