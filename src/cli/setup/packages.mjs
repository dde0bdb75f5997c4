/** The npm packages: whether what is installed is what `package-lock.json` asks for, and installing it. */
import { existsSync, readFileSync } from 'node:fs';
import { run } from './run.mjs';

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage */

/**
 * The packages of a lock file by path, or null where there is no such file. npm keeps a copy of what it really
 * installed in `node_modules`, written last, so a broken-off installation has none.
 * @param {string} file
 * @returns {Record<string, LockedPackage> | null}
 */
function lockedPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null;
}

/**
 * True if every package of `package-lock.json` is installed in its version. Optional ones are left out: npm installs
 * only those that fit the machine.
 * @param {string} [folder] the project's folder
 */
export function arePackagesCurrent(folder = '.') {
  const wanted = lockedPackages(`${folder}/package-lock.json`) ?? {};
  const installed = lockedPackages(`${folder}/node_modules/.package-lock.json`);
  if (!installed) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

/** Installs the packages if need be, and has WXT write the types that the code imports. Rejects with npm's output. */
export async function ensurePackages() {
  if (!arePackagesCurrent()) {
    // The browsers come from `browsers.mjs`; Playwright and Puppeteer must not fetch their own.
    const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', PUPPETEER_SKIP_DOWNLOAD: '1' };
    await run('Installing the npm packages (about a minute)', 'npm', ['ci', '--no-audit', '--no-fund'], env);
  }
  if (!existsSync('.wxt/wxt.d.ts')) {
    await run('Preparing WXT', process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'prepare']);
  }
}
