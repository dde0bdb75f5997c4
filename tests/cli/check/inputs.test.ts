import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { missingFiles, readDrafts, readLines } from '../../../src/cli/check/inputs';
import { bytesOf } from '../reports';

const folder = mkdtempSync(path.join(tmpdir(), 'postpause-inputs-'));

function file(name: string, contents: string): string {
  const where = path.join(folder, name);
  writeFileSync(where, contents);
  return where;
}

async function linesFrom(...inputs: string[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(inputs, bytesOf('from stdin'))) lines.push(line);
  return lines;
}

describe('drafts', () => {
  it('are the texts given, and the contents of those that name a file', async () => {
    expect(await readDrafts(['Long night', file('draft.txt', 'Long day\n')], bytesOf())).toEqual([
      'Long night',
      'Long day',
    ]);
  });

  it('come from standard input where none is given', async () => {
    expect(await readDrafts([], bytesOf('Long ', 'night\r\n'))).toEqual(['Long night']);
    expect(await readDrafts([], bytesOf())).toEqual(['']);
  });

  it('keep all but one last break, and lose a byte order mark', async () => {
    expect(await readDrafts([file('breaks.txt', '\ufeff a\r\nb\n\n')], bytesOf())).toEqual([' a\r\nb\n']);
  });

  it('may be longer than a path, and hold what no path can', async () => {
    const texts = ['x'.repeat(100_000), 'a\0b', 'two\nlines', ''];
    expect(await readDrafts(texts, bytesOf())).toEqual(texts);
  });
});

describe('lines', () => {
  it('are those of all files, even where the last one of a file does not end', async () => {
    expect(await linesFrom(file('a.jsonl', '1\n2'), file('b.jsonl', '\ufeff3\r\n'))).toEqual(['1', '2', '3']);
  });

  it('come from standard input where no file is given', async () => {
    expect(await linesFrom()).toEqual(['from stdin']);
  });

  it('are none at all where one of the files is missing', async () => {
    await expect(linesFrom(file('a.jsonl', '1\n'), 'nowhere.jsonl')).rejects.toThrow(
      'There is no file "nowhere.jsonl"',
    );
  });
});

describe('a mistyped file name', () => {
  it('is told from a draft', () => {
    const real = file('real.txt', '');
    const drafts = ['Long night', 'see notes.txt', 'https://example.org/a.txt', 'ward.', ''];
    expect(missingFiles([real, 'nowhere.txt', 'drafts/all.jsonl', ...drafts])).toEqual([
      'nowhere.txt',
      'drafts/all.jsonl',
    ]);
  });
});
