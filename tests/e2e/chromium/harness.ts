/**
 * What the Chromium tests run in: one browser a worker with the built extension and a test bed of its own, a fresh page
 * a test. After every test the bed is asked whether anything left the machine.
 */
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { CHROMIUM_EXTENSION, extensionId, launchChromium } from '../../../src/cli/browser/launch';
import { type Bed, layBed } from '../bed/bed';

interface WorkerFixtures {
  readonly bed: Bed;
  readonly chromium: BrowserContext;
  /** `chrome-extension://…`, no slash at the end. */
  readonly extensionOrigin: string;
}

interface TestFixtures {
  readonly page: Page;
}

/**
 * `POSTPAUSE_E2E_WITHOUT_EXTENSION=1` starts the browser bare: the tests of holding must then fail. For checking the
 * tests themselves.
 */
const extension = process.env.POSTPAUSE_E2E_WITHOUT_EXTENSION ? null : CHROMIUM_EXTENSION;

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
  chromium: [
    async ({ bed }, use) => {
      const context = await launchChromium({ headless: true, extension, proxyPort: bed.proxyPort });
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  extensionOrigin: [
    async ({ chromium }, use) => use(`chrome-extension://${await extensionId(chromium)}`),
    { scope: 'worker' },
  ],
  page: async ({ bed, chromium }, use) => {
    bed.forget();
    // What one test taught the extension, the next must not know.
    await chromium.serviceWorkers()[0]?.evaluate('chrome.storage.local.clear()');
    const page = await chromium.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await use(page);
    await page.close();
    expect(errors, 'errors thrown in the page').toEqual([]);
    expect(bed.strangers(), 'requests that only the extension can have made').toEqual([]);
  },
});

export { expect };
