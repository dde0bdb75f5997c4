/** A source file as the architecture tests see it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export interface Module {
  /** Path under `src/`, with forward slashes. */
  readonly file: string;
  readonly text: string;
  readonly imports: readonly Import[];
  readonly tree: ts.SourceFile;
}

export interface Import {
  /** As written, without a query such as `?inline`. */
  readonly specifier: string;
  /** Path under `src/` without ending, for an import of a file of ours; a pattern with `*` for `import.meta.glob`. */
  readonly target?: string;
  /** Erased when compiled. */
  readonly isType: boolean;
}

/** Reads one file's text. Static and dynamic imports, re-exports and `import.meta.glob` all count. */
export function readModule(file: string, text: string): Module {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const add = (literal: ts.Node | undefined, isType: boolean) => {
    if (literal === undefined || !ts.isStringLiteralLike(literal)) return;
    // What a glob leaves out is no import.
    if (literal.text.startsWith('!')) return;
    const specifier = literal.text.replace(/\?.*$/u, '');
    if (!specifier.startsWith('.')) imports.push({ specifier, isType });
    else {
      const target = path.posix.join(path.posix.dirname(file), specifier).replace(/\.(ts|tsx|mjs|js)$/u, '');
      imports.push({ specifier, target, isType });
    }
  };
  walk(tree, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isErased(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node))
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    else if (ts.isCallExpression(node)) {
      const isGlob = node.expression.getText(tree) === 'import.meta.glob';
      if (isGlob || node.expression.kind === ts.SyntaxKind.ImportKeyword) {
        const [argument] = node.arguments;
        const all =
          argument !== undefined && ts.isArrayLiteralExpression(argument) ? [...argument.elements] : [argument];
        for (const one of all) add(one, false);
      }
    }
  });
  return { file, text, imports, tree };
}

function isErased(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { namedBindings } = clause;
  if (clause.name !== undefined || namedBindings === undefined || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.length > 0 && namedBindings.elements.every((element) => element.isTypeOnly);
}

/** Visits every node of a tree, comments excepted. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** All files below `folder` whose name ends in one of `endings`, as path and text. */
export function readTree(folder: string, endings: readonly string[]): { file: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .map((name) => ({ file: name.split(path.sep).join('/'), text: readFileSync(path.join(folder, name), 'utf8') }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}
