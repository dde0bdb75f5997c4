/**
 * What the Firefox tests run in: Firefox ESR driven by Puppeteer, with the built extension as a temporary add-on, behind
 * the same test bed. Playwright only runs the tests: its own Firefox cannot load extensions.
 */
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserPath } from '../../../src/cli/browser/launch';
import { type Bed, layBed } from '../bed/bed';

const EXTENSION = path.resolve('.output/firefox-mv3');

interface WorkerFixtures {
  readonly bed: Bed;
  readonly firefox: Browser;
}

interface TestFixtures {
  /** A page of Firefox: Puppeteer's, not Playwright's. */
  readonly tab: Page;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  bed: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it that nothing else is needed
    async ({}, use) => {
      const bed = await layBed();
      await use(bed);
      await bed.close();
    },
    { scope: 'worker' },
  ],
  firefox: [
    async ({ bed }, use) => {
      const firefox = await puppeteer.launch({
        browser: 'firefox',
        executablePath: browserPath('firefox'),
        headless: true,
        acceptInsecureCerts: true,
        extraPrefsFirefox: {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': bed.proxyPort,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': bed.proxyPort,
          'network.proxy.allow_hijacking_localhost': true,
          // Firefox's own red line under misspelt words would be taken for ours.
          'layout.spellcheckDefault': 0,
        },
      });
      if (!process.env.POSTPAUSE_E2E_WITHOUT_EXTENSION) await firefox.installExtension(EXTENSION);
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker' },
  ],
  tab: async ({ bed, firefox }, use) => {
    bed.forget();
    const tab = await firefox.newPage();
    await use(tab);
    await tab.close();
    expect(bed.strangers(), 'requests that only the extension can have made').toEqual([]);
  },
});

export { expect };
