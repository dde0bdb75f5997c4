/** What a file brings with it when it is bundled. */
import type { Module } from './module';

/** Packages the content script may carry. Anything else would be paid for on every page. */
const IN_EVERY_PAGE = ['wxt/browser', 'wxt/utils/', 'virtual:rulepack', '@floating-ui/dom'];

/** One sentence for each package that the content scripts would carry and may not, with the file that imports it. */
export function heavyImports(modules: readonly Module[]): string[] {
  const starts = modules.filter(({ file }) => /^entrypoints\/(.*\.)?content(\.|\/)/u.test(file));
  return [...closureOf(starts, modules)].flatMap(({ file, imports }) =>
    imports
      .filter(({ target, isType }) => target === undefined && !isType)
      .filter(
        ({ specifier }) =>
          !IN_EVERY_PAGE.some((name) => specifier === name || (name.endsWith('/') && specifier.startsWith(name))),
      )
      .map(({ specifier }) => `${file} brings ${specifier} into every page`),
  );
}

/** The modules reached from `starts` by imports that are not erased, `starts` included. */
export function closureOf(starts: readonly Module[], modules: readonly Module[]): Set<Module> {
  const reached = new Set(starts);
  for (const module of reached) {
    for (const { target, isType } of module.imports) {
      if (target === undefined || isType) continue;
      for (const other of modules) if (fits(target, other.file.replace(/\.[a-z]+$/u, ''))) reached.add(other);
    }
  }
  return reached;
}

function fits(target: string, file: string): boolean {
  if (!target.includes('*')) return target === file;
  const pattern = target
    .split('*')
    .map((part) => part.replace(/[.\\]/gu, '\\$&'))
    .join('[^/]*');
  return new RegExp(`^${pattern}$`, 'u').test(file);
}
