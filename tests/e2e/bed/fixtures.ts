/** The fixture pages: which host shows which, and their bundling. */
import path from 'node:path';
import { build } from 'esbuild';

/** Host → source file of its page under `tests/fixtures`. */
const PAGES: Readonly<Record<string, string>> = {
  'x.com': 'x.tsx',
  'bsky.app': 'bluesky.ts',
  'mastodon.social': 'mastodon.tsx',
  'www.facebook.com': 'facebook.tsx',
};

/** The hosts that have a page. Everything else is answered with 404. */
export const FIXTURE_HOSTS: readonly string[] = Object.keys(PAGES);

/** Where the bundles stand: `<host>.js` and `<host>.css`. */
export const BUNDLES = path.resolve('.output/fixtures');

/** Bundles every page with its real editor library. Throws with esbuild's own message where one does not build. */
export async function bundleFixtures(): Promise<void> {
  await build({
    entryPoints: Object.entries(PAGES).map(([host, file]) => ({ in: path.resolve('tests/fixtures', file), out: host })),
    outdir: BUNDLES,
    bundle: true,
    format: 'iife',
    jsx: 'automatic',
    target: 'es2023',
    // Draft.js reads Node's name for the global object; React's development build is ten times the size.
    define: { global: 'window', 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
}
