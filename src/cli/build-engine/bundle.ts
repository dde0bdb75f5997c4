/** One of our modules and all it imports, as one plain ES module. Node. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { RULES_FOLDER } from '../../rulepack/load';
import { packsPlugin } from './packs-plugin';

/** What `npm run build:engine` bundles. */
export const ENGINE_MODULE = fileURLToPath(new URL('engine-module.ts', import.meta.url));

/** Sizes in bytes. */
export interface Size {
  readonly raw: number;
  readonly gzipped: number;
}

/**
 * Writes the bundle of `entry`, with the rules of `folder`, to `outfile`. Its platform is `neutral`: an import of what only
 * Node has stops it.
 * @throws RulePackError with everything that is wrong in the rules
 * @throws Error with what esbuild says
 */
export async function bundle(
  entry: string,
  outfile: string,
  { minify = false, folder = RULES_FOLDER }: { readonly minify?: boolean; readonly folder?: string } = {},
): Promise<Size> {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    minify,
    // The project's own settings extend a file that `wxt prepare` makes, and nothing in them changes the output.
    tsconfigRaw: {},
    logLevel: 'silent',
    plugins: [await packsPlugin(folder)],
  });
  return sizeOf(await readFile(outfile));
}

/** The size of a file's contents, plain and as servers send it. */
export function sizeOf(contents: Uint8Array): Size {
  return { raw: contents.byteLength, gzipped: gzipSync(contents).byteLength };
}
