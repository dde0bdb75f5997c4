/** A site that ignores presses made by a script: "Post anyway" then waits for the person's own next press. */
import { click, waitFor } from '../../../src/cli/browser/screen';
import { STOP } from '../drafts';
import { expect, test } from './harness';
import { type Place, published, write, X } from './sites';

const url = `${X.url}#own-presses-only`;
const STRICT: Place = {
  ...X,
  url,
  open: async (page) => {
    await page.goto(url);
    return page.getByTestId('tweetTextarea_0');
  },
};

test('the next press goes through once the person has said "Post anyway"', async ({ page, bed }) => {
  await write(page, STRICT, STOP);
  await page.getByTestId('tweetButtonInline').click();
  await click(page, 'button', 'Post anyway');
  await waitFor(page, 'StaticText', /^Press Post once more/u);
  expect(await published(page)).toBe(0);
  await page.getByTestId('tweetButtonInline').click();
  await expect.poll(() => bed.posts.length).toBe(1);
  expect(bed.posts[0]?.texts).toEqual([STOP]);
  expect(bed.posts[0]?.gesture.trusted).toBe(true);
});

test('the next press is held again if a character was changed in between', async ({ page }) => {
  const box = await write(page, STRICT, STOP);
  await page.getByTestId('tweetButtonInline').click();
  await click(page, 'button', 'Post anyway');
  await waitFor(page, 'StaticText', /^Press Post once more/u);
  await box.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('!');
  await page.getByTestId('tweetButtonInline').click();
  await waitFor(page, 'button', 'Post anyway');
  expect(await published(page)).toBe(0);
});
