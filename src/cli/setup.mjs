/**
 * Makes a fresh clone ready: `node src/cli/setup.mjs` for building and trying out, with `--with-firefox` for the tests.
 * Plain JavaScript on Node alone, since it runs before anything is installed. Quick and silent where all is there.
 */
import { ensureBrowser } from './setup/browsers.mjs';
import { ensurePackages } from './setup/packages.mjs';

/** The oldest Node that the build tools run on: major and minor, as `engines` in package.json says. */
const NODE = { major: 20, minor: 19 };

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > NODE.major || (major === NODE.major && minor >= NODE.minor)) return;
  throw new Error(
    `Node ${NODE.major}.${NODE.minor} or newer is needed; this is ${process.versions.node}. See https://nodejs.org/`,
  );
}

try {
  checkNode();
  await ensurePackages();
  await ensureBrowser('chromium');
  if (process.argv.includes('--with-firefox')) await ensureBrowser('firefox');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
