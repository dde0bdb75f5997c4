import { describe, expect, it } from 'vitest';
import type { Candidate, Finding, Surface } from '../../src/engine/types';
import { findingOf, verdictOf } from '../../src/engine/verdict';
import { candidate, GUIDANCE } from './sample-guidance';

const TEXT = 'My patient Derek sang';
const DEREK = { start: 11, end: 16 };

function judge(seen: Candidate, surface: Surface = 'post', isSpeakingUp = false): Finding | undefined {
  return findingOf(seen, { text: TEXT, surface, guidance: GUIDANCE, isSpeakingUp });
}

describe('findingOf', () => {
  it('speaks in the words of the rule and the guidance', () => {
    const finding = judge(candidate(DEREK, { rewrite: 'a person' }));
    expect(finding).toMatchObject({
      level: 'stop',
      quote: 'Derek',
      message: 'This names someone.',
      guidancePoint: 'identify',
      guidanceForce: 'must-not',
      guidanceText: 'Do not identify anyone.',
      suggestions: [{ label: 'Replace with "a person"', replacement: 'a person' }],
    });
    expect(finding).not.toHaveProperty('speakUp');
  });
  it('drops what is too weak to show', () => {
    expect(judge(candidate(DEREK, {}, 0.49))).toBeUndefined();
    expect(judge(candidate(DEREK, {}, 0.5))?.level).toBe('caution');
  });
  it('holds a post only from the score the guidance sets, and says why not', () => {
    expect(judge(candidate(DEREK, {}, 0.7))?.level).toBe('stop');
    const unsure = judge(candidate(DEREK, {}, 0.69));
    expect(unsure?.level).toBe('caution');
    expect(unsure?.evidence.map(({ stage }) => stage)).toEqual(['policy']);
  });
  it('is silent where the guidance turns a category off for a surface, aspect or not', () => {
    const ward = candidate(DEREK, { category: 'workplace-names', aspect: 'ward' });
    expect(judge(ward, 'message')).toBeUndefined();
    expect(judge(ward, 'post')?.level).toBe('stop');
  });
  it('lets an aspect raise or lower the level, and an unknown aspect do nothing', () => {
    expect(judge(candidate(DEREK, { aspect: 'consented' }))?.level).toBe('caution');
    expect(judge(candidate(DEREK, { aspect: 'other' }))?.level).toBe('stop');
  });
  it('never holds back somebody who speaks up, and shows the route', () => {
    const finding = judge(candidate(DEREK, {}, 0.99), 'post', true);
    expect(finding).toMatchObject({ level: 'caution', speakUp: 'You can raise this with a guardian.' });
  });
  it('is silent where no point of the guidance speaks of the topic', () => {
    expect(judge(candidate(DEREK, { topic: 'weather' }))).toBeUndefined();
  });
});

describe('verdictOf', () => {
  it('is the level of the worst finding', () => {
    const stop = judge(candidate(DEREK));
    const caution = judge(candidate(DEREK, {}, 0.6));
    if (stop === undefined || caution === undefined) throw new Error('both are shown');
    expect(verdictOf([caution, stop])).toBe('stop');
    expect(verdictOf([caution])).toBe('caution');
    expect(verdictOf([])).toBe('clear');
  });
});
