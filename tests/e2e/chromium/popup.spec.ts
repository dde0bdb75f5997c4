/** The toolbar popup: this page's warnings, the guidance, the disclaimer and the pad. */
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { waitFor } from '../../../src/cli/browser/screen';
import { CLEAR, REPLACEABLE, REPLACEABLE_QUOTE, STOP } from '../drafts';
import { MARKER } from './card';
import { expect, test } from './harness';
import { write, X } from './sites';

interface GuidanceFile {
  readonly points: readonly { readonly text: string }[];
  readonly disclaimers: readonly { readonly text: string }[];
}

const guidance = JSON.parse(readFileSync('rules/guidance/nhsp.json', 'utf8')) as GuidanceFile;

/**
 * Opens the popup's page behind the tab in front, so that it asks that tab for its warnings as the real popup does: a
 * test cannot reach into a popup that hangs on the toolbar.
 */
async function openPopup(chromium: BrowserContext, front: Page): Promise<Page> {
  await front.bringToFront();
  const opened = chromium.waitForEvent('page');
  await chromium.serviceWorkers()[0]?.evaluate("chrome.tabs.create({ url: 'popup.html', active: false })");
  const popup = await opened;
  await popup.setViewportSize({ width: 400, height: 600 });
  return popup;
}

test('shows the warnings of the page in front, without the words of the draft, and leads to them', async ({
  page,
  chromium,
}) => {
  await write(page, X, REPLACEABLE);
  await waitFor(page, 'button', MARKER);
  const popup = await openPopup(chromium, page);
  await expect(popup.getByRole('heading', { name: /^\d+ things? to look at$/u })).toBeVisible();
  await expect(popup.getByRole('tabpanel')).not.toContainText(REPLACEABLE_QUOTE);
  await popup.getByRole('button', { name: /^Show in my draft: warning 1/u }).click();
  await waitFor(page, 'button', 'Ignore here');
  if (!popup.isClosed()) await popup.close();
});

test('says so where the page in front is clear, or has no box in use', async ({ page, chromium }) => {
  await X.open(page);
  const popup = await openPopup(chromium, page);
  await expect(popup.getByRole('heading', { name: 'Nothing is being written' })).toBeVisible();
  await popup.close();

  await write(page, X, CLEAR);
  const again = await openPopup(chromium, page);
  await expect(again.getByRole('heading', { name: 'Looks clear' })).toBeVisible();
  await again.close();
});

test('shows the guidance point by point, and finds a point by a word', async ({ page, extensionOrigin }) => {
  await page.goto(`${extensionOrigin}/popup.html`);
  await page.getByRole('tab', { name: 'Guidance' }).click();
  for (const { text } of guidance.points) await expect(page.getByText(text, { exact: true })).toBeVisible();
  await expect(page.getByText(`${guidance.points.length} points`, { exact: true })).toBeVisible();

  await page.getByRole('searchbox', { name: 'Search the guidance' }).fill('uniform');
  await expect(page.getByText(`${guidance.points.length} points`, { exact: true })).toBeHidden();
  await expect(page.getByText(/^\d points?$/u)).toBeVisible();
});

test('copies each form of the disclaimer and says so', async ({ page, chromium, extensionOrigin }) => {
  // Only a site can be given leave to read the clipboard: it stands for the profile the words are pasted into.
  const site = await chromium.newPage();
  await chromium.grantPermissions(['clipboard-read'], { origin: 'https://x.com' });
  await X.open(site);
  await page.bringToFront();
  await page.goto(`${extensionOrigin}/popup.html`);
  await page.getByRole('tab', { name: 'Disclaimer' }).click();
  for (const { text } of guidance.disclaimers) {
    const item = page.getByRole('listitem').filter({ has: page.getByText(text, { exact: true }) });
    await item.getByRole('button', { name: /^Copy/u }).click();
    await expect(item.getByRole('status')).toHaveText('Copied');
    expect(await site.evaluate(() => navigator.clipboard.readText())).toBe(text);
  }
  await site.close();
});

test('checks a text on the pad', async ({ page, extensionOrigin }) => {
  await page.goto(`${extensionOrigin}/popup.html`);
  await page.getByRole('tab', { name: 'Check a text' }).click();
  const pad = page.getByRole('textbox', { name: 'Text to check' });
  await pad.click();
  await page.keyboard.type(STOP);
  await expect(page.getByText('Stop and think').first()).toBeVisible();
  await pad.fill(CLEAR);
  await expect(page.getByRole('heading', { name: /^Looks clear/u })).toBeVisible();
});
