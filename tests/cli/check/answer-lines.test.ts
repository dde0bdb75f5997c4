import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { answerLines } from '../../../src/cli/check/answer-lines';
import { linesOf } from '../../../src/cli/lines';
import { bytesOf, checkFor } from '../reports';

/** What is answered to these bytes, and whether all was understood. */
async function answered(...chunks: readonly (string | Uint8Array)[]) {
  let output = '';
  const slow = new Writable({
    highWaterMark: 1,
    write(chunk, _encoding, done) {
      output += chunk;
      setImmediate(done);
    },
  });
  const allUnderstood = await answerLines(linesOf(bytesOf(...chunks)), 'post', checkFor('Derek'), slow);
  const lines = output.split('\n');
  expect(lines.pop()).toBe('');
  return { allUnderstood, answers: lines.map((line) => JSON.parse(line)) };
}

describe('the answers to lines', () => {
  it('come in the order of the lines', async () => {
    const lines = Array.from({ length: 50 }, (_, id) => `{"id":${id},"text":"${id % 2 ? 'Derek' : 'Tea'}"}\n`);
    const { allUnderstood, answers } = await answered(lines.join(''));
    expect(answers.map(({ id, verdict }) => [id, verdict])).toEqual(
      Array.from({ length: 50 }, (_, id) => [id, id % 2 ? 'stop' : 'clear']),
    );
    expect(allUnderstood).toBe(true);
  });

  it('are none for no input', async () => {
    expect(await answered()).toEqual({ allUnderstood: true, answers: [] });
    expect(await answered('\n\r\n  \n')).toEqual({ allUnderstood: true, answers: [] });
  });

  it('go on after a bad line, which has its own answer in its place', async () => {
    const { allUnderstood, answers } = await answered(
      '{"id":1,"text":"Tea"}\n{"id":2}\nDerek\n{"id":4,"text":"Derek"}\n',
    );
    expect(allUnderstood).toBe(false);
    expect(answers).toEqual([
      { id: 1, verdict: 'clear', findings: [] },
      { id: null, error: 'expected "text" to be a string' },
      { id: null, error: expect.stringMatching(/^not JSON/u) },
      expect.objectContaining({ id: 4, verdict: 'stop' }),
    ]);
  });

  it('are one for a line with U+2028 in a string, written out or as it is', async () => {
    const { answers } = await answered('{"id":1,"text":"Tea\u2028Derek\u2029"}\n{"id":2,"text":"Tea\\u2028Derek"}\n');
    expect(answers).toMatchObject([
      { id: 1, findings: [{ start: 4, end: 9 }] },
      { id: 2, findings: [{ start: 4, end: 9 }] },
    ]);
  });

  it('are the same for lines that end in CRLF, and for a last line that does not end', async () => {
    const { answers } = await answered('{"id":1,"text":"Derek\\r\\n"}\r\n{"id":2,"text":"Tea"}');
    expect(answers).toMatchObject([
      { id: 1, verdict: 'stop' },
      { id: 2, verdict: 'clear' },
    ]);
  });

  it('do not mind where the bytes of a character are cut, nor a byte order mark', async () => {
    const bytes = new TextEncoder().encode('\ufeff{"id":1,"text":"😷 é Derek"}\n');
    const { answers } = await answered(...Array.from(bytes, (byte) => Uint8Array.of(byte)));
    expect(answers).toMatchObject([{ id: 1, findings: [{ start: 5, end: 10, quote: 'Derek' }] }]);
  });
});
