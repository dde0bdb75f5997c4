/** How well labelled drafts are judged. The floors only rise: `npm run evaluate` says where the product stands. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLabelled } from '../src/cli/evaluate/read-labelled';
import { scoreDrafts } from '../src/cli/evaluate/score';
import { HELD_OUT } from '../src/cli/train/corpus-files';
import { check } from '../src/engine/check';
import { loadRulePack } from '../src/rulepack/load';

const FOLDER = path.join(import.meta.dirname, 'corpus');
const pack = await loadRulePack();

async function scoreOf(files: readonly string[]) {
  const drafts = await readLabelled(files.map((file) => path.join(FOLDER, file)));
  return scoreDrafts(drafts, (draft) => check(draft, pack));
}

describe('drafts that nothing was learned from', async () => {
  const score = await scoreOf([HELD_OUT]);

  test('are held where the guidance plainly forbids them', () => {
    expect(score.stopInterrupted.share).toBeGreaterThanOrEqual(0.7);
  });

  test('bring a warning where the guidance advises against them', () => {
    expect(score.cautionWarned.share).toBeGreaterThanOrEqual(0.72);
  });

  test('pass without a word where nothing speaks against them', () => {
    expect(score.clearWarned.share).toBeLessThanOrEqual(0.11);
    expect(score.clearInterrupted.share).toBeLessThanOrEqual(0.045);
  });

  test('are marked at the words that matter', () => {
    expect(score.spansOverlap.share).toBeGreaterThanOrEqual(0.92);
    expect(score.micro.f1).toBeGreaterThanOrEqual(0.68);
  });
});

test('the drafts that people learned from are judged at least this well', async () => {
  const files = (await readdir(FOLDER)).filter((file) => /^dev.*\.jsonl$/u.test(file));
  const score = await scoreOf(files);
  expect(score.stopInterrupted.share).toBeGreaterThanOrEqual(0.7);
  expect(score.cautionWarned.share).toBeGreaterThanOrEqual(0.7);
  expect(score.clearWarned.share).toBeLessThanOrEqual(0.06);
});
