import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { PAGE_STRING_KEYS } from '../../src/ui/page/string-keys';

const SRC = path.resolve(import.meta.dirname, '../../src');
const keys = Object.keys(messages);

/** Message names that stand as strings in these files. */
function namedIn(...folders: string[]): Set<string> {
  const files = folders.flatMap((folder) => filesIn(path.join(SRC, folder)));
  const quoted = files.flatMap((file) => readFileSync(file, 'utf8').match(/(?<=')\w+(?=')/gu) ?? []);
  return new Set(quoted.filter((word) => keys.includes(word)));
}

function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts')).map((name) => path.join(folder, name));
}

test('the words read ahead for pages are those the in-page interface uses', () => {
  const used = namedIn('ui/page');
  for (const file of ['ui/finding-view.ts', 'ui/evidence-view.ts']) {
    for (const word of readFileSync(path.join(SRC, file), 'utf8').match(/(?<=')\w+(?=')/gu) ?? []) {
      if (keys.includes(word)) used.add(word);
    }
  }
  for (const domWord of ['name', 'copy']) used.delete(domWord);
  expect([...PAGE_STRING_KEYS].sort()).toEqual([...used].sort());
});

test('every message is used somewhere', () => {
  const used = namedIn('ui', 'platform', 'entrypoints');
  expect(keys.filter((key) => !used.has(key) && key !== 'name' && key !== 'description')).toEqual([]);
});

test.each(Object.entries(messages))('%s is plain', (_key, { message, ...rest }) => {
  expect(message).not.toMatch(/!|violat|\bdon't\b|\bcan't\b|\bwon't\b/iu);
  const placed: Record<string, unknown> = 'placeholders' in rest ? { ...rest.placeholders } : {};
  const named = [...message.matchAll(/\$([A-Z]+)\$/gu)].map(([, name]) => name?.toLowerCase());
  expect(Object.keys(placed).sort()).toEqual([...new Set(named)].sort());
});
