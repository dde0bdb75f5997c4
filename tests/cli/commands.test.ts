/** The commands as people and other tools run them, on the real rules. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'postpause-commands-'));
const NUMBER = "My patient's NHS number is 943 476 5919";
const CLEAR = 'Home at last, tea and the telly';

function run(command: string, args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `src/cli/${command}.ts`, ...args],
    {
      input,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    },
  );
  return { status, stdout, stderr };
}

/** Starting a command under load can take some seconds. */
const SLOW = { timeout: 60_000 };

describe('npm run check', SLOW, () => {
  it('ends with 1 where there is something to look at, and says what', () => {
    const { status, stdout, stderr } = run('check', [NUMBER]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/^Stop\./u);
    expect(stdout).toContain('patient-identifiers/');
  });

  it('ends with 0 for a clear draft from standard input', () => {
    expect(run('check', [], `${CLEAR}\n`)).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Clear\./u) });
  });

  it('gives the whole report as JSON, offsets into the text', () => {
    const { status, stdout } = run('check', ['--json', NUMBER]);
    const { verdict, findings } = JSON.parse(stdout);
    expect({ status, verdict }).toEqual({ status: 1, verdict: 'stop' });
    for (const { start, end, quote } of findings) expect(NUMBER.slice(start, end)).toBe(quote);
  });

  it('answers every line, and ends with 2 where one was not understood', () => {
    const lines = [
      JSON.stringify({ id: 'a', text: CLEAR, surface: 'post' }),
      '{"id":"b","text":',
      JSON.stringify({ id: 'c', text: `😷\u2028${NUMBER}`, surface: 'reply' }),
    ];
    const { status, stdout } = run('check', ['--jsonl'], `${lines.join('\r\n')}\r\n`);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(2);
    expect(answers).toEqual([
      { id: 'a', verdict: 'clear', findings: [] },
      { id: null, error: expect.stringContaining('not JSON') },
      { id: 'c', verdict: 'stop', findings: expect.arrayContaining([expect.objectContaining({ level: 'stop' })]) },
    ]);
    const [{ start, end, quote }] = answers[2].findings;
    expect(`😷\u2028${NUMBER}`.slice(start, end)).toBe(quote);
  });

  it('ends with 0 where all lines were answered, none of them too', () => {
    expect(run('check', ['--jsonl'], JSON.stringify({ id: 1, text: NUMBER })).status).toBe(0);
    expect(run('check', ['--jsonl'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it.each([
    [['--surface', 'tweet', CLEAR], '--surface is one of'],
    [['--guidance', 'nowhere', CLEAR], '--guidance is one of nhsp'],
    [['--jsonl', 'nowhere.jsonl'], 'There is no file "nowhere.jsonl"'],
  ])('ends with 2 for %j and shows how it is used', (args, reason) => {
    const { status, stdout, stderr } = run('check', args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(reason);
    expect(stderr).toContain('Usage:');
  });

  it('says where a draft looks like the name of a file that is not there', () => {
    expect(run('check', ['nowhere.txt']).stderr).toContain('There is no file "nowhere.txt"');
  });
});

describe('npm run evaluate', SLOW, () => {
  const file = path.join(folder, 'drafts.jsonl');
  const labelled = (id: string, text: string, verdict: string, labels: object[]) =>
    `${JSON.stringify({ id, surface: 'post', text, verdict, labels })}\n`;
  const number = [{ category: 'patient-identifiers', quote: '943 476 5919' }];
  writeFileSync(file, labelled('a', NUMBER, 'stop', number) + labelled('b', `${CLEAR}!`, 'caution', []));

  it('prints the figures, and the misses where asked', () => {
    const { status, stdout, stderr } = run('evaluate', [file, '--misses']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^stop, interrupted +100\.0 % +1 of 1$/mu);
    expect(stdout).toContain(`b  caution, given clear  (post, ${file}:2)`);
  });

  it('prints tables for a README', () => {
    expect(run('evaluate', [file, '--markdown']).stdout).toContain('| stop | 1 | 0 | 0 | 1 |');
  });

  it('prints everything as JSON', () => {
    const result = JSON.parse(run('evaluate', [file, '--json']).stdout);
    expect(result.overall).toMatchObject({ drafts: 2, stopInterrupted: { count: 1, of: 1, share: 1 } });
    expect(result.by.file['drafts.jsonl'].drafts).toBe(2);
    expect(result.misses).toMatchObject([{ id: 'b', gold: 'caution', verdict: 'clear' }]);
  });

  it('ends with 2 for a line that does not follow the format, naming it', () => {
    const bad = path.join(folder, 'bad.jsonl');
    writeFileSync(bad, labelled('a', CLEAR, 'fine', []));
    const { status, stderr } = run('evaluate', [bad]);
    expect(status).toBe(2);
    expect(stderr).toContain(`${bad}:1 → verdict: expected "stop", "caution" or "clear", found "fine"`);
  });
});

describe('every command', SLOW, () => {
  it.each(['check', 'evaluate', 'bench', 'build-engine'])('%s tells how it is used', (command) => {
    expect(run(command, ['--help'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^Usage: /u),
      stderr: '',
    });
    expect(run(command, ['--nonsense'])).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage:') });
  });
});
