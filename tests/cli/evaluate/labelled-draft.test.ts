import { describe, expect, it } from 'vitest';
import { readLabelledLine } from '../../../src/cli/evaluate/labelled-draft';

const DRAFT = {
  id: 'dev-001',
  surface: 'post',
  text: 'My patient Derek sang',
  verdict: 'stop',
  labels: [{ category: 'patient-identifiers', quote: 'Derek' }],
};

/** What is told about a draft with these changes. */
function told(changes: Record<string, unknown>): string[] {
  const read = readLabelledLine(JSON.stringify({ ...DRAFT, ...changes }), 'dev.jsonl:3');
  return 'problems' in read ? read.problems.map(({ file, field, expected }) => `${file} ${field}: ${expected}`) : [];
}

describe('a labelled line', () => {
  it('is the draft, without what is for people only', () => {
    const line = JSON.stringify({ ...DRAFT, note: 'named', tempts: 'disrepute' });
    expect(readLabelledLine(line, 'x:1')).toEqual({ draft: DRAFT });
  });

  it('may have an empty text and no labels', () => {
    expect(told({ text: '', verdict: 'clear', labels: [] })).toEqual([]);
  });
});

describe('a line that does not follow the format', () => {
  it.each([
    [{ id: 7 }, 'id: expected text in quotation marks, found 7'],
    [{ surface: 'tweet' }, 'surface: expected "post", "reply", "message" or "bio", found "tweet"'],
    [{ text: undefined }, 'text: is missing; expected text in quotation marks'],
    [{ verdict: 'warn' }, 'verdict: expected "stop", "caution" or "clear", found "warn"'],
    [{ labels: 'Derek' }, 'labels: expected a list in square brackets, found "Derek"'],
    [
      { labels: [{ category: 'patient-identifiers', quote: 'derek' }] },
      'labels[0].quote: expected an exact part of the text, found "derek"',
    ],
    [{ labels: [{ category: 'patient-identifiers', quote: '' }] }, 'labels[0].quote: expected words, found ""'],
    [
      { verdict: 'clear' },
      'labels: expected no labels on a draft that is clear, found [{"category":"patient-identifiers","quote":"Derek"}]',
    ],
  ])('with %j is told by place, field and what was expected', (changes, message) => {
    expect(told(changes)).toEqual([`dev.jsonl:3 ${message}`]);
  });

  it('has all its mistakes told at once', () => {
    expect(told({ surface: 'tweet', verdict: 'warn' })).toHaveLength(2);
  });

  it('names the categories there are', () => {
    expect(told({ labels: [{ category: 'names', quote: 'Derek' }] })[0]).toContain('"patient-identifiers"');
  });

  it('may be no JSON at all', () => {
    expect(readLabelledLine('{"id":', 'dev.jsonl:3')).toEqual({
      problems: [{ file: 'dev.jsonl:3', field: '', expected: expect.stringContaining('a JSON object on one line') }],
    });
  });
});
