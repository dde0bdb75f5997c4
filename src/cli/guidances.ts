/** Whose guidance there is to choose from. Node. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { RULES_FOLDER } from '../rulepack/load';
import { WrongUse } from './command';

/** The ids of all organisations in `rules/guidance`, in the order of the alphabet. */
export async function guidanceIds(folder: string = RULES_FOLDER): Promise<string[]> {
  const files = await readdir(path.join(folder, 'guidance'));
  return files
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}

/**
 * The id as it was given, if there is such a guidance.
 * @throws WrongUse with those there are
 */
export async function knownGuidance(id: string, folder: string = RULES_FOLDER): Promise<string> {
  const ids = await guidanceIds(folder);
  if (!ids.includes(id)) throw new WrongUse(`--guidance is one of ${ids.join(', ')}; "${id}" is none of them.`);
  return id;
}
