/** Which files of labelled drafts may be learned from. Node. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** Measured with, never learned from. */
export const HELD_OUT = 'held-out.jsonl';

/** Paths of the drafts to learn from, in alphabetical order. */
export async function corpusFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith('.jsonl') && name !== HELD_OUT)
    .sort()
    .map((name) => path.join(folder, name));
}
