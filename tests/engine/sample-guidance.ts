/** A small guidance and rules to test policy with; the real ones are data under `rules/`. */
import type { Candidate, CategoryPolicy, Guidance, PatternRule, PhraseRule, Span } from '../../src/engine/types';

const everywhere = (level: 'stop' | 'caution' | 'off'): CategoryPolicy => ({
  levels: { post: level, reply: level, message: level, bio: level },
});

export const GUIDANCE: Guidance = {
  id: 'sample',
  organisation: 'Sample',
  title: 'Sample guidance',
  read: '2026-11-24',
  points: [
    {
      id: 'identify',
      force: 'must-not',
      text: 'Do not identify anyone.',
      quote: 'identify any individual',
      topics: ['identify-individual'],
      checklist: [],
      examples: { unsafe: [], safe: [] },
    },
  ],
  publicNotice: { text: 'Anything posted online is public.', quote: 'anything posted online is public' },
  disclaimers: [],
  links: [],
  speakUp: { text: 'You can raise this with a guardian.', routes: [], checked: '2026-11-24' },
  policy: {
    'patient-identifiers': { ...everywhere('stop'), aspects: { consented: 'caution' } },
    'workplace-names': {
      levels: { post: 'caution', reply: 'caution', message: 'off', bio: 'caution' },
      aspects: { ward: 'stop' },
    },
    'confidential-information': everywhere('stop'),
    'derogatory-terms': everywhere('stop'),
    'work-commentary': everywhere('caution'),
    'personal-relationships': everywhere('stop'),
    'inappropriate-links': everywhere('stop'),
    'work-images': everywhere('caution'),
    disrepute: everywhere('caution'),
    'profile-disclaimer': everywhere('off'),
  },
  stopAt: 0.7,
  ownNames: [],
};

const WORDING = { topic: 'identify-individual', message: 'This names someone.', advice: 'Leave it out.' } as const;

export function phraseRule(changes: Partial<PhraseRule> = {}): PhraseRule {
  return {
    kind: 'phrase',
    id: 'patient-identifiers/name',
    category: 'patient-identifiers',
    score: 0.8,
    phrases: [],
    ...WORDING,
    ...changes,
  };
}

export function patternRule(pattern: string, changes: Partial<PatternRule> = {}): PatternRule {
  return {
    kind: 'pattern',
    id: 'patient-identifiers/number',
    category: 'patient-identifiers',
    score: 0.6,
    pattern,
    trigger: 'any',
    ...WORDING,
    ...changes,
  };
}

export function candidate(span: Span, changes: Partial<PhraseRule> = {}, score = 0.8): Candidate {
  return { rule: phraseRule(changes), span, score, evidence: [] };
}
