import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeFindings } from '../../src/engine/merge';
import type { Category, Finding, Level } from '../../src/engine/types';

function finding(start: number, end: number, changes: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'disrepute/x',
    category: 'disrepute',
    level: 'caution',
    span: { start, end },
    quote: '',
    message: '',
    advice: '',
    guidancePoint: 'p',
    guidanceForce: 'must-not',
    guidanceText: '',
    score: 0.6,
    suggestions: [],
    evidence: [],
    ...changes,
  };
}
const placesOf = (findings: readonly Finding[]): string[] => findings.map(({ span }) => `${span.start}-${span.end}`);

describe('mergeFindings', () => {
  it('keeps the graver of two that overlap, however sure the other is', () => {
    expect(placesOf(mergeFindings([finding(0, 9, { score: 0.9 }), finding(4, 6, { level: 'stop' })]))).toEqual(['4-6']);
  });
  it('keeps the surer of two of one level, then the longer', () => {
    expect(placesOf(mergeFindings([finding(0, 9), finding(4, 6, { score: 0.9 })]))).toEqual(['4-6']);
    expect(placesOf(mergeFindings([finding(4, 6), finding(0, 9)]))).toEqual(['0-9']);
  });
  it('keeps both where categories differ', () => {
    expect(mergeFindings([finding(0, 9), finding(0, 9, { category: 'work-images' })])).toHaveLength(2);
  });
  it('keeps neighbours that touch', () => {
    expect(placesOf(mergeFindings([finding(5, 9), finding(0, 5)]))).toEqual(['0-5', '5-9']);
  });
  it('gives nothing for nothing', () => {
    expect(mergeFindings([])).toEqual([]);
  });

  const anyFinding = fc
    .record({
      start: fc.nat(40),
      length: fc.integer({ min: 1, max: 12 }),
      level: fc.constantFrom<Level>('stop', 'caution'),
      score: fc.constantFrom(0.5, 0.7, 0.9),
      category: fc.constantFrom<Category>('disrepute', 'work-images'),
      ruleId: fc.constantFrom('a', 'b'),
    })
    .map(({ start, length, ...rest }) => finding(start, start + length, rest));

  it('leaves no overlap in a category, drops nothing that overlaps nothing better, and does not depend on order', () => {
    fc.assert(
      fc.property(fc.array(anyFinding), (findings) => {
        const merged = mergeFindings(findings);
        for (const a of merged) {
          for (const b of merged) {
            const overlap =
              a !== b && a.category === b.category && a.span.start < b.span.end && b.span.start < a.span.end;
            expect(overlap).toBe(false);
          }
        }
        for (const f of findings) {
          expect(
            merged.some((m) => m.category === f.category && m.span.start < f.span.end && f.span.start < m.span.end),
          ).toBe(true);
        }
        expect(placesOf(mergeFindings([...findings].reverse()))).toEqual(placesOf(merged));
        expect(placesOf(mergeFindings(merged))).toEqual(placesOf(merged));
      }),
      { numRuns: 1000 },
    );
  });
});
