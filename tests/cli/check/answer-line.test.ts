import { describe, expect, it } from 'vitest';
import { answerLine } from '../../../src/cli/check/answer-line';
import type { Draft } from '../../../src/engine/types';
import { checkFor, finding, report } from '../reports';

const check = checkFor('Derek');
const line = (value: unknown): string => JSON.stringify(value);
const asked = (text: string): Draft[] => {
  const drafts: Draft[] = [];
  answerLine(text, 'post', (draft) => {
    drafts.push(draft);
    return report();
  });
  return drafts;
};

describe('the answer to one line', () => {
  it('has the fields other tools rely on, in their order, and no more', () => {
    const answer = answerLine(line({ id: 'a', text: 'My patient Derek', surface: 'post' }), 'post', check);
    expect(JSON.stringify(answer)).toBe(
      '{"id":"a","verdict":"stop","findings":[{"ruleId":"patient-identifiers/name","category":"patient-identifiers",' +
        '"level":"stop","start":11,"end":16,"quote":"Derek","message":"This names someone in your care.",' +
        '"guidancePoint":"identify-individual","score":0.85}]}',
    );
  });

  it('has no findings where the draft is clear', () => {
    expect(answerLine(line({ id: 7, text: 'Tea' }), 'post', check)).toEqual({ id: 7, verdict: 'clear', findings: [] });
  });

  it('checks the empty draft like any other', () => {
    expect(answerLine(line({ id: 'a', text: '' }), 'post', check)).toMatchObject({ id: 'a', verdict: 'clear' });
  });

  it('counts offsets in UTF-16 code units, two for a character outside the basic plane', () => {
    const text = '😷👩🏽‍⚕️ Derek 𝒮';
    const answer = answerLine(line({ id: 'a', text }), 'post', check);
    expect(answer).toMatchObject({ findings: [{ start: 10, end: 15 }] });
    expect(text.slice(10, 15)).toBe('Derek');
  });

  it('gives half a surrogate pair back as it came, in JSON that can be read', () => {
    const whole = JSON.stringify(
      answerLine('{"id":"a","text":"\\ud83d Derek"}', 'post', ({ text }) => report([finding(text, '\ud83d Derek')])),
    );
    expect(JSON.parse(whole).findings[0].quote).toBe('\ud83d Derek');
  });

  it('is given the surface of the line, or the one asked for where the line has none', () => {
    expect(asked(line({ text: 'x', surface: 'bio' }))).toEqual([{ text: 'x', surface: 'bio' }]);
    expect(asked(line({ text: 'x' }))).toEqual([{ text: 'x', surface: 'post' }]);
  });

  it('hands the text over unchanged, line separators and breaks included', () => {
    const text = ' a\u2028b\u2029c\r\nd\0e\ufefff ';
    expect(asked(line({ text }))).toEqual([{ text, surface: 'post' }]);
  });

  it('leaves fields it does not know alone', () => {
    expect(answerLine(line({ id: 'a', text: 'Tea', note: 'x' }), 'post', check)).toMatchObject({ verdict: 'clear' });
  });
});

describe('a line that is not understood', () => {
  it.each([
    ['not JSON', 'Derek'],
    ['not JSON', '{"id":"a","text":"Derek"'],
    ['expected a JSON object', '["Derek"]'],
    ['expected a JSON object', 'null'],
    ['expected a JSON object', '"Derek"'],
    ['expected "text" to be a string', line({ id: 'a' })],
    ['expected "text" to be a string', line({ id: 'a', text: ['Derek'] })],
    ['expected "id" to be a string or a number', line({ id: {}, text: 'Derek' })],
    ['expected "surface" to be one of post, reply, message, bio', line({ id: 'a', text: 'x', surface: 'tweet' })],
    ['expected "surface" to be one of post, reply, message, bio', line({ id: 'a', text: 'x', surface: null })],
  ])('is answered with id null and "%s": %s', (error, given) => {
    expect(answerLine(given, 'post', check)).toEqual({ id: null, error: expect.stringContaining(error) });
  });

  it('is answered too where the check itself fails, naming the draft but not its words', () => {
    const answer = answerLine(line({ id: 'a', text: 'Derek' }), 'post', () => {
      throw new Error('out of memory');
    });
    expect(answer).toEqual({ id: null, error: 'the check of "a" failed: out of memory' });
  });
});
