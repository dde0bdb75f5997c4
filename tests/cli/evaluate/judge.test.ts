import { describe, expect, it } from 'vitest';
import { isMiss, type Judged } from '../../../src/cli/evaluate/judge';
import { draft, judged } from './labelled';

const outcomes = ({ labels, findings }: Judged) => ({
  labels: labels.map(({ outcome }) => outcome),
  findings: findings.map(({ outcome }) => outcome),
});

describe('a finding and a label', () => {
  const named = draft('My patient Derek Shaw sang', 'stop', [['patient-identifiers', 'Derek Shaw']]);

  it('agree where category and place do, if only by a character', () => {
    expect(outcomes(judged(named, [['patient-identifiers', 'patient D']]))).toEqual({
      labels: ['found'],
      findings: ['right'],
    });
  });

  it('disagree where one ends as the other begins', () => {
    expect(outcomes(judged(named, [['patient-identifiers', 'My patient ']]))).toEqual({
      labels: ['elsewhere'],
      findings: ['wrong'],
    });
  });

  it('disagree where the category is another', () => {
    expect(outcomes(judged(named, [['workplace-names', 'Derek Shaw']]))).toEqual({
      labels: ['missed'],
      findings: ['wrong'],
    });
  });

  it('may be one and several: each is judged by itself', () => {
    const found = judged(named, [
      ['patient-identifiers', 'Derek'],
      ['patient-identifiers', 'Shaw'],
    ]);
    expect(outcomes(found)).toEqual({ labels: ['found'], findings: ['right', 'right'] });
  });

  it('agree on any occurrence of a quote, overlapping ones too', () => {
    const twice = draft('Bed 4. Then bed 4: Mrs A in 4', 'stop', [['patient-identifiers', '4']]);
    expect(outcomes(judged(twice, [['patient-identifiers', 'in 4']]))).toMatchObject({ labels: ['found'] });
    const woven = draft('nanana', 'stop', [['derogatory-terms', 'nana']]);
    expect(outcomes(judged(woven, [['derogatory-terms', 'anana']]))).toMatchObject({ labels: ['found'] });
  });
});

describe('work commentary that no label asks for', () => {
  const text = 'Shift from hell, thanks Derek. Hate this job.\nNever again';
  const stop = draft(text, 'stop', [['patient-identifiers', 'Derek']]);
  const findings = [['work-commentary', 'Shift from hell', 'caution']] as const;

  it('is excused on or beside what makes the draft a stop', () => {
    expect(outcomes(judged(stop, findings)).findings).toEqual(['excused']);
    expect(outcomes(judged(stop, [['work-commentary', 'Derek', 'caution']])).findings).toEqual(['excused']);
  });

  it('is wrong in another sentence or line', () => {
    expect(outcomes(judged(stop, [['work-commentary', 'Hate this job', 'caution']])).findings).toEqual(['wrong']);
    expect(outcomes(judged(stop, [['work-commentary', 'Never again', 'caution']])).findings).toEqual(['wrong']);
  });

  it('is wrong where the draft is no stop, or the label beside it could not make it one', () => {
    const caution = draft(text, 'caution', [['patient-identifiers', 'Derek']]);
    expect(outcomes(judged(caution, findings)).findings).toEqual(['wrong']);
    const mild = draft(text, 'stop', [['workplace-names', 'Derek']]);
    expect(outcomes(judged(mild, findings)).findings).toEqual(['wrong']);
  });

  it('is the only category that is excused', () => {
    expect(outcomes(judged(stop, [['disrepute', 'Shift from hell']])).findings).toEqual(['wrong']);
  });
});

describe('a miss', () => {
  const named = draft('My patient Derek', 'stop', [['patient-identifiers', 'Derek']]);

  it('is a draft with another verdict, a label not found or a finding that is wrong', () => {
    expect(isMiss(judged(named, [['patient-identifiers', 'Derek']]))).toBe(false);
    expect(isMiss(judged(named, [['patient-identifiers', 'Derek', 'caution']]))).toBe(true);
    expect(isMiss(judged(named, [['disrepute', 'Derek']]))).toBe(true);
    expect(isMiss(judged(draft('Tea', 'clear')))).toBe(false);
    expect(isMiss(judged(draft('Tea', 'clear'), [['disrepute', 'Tea']]))).toBe(true);
  });

  it('is not a draft whose only extra finding is excused', () => {
    const found = judged(named, [
      ['patient-identifiers', 'Derek'],
      ['work-commentary', 'My patient', 'caution'],
    ]);
    expect(isMiss(found)).toBe(false);
  });
});
