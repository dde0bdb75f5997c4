import { describe, expect, it } from 'vitest';
import { groupings } from '../../../src/cli/evaluate/groups';
import { missesOf, renderMiss } from '../../../src/cli/evaluate/misses';
import { score } from '../../../src/cli/evaluate/score';
import { groupingTable, scoreTables } from '../../../src/cli/evaluate/score-tables';
import { asMarkdown, asText } from '../../../src/cli/evaluate/table';
import { draft, judged } from './labelled';

const TABLE = {
  title: 'Figures',
  head: ['name', 'found\nTP', 'F1'],
  rows: [
    ['disrepute', '7', '12.5 %'],
    ['all', '1234', '–'],
  ],
};

describe('a table', () => {
  it('has aligned columns in a terminal', () => {
    expect(asText(TABLE)).toBe(
      [
        'Figures',
        '',
        '           found',
        'name          TP      F1',
        '─────────  ─────  ──────',
        'disrepute      7  12.5 %',
        'all         1234       –',
        '',
      ].join('\n'),
    );
  });

  it('is a table in Markdown too', () => {
    expect(asMarkdown(TABLE)).toBe(
      [
        '**Figures**',
        '',
        '| name | found TP | F1 |',
        '| :-- | --: | --: |',
        '| disrepute | 7 | 12.5 % |',
        '| all | 1234 | – |',
        '',
      ].join('\n'),
    );
  });
});

describe('the tables of a score', () => {
  const some = [
    judged(draft('My patient Derek', 'stop', [['patient-identifiers', 'Derek']], { file: 'a/dev-clinicians.jsonl' }), [
      ['patient-identifiers', 'Derek'],
    ]),
    judged(draft('Tea', 'clear')),
  ];
  const shown = [...scoreTables(score(some)), ...groupings(some).map(groupingTable)].map(asText).join('\n');

  it('fit into 100 columns', () => {
    expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('hold verdicts, headline figures, every category and every part', () => {
    expect(shown).toMatch(/^stop +1 +0 +0 +1$/mu);
    expect(shown).toMatch(/^stop, interrupted +100\.0 % +1 of 1$/mu);
    expect(shown).toMatch(/^patient-identifiers +1 +1 +0 +1 +0 +100\.0 % +100\.0 % +100\.0 %$/mu);
    expect(shown).toMatch(/^profile-disclaimer +0 +0 +0 +0 +0 +– +– +–$/mu);
    expect(shown).toMatch(/^dev-clinicians\.jsonl +1 +100\.0 %/mu);
    expect(shown).toMatch(/^up to 80 +2 /mu);
  });
});

describe('the list of misses', () => {
  it('says of each draft what was missed and what was falsely found', () => {
    const text = 'Bed 4: Derek\nsang';
    const wrong = draft(
      text,
      'stop',
      [
        ['patient-identifiers', 'Derek'],
        ['disrepute', 'sang'],
      ],
      { file: 'dev.jsonl', line: 12 },
    );
    const [miss] = missesOf([
      judged(draft('Tea', 'clear')),
      judged(wrong, [['patient-identifiers', 'Bed 4', 'caution']]),
    ]);
    expect(miss && renderMiss(miss, 100)).toBe(
      [
        'dev-001  stop, given caution  (post, dev.jsonl:12)',
        '  Bed 4: Derek␊sang',
        '  elsewhere  patient-identifiers  “Derek”',
        '  missed  disrepute  “sang”',
        '  false  patient-identifiers/rule  caution 0.85  “Bed 4”',
        '',
      ].join('\n'),
    );
  });

  it('cuts long drafts to the width', () => {
    const [miss] = missesOf([judged(draft('x'.repeat(500), 'stop'))]);
    expect(miss && renderMiss(miss, 100).split('\n')[1]).toHaveLength(100);
  });
});
