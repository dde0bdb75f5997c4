/** Remembers inflected forms between runs, so that only a new word costs the 0.4 s of loading compromise. Node. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Inflections } from './compile';
import { fingerprint } from './fingerprint';

/** The files whose words decide what a form is: a change in them, or in compromise, makes every remembered form void. */
const MAKERS = ['inflect.ts', 'regular-forms.ts'];

/**
 * The inflected forms of all `lemmas`. Those not remembered in `<root>/node_modules/.cache/postpause` are made with
 * compromise and remembered. A cache that cannot be read or written costs time and nothing else.
 */
export async function inflectAll(lemmas: Iterable<string>, root: string): Promise<Inflections> {
  const file = path.join(root, 'node_modules/.cache/postpause', `inflections-${await version(root)}.json`);
  const remembered = await read(file);
  const wanted = [...new Set(lemmas)].sort();
  const missing = wanted.filter((lemma) => !remembered.has(lemma));
  if (missing.length > 0) {
    const { inflect } = await import('./inflect');
    for (const lemma of missing) remembered.set(lemma, inflect(lemma));
    await write(file, remembered);
  }
  return new Map(wanted.map((lemma) => [lemma, remembered.get(lemma) ?? [lemma]]));
}

async function version(root: string): Promise<string> {
  const files = ['node_modules/compromise/package.json', ...MAKERS.map((name) => `src/rulepack/${name}`)];
  const contents = await Promise.all(files.map((file) => readFile(path.join(root, file), 'utf8')));
  return fingerprint(contents.join('\n'));
}

async function read(file: string): Promise<Map<string, readonly string[]>> {
  try {
    const contents: Record<string, readonly string[]> = JSON.parse(await readFile(file, 'utf8'));
    return new Map(Object.entries(contents));
  } catch {
    // Not there yet, or half of it: the forms are made again.
    return new Map();
  }
}

async function write(file: string, forms: ReadonlyMap<string, readonly string[]>): Promise<void> {
  // Several test workers may write at once: each writes its own file, and the last rename wins whole.
  const draft = `${file}.${process.pid}`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(draft, JSON.stringify(Object.fromEntries(forms)));
    await rename(draft, file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.emitWarning(`inflected forms are not remembered: ${reason}`);
  }
}
