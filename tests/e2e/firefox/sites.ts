/** How a person writes and posts in Firefox. */
import type { Page } from 'puppeteer-core';

/** A compose box and the control beside it. */
export interface Box {
  readonly name: string;
  readonly url: string;
  readonly box: string;
  readonly button: string;
}

export const BOXES: readonly Box[] = [
  {
    name: 'X',
    url: 'https://x.com/',
    box: '[data-testid="tweetTextarea_0"]',
    button: '[data-testid="tweetButtonInline"]',
  },
  {
    name: 'Mastodon',
    url: 'https://mastodon.social/',
    box: 'form.compose-form textarea',
    button: 'form.compose-form button[type="submit"]',
  },
];

/** Opens the site, puts the caret into its box with the mouse and types `text` key by key. */
export async function write(tab: Page, { url, box }: Box, text: string): Promise<void> {
  await tab.goto(url);
  await tab.waitForSelector(box);
  await tab.click(box);
  await tab.keyboard.type(text);
}

/** How often the page itself has published since it was loaded: rises before a request is even made. */
export const published = (tab: Page): Promise<number> =>
  tab.$eval('html', (root) => Number(root.dataset.published ?? '0'));
