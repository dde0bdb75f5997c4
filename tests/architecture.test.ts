import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { strayImports } from './architecture/arrows';
import { bannedWords, loadingMarkup, loadingStyles } from './architecture/bans';
import { heavyImports } from './architecture/closure';
import { readModule, readTree } from './architecture/module';

const SRC = path.resolve(import.meta.dirname, '../src');
const modules = readTree(SRC, ['.ts', '.mjs']).map(({ file, text }) => readModule(file, text));
const shipped = modules.filter(({ file }) => !/^(cli|rulepack)\//u.test(file));

const linesOf = (text: string) => text.trimEnd().split('\n').length;
const tooLong = (files: readonly { file: string; text: string }[], most: number) =>
  files.filter(({ text }) => linesOf(text) > most).map(({ file, text }) => `${file} has ${linesOf(text)} lines`);

describe('the source', () => {
  test('imports only along the arrows of the house', () => {
    expect(strayImports(modules)).toEqual([]);
  });

  test('brings neither zod, compromise nor Node into the content script', () => {
    expect(modules.some(({ file }) => file.endsWith('.content.ts'))).toBe(true);
    expect(heavyImports(modules)).toEqual([]);
  });

  test('has no way out to the network and lets no text become code', () => {
    expect(shipped.flatMap(bannedWords)).toEqual([]);
  });

  test('loads nothing from style sheets and pages', () => {
    expect(readTree(SRC, ['.css']).flatMap(({ file, text }) => loadingStyles(file, text))).toEqual([]);
    expect(readTree(SRC, ['.html']).flatMap(({ file, text }) => loadingMarkup(file, text))).toEqual([]);
  });

  test('keeps entrypoints to wiring: at most 60 lines', () => {
    expect(
      tooLong(
        modules.filter(({ file }) => file.startsWith('entrypoints/')),
        60,
      ),
    ).toEqual([]);
  });

  test('keeps files to one thing: at most 200 lines, but for the one list of shared types', () => {
    expect(
      tooLong(
        modules.filter(({ file }) => file !== 'engine/types.ts'),
        200,
      ),
    ).toEqual([]);
  });
});

describe('these checks can fail: they refuse', () => {
  const sample = (file: string, text: string) => readModule(file, text);

  test.each([
    ['engine/check.ts', "import { check } from '../rulepack/compile'"],
    ['engine/check.ts', "import * as z from 'zod'"],
    ['engine/check.ts', "export { x } from '../page/page'"],
    ['engine/check.ts', "type T = import('../page/page').T"],
    ['rulepack/compile.ts', "import { readFile } from 'node:fs/promises'"],
    ['rulepack/compile.ts', "import { check } from '../engine/check'"],
    ['rulepack/schema.ts', "import nlp from 'compromise/three'"],
    ['sites/x.ts', "import type { Finding } from '../ui/card'"],
    ['editors/lexical.ts', "import { site } from '../sites/x'"],
    ['page/guard.ts', "import { browser } from 'wxt/browser'"],
    ['page/guard.ts', "import { x } from '../sites/x'"],
    ['page/guard.ts', "import { card } from '../ui/card'"],
    ['ui/card.ts', "import { HOLD } from '../page/ports'"],
    ['ui/card.ts', "import { check } from '../engine/check'"],
    ['ui/popup.ts', "const quill = await import('quill')"],
    ['platform/badge.ts', "import { page } from '../page/page'"],
    ['entrypoints/background.ts', "import { loadRulePack } from '../rulepack/load'"],
    ['entrypoints/popup/main.ts', "import background from '../background'"],
    ['ui/card.ts', "import background from '../entrypoints/background'"],
    ['cli/check.ts', "import { x } from '../sites/x'"],
    ['helpers/x.ts', ''],
  ])('%s: %s', (file, text) => {
    expect(strayImports([sample(file, text)])).toHaveLength(1);
  });

  test('a heavy package, however many files away from the content script', () => {
    const far = [
      sample('entrypoints/page.content.ts', "import { page } from '../page/page'"),
      sample('page/page.ts', "import { sites } from '../sites/registry'"),
      sample('sites/registry.ts', "import.meta.glob('./*.ts', { eager: true })"),
      sample('sites/x.ts', "import * as z from 'zod'; import type { Plugin } from 'vite'"),
      sample('ui/popup.ts', "import nlp from 'compromise'"),
    ];
    expect(heavyImports(far)).toEqual(['sites/x.ts brings zod into every page']);
  });

  test.each([
    'fetch("/x")',
    'const send = globalThis.fetch',
    'new XMLHttpRequest()',
    'new WebSocket("wss://x")',
    'navigator.sendBeacon("/x")',
    'navigator["sendBeacon"]("/x")',
    'new Image()',
    'image.src = "https://x"',
    'image.setAttribute("src", "x")',
    'button.setAttribute("onclick", "x")',
    'document.createElement("script")',
    'node.innerHTML = text',
    'node.outerHTML',
    'node.insertAdjacentHTML("beforeend", text)',
    'eval(text)',
    'new Function(text)',
    'window.postMessage(text, "*")',
    'frame.contentWindow.postMessage(text, "*")',
    'postMessage(text)',
    'document.write(text)',
  ])('%s', (text) => {
    expect(bannedWords(sample('page/x.ts', text))).not.toEqual([]);
  });

  test('what only sounds alike passes', () => {
    const innocent =
      '// fetch, eval\nport.postMessage(1); const s = "innerHTML"; document.createElement("p"); prefetch();';
    expect(bannedWords(sample('page/x.ts', innocent))).toEqual([]);
  });

  test.each(['@import "x.css";', '@font-face { }', 'a { background: url(https://x/y.png) }'])('%s', (css) => {
    expect(loadingStyles('x.css', css)).toHaveLength(1);
    expect(loadingStyles('x.css', `/* ${css} */ a { background: url("data:image/svg+xml,x") }`)).toEqual([]);
  });

  test.each([
    '<script src="https://x/y.js"></script>',
    '<link rel="stylesheet" href="//x/y.css">',
    '<script>x()</script>',
    '<body onload="x()">',
  ])('%s', (html) => {
    expect(loadingMarkup('x.html', html)).toHaveLength(1);
    expect(loadingMarkup('x.html', '<script type="module" src="./main.ts"></script>')).toEqual([]);
  });

  test('files that grew too long', () => {
    expect(
      tooLong(
        [
          { file: 'a.ts', text: 'x\n'.repeat(61) },
          { file: 'b.ts', text: 'x\n'.repeat(60) },
        ],
        60,
      ),
    ).toEqual(['a.ts has 61 lines']);
  });
});
