/** The engine's only door: a draft in, a report out. */
import { type Analysis, PreparedPack } from './analysis';
import { Surroundings } from './context';
import { detectAbsence } from './detectors/absence';
import { detectCombinations } from './detectors/combination';
import { detectLearned } from './detectors/learned';
import { detectPatterns } from './detectors/pattern';
import { detectPhrases, detectTerms } from './detectors/words';
import { isIgnored } from './exclude';
import { SPEAKING_UP } from './known-names';
import { DraftMemory } from './memory';
import { mergeFindings } from './merge';
import { ownVocabulary } from './own-words';
import type { Candidate, Context, Draft, Personal, Report, Rule, RulePack, Surface } from './types';
import { findingOf, verdictOf } from './verdict';

/** Longer texts are read up to here, in UTF-16 code units, and the report says so: no site publishes more in one go. */
export const MAX_TEXT_LENGTH = 50_000;

const NOTHING_PERSONAL: Personal = { ignoredWords: [], workplaceWords: [] };

interface Ready {
  readonly memory: DraftMemory;
  readonly contexts: ReadonlyMap<string, Context>;
}

let ready: WeakMap<RulePack, Ready> | undefined;

function makeReady(pack: RulePack): Ready {
  ready ??= new WeakMap();
  let made = ready.get(pack);
  if (made === undefined) {
    made = {
      memory: new DraftMemory(new PreparedPack(pack)),
      contexts: new Map(pack.contexts.map((context) => [context.id, context])),
    };
    ready.set(pack, made);
  }
  return made;
}

function detect(
  text: string,
  analysis: Analysis,
  surface: Surface,
  rules: readonly Rule[],
  pack: RulePack,
): Candidate[] {
  const patterns = rules.filter((rule) => rule.kind === 'pattern');
  const learned = rules.filter((rule) => rule.kind === 'learned');
  const found = [...detectPatterns(text, patterns), ...detectLearned(analysis, surface, learned, pack)];
  for (const rule of rules) {
    switch (rule.kind) {
      case 'lexicon':
        found.push(...detectTerms(analysis, rule));
        break;
      case 'phrase':
        found.push(...detectPhrases(analysis, rule));
        break;
      case 'combination':
        found.push(...detectCombinations(analysis, rule));
        break;
      case 'absence':
        found.push(...detectAbsence(analysis, rule));
        break;
      case 'pattern':
      case 'learned':
        break;
    }
  }
  return found;
}

/**
 * What the pack's guidance has to say about a draft. Synchronous and pure: the same draft, pack and personal words give
 * the same report. An empty draft is clear. Never throws on any text.
 */
export function check(draft: Draft, pack: RulePack, personal: Personal = NOTHING_PERSONAL): Report {
  const { memory, contexts } = makeReady(pack);
  const text = draft.text.slice(0, MAX_TEXT_LENGTH);
  const analysis: Analysis = { sentences: memory.analyse(text, ownVocabulary(personal.workplaceWords)) };
  const surroundings = new Surroundings(analysis, contexts);
  const rules = pack.rules.filter((rule) => rule.surfaces?.includes(draft.surface) ?? true);
  const candidates = detect(text, analysis, draft.surface, rules, pack)
    .map((candidate) => surroundings.weigh(candidate))
    .filter((candidate) => candidate !== undefined);
  const bench = {
    text,
    surface: draft.surface,
    guidance: pack.guidance,
    isSpeakingUp: candidates.length > 0 && surroundings.context(SPEAKING_UP, 'draft', 0) !== undefined,
  };
  const findings = candidates
    .map((candidate) => findingOf(candidate, bench))
    .filter((finding) => finding !== undefined);
  // After merging: words that were said to be all right take what lies under them with them.
  const shown = mergeFindings(findings).filter((finding) => !isIgnored(finding, personal.ignoredWords));
  return { verdict: verdictOf(shown), findings: shown, packId: pack.id, complete: text.length === draft.text.length };
}
