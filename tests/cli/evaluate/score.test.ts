import { describe, expect, it } from 'vitest';
import { groupings } from '../../../src/cli/evaluate/groups';
import { score, scoreDrafts } from '../../../src/cli/evaluate/score';
import { checkFor } from '../reports';
import { draft, judged } from './labelled';

/** Two to stop, one missed; one caution; three clear, one warned and one interrupted. */
const JUDGED = [
  judged(draft('My patient Derek', 'stop', [['patient-identifiers', 'Derek']]), [['patient-identifiers', 'Derek']]),
  judged(draft('My patient Ann', 'stop', [['patient-identifiers', 'Ann']]), [['patient-identifiers', 'My patient']]),
  judged(draft('Awful shift', 'caution', [['work-commentary', 'Awful']]), [['work-commentary', 'Awful', 'caution']]),
  judged(draft('Tea', 'clear')),
  judged(draft('Awful tea', 'clear'), [['work-commentary', 'Awful', 'caution']]),
  judged(draft('Derek of the band', 'clear'), [['patient-identifiers', 'Derek']]),
];

describe('the score', () => {
  it('counts verdicts by what they should be and what they are', () => {
    expect(score(JUDGED).confusion).toEqual({
      stop: { stop: 2, caution: 0, clear: 0 },
      caution: { stop: 0, caution: 1, clear: 0 },
      clear: { stop: 1, caution: 1, clear: 1 },
    });
  });

  it('has the headline shares', () => {
    expect(score(JUDGED)).toMatchObject({
      drafts: 6,
      stopInterrupted: { count: 2, of: 2, share: 1 },
      cautionWarned: { count: 1, of: 1, share: 1 },
      clearWarned: { count: 2, of: 3, share: 2 / 3 },
      clearInterrupted: { count: 1, of: 3, share: 1 / 3 },
      spansOverlap: { count: 2, of: 3, share: 2 / 3 },
    });
  });

  it('counts a caution that was stopped as warned, and a stop that was only warned as not interrupted', () => {
    const { cautionWarned, stopInterrupted } = score([
      judged(draft('Awful', 'caution', [['work-commentary', 'Awful']]), [['work-commentary', 'Awful', 'stop']]),
      judged(draft('Derek', 'stop', [['patient-identifiers', 'Derek']]), [['patient-identifiers', 'Derek', 'caution']]),
    ]);
    expect(cautionWarned.count).toBe(1);
    expect(stopInterrupted.count).toBe(0);
  });

  it('has precision, recall and F1 by category and for all together', () => {
    const { categories, micro } = score(JUDGED);
    expect(categories['patient-identifiers']).toEqual({
      labels: 2,
      found: 1,
      missed: 1,
      right: 1,
      wrong: 2,
      precision: 1 / 3,
      recall: 1 / 2,
      f1: 2 / 5,
    });
    expect(micro).toMatchObject({
      labels: 3,
      found: 2,
      right: 2,
      wrong: 3,
      precision: 2 / 5,
      recall: 2 / 3,
      f1: 1 / 2,
    });
  });

  it('has no share of nothing, but an F1 of nought where nothing was found', () => {
    const { categories } = score([judged(draft('Derek', 'stop', [['patient-identifiers', 'Derek']]))]);
    expect(categories['patient-identifiers']).toMatchObject({ precision: null, recall: 0, f1: 0 });
    expect(categories.disrepute).toMatchObject({ precision: null, recall: null, f1: null });
    expect(score([])).toMatchObject({ drafts: 0, clearWarned: { share: null }, micro: { f1: null } });
  });

  it('counts excused findings neither way', () => {
    const text = 'Awful shift with Derek';
    const found = judged(draft(text, 'stop', [['patient-identifiers', 'Derek']]), [
      ['work-commentary', 'Awful', 'caution'],
      ['patient-identifiers', 'Derek'],
    ]);
    expect(score([found])).toMatchObject({ excused: 1, micro: { right: 1, wrong: 0, precision: 1 } });
  });

  it('comes from drafts and a check alone', () => {
    const drafts = [draft('My patient Derek', 'stop', [['patient-identifiers', 'Derek']]), draft('Tea', 'clear')];
    expect(scoreDrafts(drafts, checkFor('Derek'))).toEqual(
      score([
        judged(drafts[0] ?? draft('', 'clear'), [['patient-identifiers', 'Derek']]),
        judged(draft('Tea', 'clear')),
      ]),
    );
  });
});

describe('the parts of the drafts', () => {
  const parts = (texts: readonly ReturnType<typeof draft>[]) =>
    Object.fromEntries(
      groupings(texts.map((one) => judged(one))).map(({ by, groups }) => [
        by,
        groups.map(({ name, score }) => `${name}: ${score.drafts}`),
      ]),
    );

  it('are files, surfaces and lengths, those without a draft left out', () => {
    const some = [
      draft('x'.repeat(80), 'clear', [], { file: 'a/b.jsonl' }),
      draft('x'.repeat(81), 'clear', [], { file: 'a/a.jsonl', surface: 'bio' }),
      draft('x'.repeat(280), 'clear', [], { file: 'a/b.jsonl' }),
      draft('x'.repeat(1001), 'clear', [], { file: 'a/b.jsonl' }),
    ];
    expect(parts(some)).toEqual({
      file: ['b.jsonl: 3', 'a.jsonl: 1'],
      surface: ['post: 3', 'bio: 1'],
      length: ['up to 80: 1', 'up to 280: 2', 'over 1000: 1'],
    });
  });

  it('keep the folders of files that would else be called the same', () => {
    const some = ['a/dev.jsonl', 'b/dev.jsonl'].map((file) => draft('Tea', 'clear', [], { file }));
    expect(parts(some).file).toEqual(['a/dev.jsonl: 1', 'b/dev.jsonl: 1']);
  });
});
