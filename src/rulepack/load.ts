/** Rules folder on the disk in, rule pack out. Node. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RulePack } from '../engine/types';
import { validatorNames } from '../engine/validators';
import { compile } from './compile';
import { type ExaminedFolder, examine, examineAlone } from './examine';
import { inflectAll } from './inflection-cache';
import type { SourceFile } from './sources';

/** Root of the project, found from this file so that it does not matter where a command is run. */
export const PROJECT_ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The rules of this project. */
export const RULES_FOLDER = path.join(PROJECT_ROOT, 'rules');

/** The organisation whose guidance is used unless another is named. */
export const DEFAULT_GUIDANCE = 'nhsp';

/** All data files below `folder`, paths with forward slashes; README.md and other notes are left out. */
export async function readSources(folder: string = RULES_FOLDER): Promise<SourceFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.(json|txt)$/u.test(entry.name));
  return Promise.all(
    files.map(async (entry) => {
      const absolute = path.join(entry.parentPath, entry.name);
      return {
        file: path.relative(folder, absolute).split(path.sep).join('/'),
        text: await readFile(absolute, 'utf8'),
      };
    }),
  );
}

/**
 * The examined folder, with examples and sources.
 * @throws RulePackError with everything that is wrong in it
 */
export async function loadFolder(folder: string = RULES_FOLDER): Promise<ExaminedFolder> {
  return examine(await readSources(folder), validatorNames());
}

/**
 * The pack for one organisation.
 * @throws RulePackError with everything that is wrong in the folder, or where there is no such organisation
 */
export async function loadRulePack(
  guidance: string = DEFAULT_GUIDANCE,
  folder: string = RULES_FOLDER,
): Promise<RulePack> {
  const examined = await loadFolder(folder);
  return compile(examined, guidance, await inflectAll(lemmasOf(examined), PROJECT_ROOT));
}

/**
 * The pack as it is before anything was learned: without scorer and learned rules. For training.
 * @throws RulePackError with what is wrong in the folder's other files
 */
export async function loadWithoutScorer(guidance: string, folder: string = RULES_FOLDER): Promise<RulePack> {
  const sources = (await readSources(folder)).filter(({ file }) => !file.startsWith('scorer/'));
  const { folder: all, ...phrases } = examineAlone(sources);
  const rules = all.rules.filter(({ body }) => body.kind !== 'learned');
  const examined = { folder: { ...all, rules }, ...phrases };
  return compile(examined, guidance, await inflectAll(lemmasOf(examined), PROJECT_ROOT));
}

function lemmasOf({ phraseLemmas, termLemmas }: ExaminedFolder): string[] {
  return [...phraseLemmas, ...termLemmas];
}
