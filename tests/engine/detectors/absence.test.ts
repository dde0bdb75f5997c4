import { describe, expect, it } from 'vitest';
import { detectAbsence } from '../../../src/engine/detectors/absence';
import type { AbsenceRule } from '../../../src/engine/types';
import { phraseRule } from '../sample-guidance';
import { analysisOf, samplePack } from '../sample-pack';

const { kind: _, phrases: __, ...common } = phraseRule();
const RULE: AbsenceRule = {
  ...common,
  kind: 'absence',
  present: ['{nurse}', 'work (on|at) [@unit]'],
  absent: ['(views|opinions) (are)? my own', 'not my employers'],
};
const PACK = samplePack({ rules: [RULE], lexicons: { unit: ['itu'] }, inflections: { nurse: ['nurse', 'nurses'] } });
const quotes = (text: string): string[] =>
  detectAbsence(analysisOf(text, PACK), RULE).map(({ span }) => text.slice(span.start, span.end));

describe('detectAbsence', () => {
  it.each([
    ['Nurse. Mum of two.', 'Nurse'],
    ['Mum of two\nI work on ITU', 'ITU'],
    ['Nurse among nurses', 'Nurse'],
    ['I work on ITU. Nurse.', 'ITU'],
    ['Nurse. My own views.', 'Nurse'],
    ['Nurse. Views. My own.', 'Nurse'],
  ])('marks in %j the first place that shows what is wanting: %j', (text, quote) => {
    expect(quotes(text)).toEqual([quote]);
  });

  it.each([
    'Nurse. Views my own.',
    'Views are my own. Mum. Nurse.',
    "Nurse | opinions my own, not my employer's",
    'Mum of two',
    'Views my own',
    'Work hard on me',
    '',
  ])('leaves %j alone', (text) => {
    expect(quotes(text)).toEqual([]);
  });

  it('gives the score of the rule and where it is shown', () => {
    const span = { start: 3, end: 8 };
    expect(detectAbsence(analysisOf('A. Nurse', PACK), RULE)).toEqual([
      { rule: RULE, span, score: 0.8, evidence: [{ stage: 'detector', what: 'shown here', effect: 0.8, span }] },
    ]);
  });
});
