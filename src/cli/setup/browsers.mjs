/** The browsers: where they are on this machine, and installing one that is missing. */
import { existsSync, readFileSync } from 'node:fs';
import { run } from './run.mjs';

/**
 * @typedef {object} BrowserFacts
 * @property {string} name for people
 * @property {string} variable environment variable that names the program
 * @property {readonly string[]} paths where installers put it
 * @property {readonly string[]} debian Debian packages that bring it
 * @property {readonly string[]} byHand commands for people, one of which is enough
 */

/** @type {Record<'chromium' | 'firefox', BrowserFacts>} */
const BROWSERS = JSON.parse(readFileSync(new URL('browsers.json', import.meta.url), 'utf8'));

/** Path of the Chromium that `npx playwright install` fetches, whether it is there or not. */
async function playwrightChromium() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/**
 * Path of a browser on this machine, or null. A path in the browser's environment variable wins.
 * @param {'chromium' | 'firefox'} id
 */
async function find(id) {
  const { variable, paths } = BROWSERS[id];
  const named = process.env[variable];
  if (named) return existsSync(named) ? named : null;
  const known = paths.find((path) => existsSync(path));
  if (known) return known;
  const fetched = id === 'chromium' ? await playwrightChromium() : '';
  return existsSync(fetched) ? fetched : null;
}

/** @param {BrowserFacts} facts */
async function install({ name, debian, byHand }) {
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (isDebianRoot) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('Reading the list of Debian packages', 'apt-get', ['update'], env);
    await run(`Installing ${name}`, 'apt-get', ['install', '-y', '--no-install-recommends', ...debian], env);
  } else if (byHand.includes('npx playwright install chromium')) {
    await run(`Fetching ${name}`, 'npx', ['playwright', 'install', 'chromium']);
  }
}

/**
 * Makes sure a browser is there. Rejects with what to do by hand where it cannot be installed.
 * @param {'chromium' | 'firefox'} id
 */
export async function ensureBrowser(id) {
  if (await find(id)) return;
  const facts = BROWSERS[id];
  let reason = '';
  if (process.env[facts.variable]) {
    reason = `\n${facts.variable} names ${process.env[facts.variable]}, which is not there.`;
  } else {
    await install(facts).catch((/** @type {Error} */ error) => {
      reason = `\n${error.message}`;
    });
    if (await find(id)) return;
  }
  const ways = facts.byHand.map((command) => `  ${command}`).join('\n');
  throw new Error(
    `${facts.name} is missing.${reason}\nInstall it with one of\n${ways}\nor set ${facts.variable} to its program.`,
  );
}
