import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadRulePack } from '../../src/rulepack/load';
import { rulePackPlugin } from '../../src/rulepack/vite-plugin';
import { MINI, miniFolder } from './mini-folder';

let folder: string;

async function save(changes: Parameters<typeof miniFolder>[0] = {}): Promise<void> {
  for (const { file, text } of miniFolder(changes)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'postpause-rules-'));
  await save();
});
afterEach(() => rm(folder, { recursive: true }));

test('reads a folder from the disk, past its notes, with all inflected forms', async () => {
  await writeFile(path.join(folder, 'README.md'), '# Notes');
  const pack = await loadRulePack('mini', folder);
  expect(pack.guidance.organisation).toBe('Mini Trust');
  expect(pack.lexicons['mini-insult']).toContain('numpties');
  expect(pack.inflections.awful).toContain('awful');
});

test('gives the same pack whether the inflected forms are made or remembered', async () => {
  const first = await loadRulePack('mini', folder);
  expect(await loadRulePack('mini', folder)).toEqual(first);
});

describe('the Vite plugin', () => {
  /** Builds a module that re-exports the virtual ones, and runs what came out. */
  async function built(source: string): Promise<{ default: unknown }> {
    const entry = path.join(folder, 'entry.js');
    await writeFile(entry, source);
    const output = (await build({
      configFile: false,
      logLevel: 'silent',
      root: folder,
      plugins: [rulePackPlugin({ guidance: 'mini', folder })],
      build: { write: false, lib: { entry, formats: ['es'] } },
    })) as Rolldown.RolldownOutput[];
    const code = output[0]?.output[0].code ?? '';
    return import(`data:text/javascript,${encodeURIComponent(code)}`);
  }

  test('serves the pack as a JSON string', async () => {
    const module = await built('export { default } from "virtual:rulepack"');
    expect(module.default).toBeTypeOf('string');
    expect(JSON.parse(String(module.default))).toEqual(await loadRulePack('mini', folder));
  });

  test('serves the guidance as an object', async () => {
    const module = await built('export { default } from "virtual:guidance"');
    expect(module.default).toEqual(MINI.organisation);
  });

  test('stops the build where a rule has a mistake, naming file, field and expectation', async () => {
    await save({ 'work-commentary/mini-moan.json': { ...MINI.moan, score: 7 } });
    await expect(built('export { default } from "virtual:rulepack"')).rejects.toThrow(
      'rules/work-commentary/mini-moan.json → score: expected a number of at most 1, found 7',
    );
  });
});
