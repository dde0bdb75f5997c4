/** How a person writes and posts on each fixture site, in real clicks and key presses. */
import type { Locator, Page } from '@playwright/test';

/** One way to press Post. */
export interface Gesture {
  readonly name: string;
  press(page: Page): Promise<void>;
}

/** One kind of compose box. */
export interface Place {
  readonly name: string;
  readonly url: string;
  /** Opens the site and returns the box, not yet focused. */
  open(page: Page): Promise<Locator>;
  readonly gestures: readonly Gesture[];
}

const byMouse = (button: (page: Page) => Locator): Gesture => ({
  name: 'a mouse click',
  press: (page) => button(page).click(),
});
const byButtonKey = (button: (page: Page) => Locator, key: 'Enter' | 'Space'): Gesture => ({
  name: `${key} on the focused button`,
  press: async (page) => {
    await button(page).focus();
    await page.keyboard.press(key);
  },
});
const byBoxKey = (key: 'Control+Enter' | 'Enter'): Gesture => ({
  name: `${key} in the box`,
  press: (page) => page.keyboard.press(key),
});

async function openAt(page: Page, url: string, box: Locator): Promise<Locator> {
  await page.goto(url);
  await box.waitFor();
  return box;
}

const inlineButton = (page: Page): Locator => page.getByTestId('tweetButtonInline').first();
const modalButton = (page: Page): Locator => page.getByTestId('tweetButton');
const publishButton = (page: Page): Locator => page.getByTestId('composerPublishBtn');
const submitButton = (page: Page): Locator => page.locator('form.compose-form button[type="submit"]');
const postButton = (page: Page): Locator =>
  page.getByRole('dialog', { name: 'Create post' }).getByLabel('Post', { exact: true });
const commentButton = (page: Page): Locator => page.getByRole('button', { name: 'Comment' });

export const X: Place = {
  name: 'X',
  url: 'https://x.com/',
  open: (page) => openAt(page, X.url, page.getByTestId('tweetTextarea_0')),
  gestures: [
    byMouse(inlineButton),
    byButtonKey(inlineButton, 'Enter'),
    byButtonKey(inlineButton, 'Space'),
    byBoxKey('Control+Enter'),
  ],
};

export const X_DIALOG: Place = {
  name: 'the dialog of X',
  url: 'https://x.com/compose/post',
  open: (page) => openAt(page, X_DIALOG.url, page.getByRole('dialog').getByTestId('tweetTextarea_0')),
  gestures: [byMouse(modalButton), byButtonKey(modalButton, 'Enter'), byBoxKey('Control+Enter')],
};

export const BLUESKY: Place = {
  name: 'Bluesky',
  url: 'https://bsky.app/',
  open: async (page) => {
    await page.goto(BLUESKY.url);
    await page.getByTestId('composeFAB').click();
    return page.locator('.ProseMirror');
  },
  gestures: [
    byMouse(publishButton),
    byButtonKey(publishButton, 'Enter'),
    byButtonKey(publishButton, 'Space'),
    byBoxKey('Control+Enter'),
  ],
};

export const MASTODON: Place = {
  name: 'Mastodon',
  url: 'https://mastodon.social/',
  open: (page) => openAt(page, MASTODON.url, page.locator('form.compose-form textarea')),
  gestures: [
    byMouse(submitButton),
    byButtonKey(submitButton, 'Enter'),
    byBoxKey('Control+Enter'),
    {
      name: "the page's own script submitting the form",
      press: (page) => page.locator('form.compose-form').evaluate((form: HTMLFormElement) => form.requestSubmit()),
    },
  ],
};

export const FACEBOOK: Place = {
  name: 'Facebook',
  url: 'https://www.facebook.com/',
  open: async (page) => {
    await page.goto(FACEBOOK.url);
    await page.getByRole('button', { name: "What's on your mind" }).click();
    return page.getByRole('dialog', { name: 'Create post' }).getByRole('textbox');
  },
  gestures: [byMouse(postButton), byButtonKey(postButton, 'Enter'), byButtonKey(postButton, 'Space')],
};

export const FACEBOOK_COMMENT: Place = {
  name: 'a Facebook comment',
  url: 'https://www.facebook.com/',
  open: (page) => openAt(page, FACEBOOK_COMMENT.url, page.getByLabel('Comment as')),
  gestures: [byBoxKey('Enter'), byMouse(commentButton)],
};

/** The main box of each site. */
export const SITES: readonly Place[] = [X, BLUESKY, MASTODON, FACEBOOK];

/** Every kind of box. */
export const PLACES: readonly Place[] = [...SITES, X_DIALOG, FACEBOOK_COMMENT];

/** Opens a place, puts the caret into its box with the mouse and types `text` key by key. Returns the box. */
export async function write(page: Page, place: Place, text: string): Promise<Locator> {
  const box = await place.open(page);
  await box.click();
  await page.keyboard.type(text);
  return box;
}

/** How often the page itself has published since it was loaded: rises before a request is even made. */
export const published = async (page: Page): Promise<number> =>
  Number((await page.locator('html').getAttribute('data-published')) ?? '0');
