import { defineConfig } from '@playwright/test';

// Each worker keeps one browser with the extension and its own test bed; the two projects differ in the browser.
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.output/e2e',
  globalSetup: './tests/e2e/bed/bundle.ts',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  reporter: 'list',
  projects: [
    { name: 'chromium', testMatch: 'chromium/*.spec.ts' },
    { name: 'firefox', testMatch: 'firefox/*.spec.ts' },
  ],
});
