/** Starting Chromium with the built extension in it, in a profile that is thrown away. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import browsers from '../setup/browsers.json' with { type: 'json' };

/** Where `wxt build` puts the extension for Chromium. */
export const CHROMIUM_EXTENSION = path.resolve('.output/chrome-mv3');

/** How to start; all but `headless` are for tests. */
export interface LaunchOptions {
  readonly headless: boolean;
  /** Folder of an unpacked extension; null starts a browser without one. */
  readonly extension: string | null;
  /** Port of a proxy on this machine that everything must pass, local addresses included. Its certificates are accepted. */
  readonly proxyPort?: number;
  readonly colorScheme?: 'light' | 'dark';
}

/**
 * Path of a browser: its environment variable, else the first known place that exists. Throws with the name of the
 * variable where there is none; `src/cli/setup.mjs` installs what is missing.
 */
export function browserPath(id: keyof typeof browsers): string {
  const { name, variable, paths } = browsers[id];
  const fetched = id === 'chromium' ? [chromium.executablePath()] : [];
  const named = process.env[variable];
  const found = (named ? [named] : [...paths, ...fetched]).find((candidate) => existsSync(candidate));
  if (!found) throw new Error(`${name} is missing: run "node src/cli/setup.mjs" or set ${variable}`);
  return found;
}

/** Starts Chromium. The caller closes it. Chrome and Edge themselves refuse extensions given on the command line. */
export async function launchChromium(options: LaunchOptions): Promise<BrowserContext> {
  const { headless, extension, proxyPort, colorScheme = 'light' } = options;
  return chromium.launchPersistentContext('', {
    executablePath: browserPath('chromium'),
    headless,
    colorScheme,
    viewport: headless ? { width: 1280, height: 800 } : null,
    args: [
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      ...(proxyPort ? ['--ignore-certificate-errors'] : []),
    ],
    ...(proxyPort ? { proxy: { server: `http://127.0.0.1:${proxyPort}`, bypass: '<-loopback>' } } : {}),
  });
}

/** Id of the extension in `context`: the host of its pages' addresses. Waits until its background worker has started. */
export async function extensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}
