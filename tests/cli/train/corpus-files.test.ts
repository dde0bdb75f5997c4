import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLabelled } from '../../../src/cli/evaluate/read-labelled';
import { corpusFiles, HELD_OUT } from '../../../src/cli/train/corpus-files';
import { PROJECT_ROOT } from '../../../src/rulepack/load';

const DRAFT = JSON.stringify({ id: 'a', surface: 'post', text: 'Tea', verdict: 'clear', labels: [] });

describe('corpusFiles', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'corpus-files-'));
    const files = { 'b.jsonl': DRAFT, 'a.jsonl': DRAFT, 'README.md': 'notes', [HELD_OUT]: 'nobody may read this' };
    await Promise.all(Object.entries(files).map(([name, text]) => writeFile(path.join(folder, name), text)));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('are the files of drafts in alphabetical order, without those held out', async () => {
    expect(await corpusFiles(folder)).toEqual(['a.jsonl', 'b.jsonl'].map((name) => path.join(folder, name)));
  });

  it('can be read though the file held out could not', async () => {
    expect(await readLabelled(await corpusFiles(folder))).toHaveLength(2);
    await expect(readLabelled([path.join(folder, HELD_OUT)])).rejects.toThrow(HELD_OUT);
  });

  it('leave out the drafts that this project measures with', async () => {
    const names = (await corpusFiles(path.join(PROJECT_ROOT, 'tests', 'corpus'))).map((file) => path.basename(file));
    expect(names).toContain('dev.jsonl');
    expect(names).not.toContain('held-out.jsonl');
  });
});
