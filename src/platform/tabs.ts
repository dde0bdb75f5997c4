import { browser } from 'wxt/browser';

/** Pages of the extension that open in a tab of their own. */
export type OwnPage = '/popup.html' | '/practice.html' | '/options.html';

/** Id of the tab the person is looking at; null where there is none. Needs no permission: no address is read. */
export async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Opens one of our own pages in a new tab. */
export async function openPage(page: OwnPage): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(page as Parameters<typeof browser.runtime.getURL>[0]) });
}
