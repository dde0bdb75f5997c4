/** One press may publish several boxes, and a page may hold boxes that this press does not publish. */
import { readFileSync } from 'node:fs';
import { click, find, waitFor } from '../../../src/cli/browser/screen';
import { CLEAR, STOP } from '../drafts';
import { expect, test } from './harness';
import { BLUESKY, MASTODON, published, write, X, X_DIALOG } from './sites';

test('the second post of a thread on X is held with the first', async ({ page, bed }) => {
  await write(page, X, CLEAR);
  await page.getByTestId('addButton').click();
  await page.getByTestId('tweetTextarea_1').click();
  await page.keyboard.type(STOP);
  await page.getByTestId('tweetButtonInline').click();
  await waitFor(page, 'button', 'Post anyway');
  expect(await published(page)).toBe(0);
  await click(page, 'button', 'Post anyway');
  await expect.poll(() => bed.posts.length).toBe(1);
  expect(bed.posts[0]?.texts).toEqual([CLEAR, STOP]);
});

test('the first post of a thread on Bluesky is held though the caret stands in the second', async ({ page, bed }) => {
  await write(page, BLUESKY, STOP);
  await page.getByTestId('addThreadBtn').click();
  await page.locator('.ProseMirror').nth(1).click();
  await page.keyboard.type(CLEAR);
  await page.keyboard.press('Control+Enter');
  await waitFor(page, 'button', 'Post anyway');
  expect(await published(page)).toBe(0);
  await click(page, 'button', 'Post anyway');
  await expect.poll(() => bed.posts.length).toBe(1);
  expect(bed.posts[0]?.texts).toEqual([STOP, CLEAR]);
});

test('a content warning on Mastodon is held like the text below it', async ({ page, bed }) => {
  await write(page, MASTODON, CLEAR);
  await page.getByRole('button', { name: 'Add content warning' }).click();
  await page.locator('#cw-spoiler-input').click();
  await page.keyboard.type(STOP);
  await page.keyboard.press('Control+Enter');
  await waitFor(page, 'button', 'Post anyway');
  expect(await published(page)).toBe(0);
  await click(page, 'button', 'Post anyway');
  await expect.poll(() => bed.posts.length).toBe(1);
  expect(bed.posts[0]?.texts).toEqual([STOP, CLEAR]);
});

test('a draft left in the page of X does not hold the clean post in the dialog over it', async ({ page, bed }) => {
  await write(page, X, STOP);
  await page.getByTestId('SideNav_NewTweet_Button').click();
  await page.getByRole('dialog').getByTestId('tweetTextarea_0').click();
  await page.keyboard.type(CLEAR);
  await page.getByTestId('tweetButton').click();
  await expect.poll(() => bed.posts.length).toBe(1);
  expect(bed.posts[0]?.texts).toEqual([CLEAR]);
  expect(await find(page, 'button', 'Post anyway')).toBeNull();
});

test('a draft in an editor that the site has mounted anew is held all the same', async ({ page }) => {
  await write(page, X_DIALOG, STOP);
  const photo = { name: 'dog.png', mimeType: 'image/png', buffer: readFileSync('public/icon/16.png') };
  await page.getByRole('dialog').getByTestId('fileInput').setInputFiles(photo);
  await page.getByTestId('tweetButton').click();
  await waitFor(page, 'button', 'Post anyway');
  expect(await published(page)).toBe(0);
});
