/** Which folder may import what: the table of the house, and the check that reads import lines against it. */
import type { Module } from './module';

interface Arrows {
  /** Paths under `src/`; one that ends in `/` stands for everything below it. */
  readonly folders: readonly string[];
  /** Paths of which only types may be imported. */
  readonly types?: readonly string[];
  /** Packages, by name or by beginning; each with the files that may use it where not all may. */
  readonly packages: Readonly<Record<string, true | readonly string[]>>;
}

const NODE_SIDE = ['rulepack/load', 'rulepack/inflection-cache', 'rulepack/vite-plugin'];

const TABLE: Readonly<Record<string, Arrows>> = {
  engine: { folders: ['engine/'], packages: {} },
  // The build reads phrases with the engine's own grammar, folds terms with its own folding and knows its checks by
  // name: one grammar, one folding, one list.
  rulepack: {
    folders: [
      'rulepack/',
      'engine/types',
      'engine/phrase/',
      'engine/normalise',
      'engine/validators',
      'engine/known-names',
    ],
    packages: {
      zod: true,
      compromise: ['rulepack/inflect'],
      vite: ['rulepack/vite-plugin'],
      'node:': NODE_SIDE,
    },
  },
  sites: { folders: ['sites/', 'engine/types'], packages: {} },
  editors: { folders: ['editors/', 'engine/types'], packages: {} },
  page: { folders: ['page/', 'engine/', 'editors/', 'sites/site', 'images/', 'links/'], packages: {} },
  images: { folders: ['images/', 'engine/types'], packages: {} },
  links: { folders: ['links/', 'engine/types'], packages: {} },
  ui: {
    folders: ['ui/', 'engine/types'],
    types: ['page/ports', '../public/_locales/en/messages.json'],
    packages: { '@floating-ui/dom': true, 'virtual:guidance': true },
  },
  platform: { folders: ['platform/', 'engine/types'], packages: { 'wxt/browser': true } },
  entrypoints: {
    folders: [
      ...['engine/', 'sites/', 'editors/', 'page/', 'images/', 'links/', 'ui/', 'platform/'],
      // Parts of the practice page alone.
      ...['entrypoints/practice/editors', 'entrypoints/practice/site'],
    ],
    packages: {
      'wxt/': true,
      'virtual:rulepack': true,
      'virtual:guidance': true,
      // The practice page mounts real editors.
      lexical: ['entrypoints/practice/editors'],
      '@lexical': ['entrypoints/practice/editors'],
      '@tiptap': ['entrypoints/practice/editors'],
    },
  },
  cli: { folders: ['cli/', 'engine/', 'rulepack/'], packages: { '': true } },
};

/** One sentence for each import line that goes where no arrow does. */
export function strayImports(modules: readonly Module[]): string[] {
  return modules.flatMap(({ file, imports }) => {
    const arrows = TABLE[file.split('/')[0] ?? ''];
    if (arrows === undefined) return [`${file} is in a folder that the house does not have`];
    return imports
      .filter(({ specifier, target, isType }) => {
        if (target === undefined) return !mayUsePackage(arrows, file, specifier);
        return !reaches(arrows.folders, target) && !(isType && reaches(arrows.types ?? [], target));
      })
      .map(({ specifier }) => `${file} may not import ${specifier}`);
  });
}

function reaches(paths: readonly string[], target: string): boolean {
  return paths.some((path) => (path.endsWith('/') ? target.startsWith(path) : target === path));
}

function mayUsePackage({ packages }: Arrows, file: string, specifier: string): boolean {
  return Object.entries(packages).some(([name, users]) => {
    const isIt = name === '' || specifier === name || specifier.startsWith(/[:/]$/u.test(name) ? name : `${name}/`);
    return isIt && (users === true || users.includes(file.replace(/\.[a-z]+$/u, '')));
  });
}
