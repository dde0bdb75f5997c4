import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArguments, USAGE } from '../../../src/cli/evaluate/arguments';
import { readLabelled } from '../../../src/cli/evaluate/read-labelled';

const folder = mkdtempSync(path.join(tmpdir(), 'postpause-labelled-'));

function file(name: string, contents: string): string {
  const where = path.join(folder, name);
  writeFileSync(where, contents);
  return where;
}

const line = (id: string, text = 'Tea') => JSON.stringify({ id, surface: 'post', text, verdict: 'clear', labels: [] });

describe('files of labelled drafts', () => {
  it('are read in their order, each draft with its place', async () => {
    const first = file('a.jsonl', `${line('a')}\n\n${line('b', 'Tea\u2028')}`);
    const second = file('b.jsonl', `${line('c')}\r\n`);
    expect(await readLabelled([first, second])).toMatchObject([
      { id: 'a', file: first, line: 1 },
      { id: 'b', file: first, line: 3, text: 'Tea\u2028' },
      { id: 'c', file: second, line: 1 },
    ]);
  });

  it('may be empty', async () => {
    expect(await readLabelled([file('empty.jsonl', '')])).toEqual([]);
  });

  it('are refused with all that is wrong in all of them', async () => {
    const first = file('a.jsonl', `${line('a')}\n{}\n`);
    const second = file('b.jsonl', 'Derek\n');
    const refusal = expect(readLabelled([first, second])).rejects;
    await refusal.toThrow(expect.objectContaining({ name: 'WrongUse' }));
    await expect(readLabelled([first, second])).rejects.toThrow(`${first}:2 → surface: is missing`);
    await expect(readLabelled([first, second])).rejects.toThrow(`${second}:1: expected a JSON object`);
  });

  it('are refused briefly where everything is wrong', async () => {
    const all = file('all.jsonl', 'x\n'.repeat(500));
    await expect(readLabelled([all])).rejects.toThrow('and 480 more');
  });

  it('are refused by name where there is none', async () => {
    await expect(readLabelled(['nowhere.jsonl'])).rejects.toThrow('There is no file "nowhere.jsonl"');
  });
});

describe('the arguments of evaluate', () => {
  it('are files, and how to show the figures', () => {
    expect(readArguments(['a.jsonl', '--misses', 'b.jsonl'])).toEqual({
      help: false,
      guidance: 'nhsp',
      format: 'text',
      withMisses: true,
      files: ['a.jsonl', 'b.jsonl'],
    });
    expect(readArguments(['a.jsonl', '--json']).format).toBe('json');
    expect(readArguments(['a.jsonl', '--markdown']).format).toBe('markdown');
  });

  it.each([
    [[], 'Name at least one file'],
    [['a.jsonl', '--json', '--markdown'], 'choose one'],
    [['a.jsonl', '--verbose'], "Unknown option '--verbose'"],
  ])('%j are refused, saying what was expected', (argv, reason) => {
    expect(() => readArguments(argv)).toThrow(reason);
  });

  it('are all explained in the usage', () => {
    for (const option of ['--misses', '--markdown', '--json', '--guidance']) expect(USAGE).toContain(option);
    expect(readArguments(['--help']).help).toBe(true);
  });
});
