import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const UI = path.resolve(import.meta.dirname, '../../src/ui');
const sheets = readdirSync(UI, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));

test.each(sheets)('%s moves nothing: people who asked for less motion get what all others get', (name) => {
  expect(readFileSync(path.join(UI, name), 'utf8')).not.toMatch(/\b(transition|animation|scroll-behavior)\b/u);
});
