/** A post that must be held: nothing reaches the server until the person says so, then exactly one post does. */
import { click, find, waitFor } from '../../../src/cli/browser/screen';
import { STOP } from '../drafts';
import { expect, test } from './harness';
import { PLACES, published, SITES, write } from './sites';

for (const place of PLACES) {
  for (const gesture of place.gestures) {
    test(`${gesture.name} on ${place.name} is held, and goes through on "Post anyway"`, async ({ page, bed }) => {
      await write(page, place, STOP);
      await gesture.press(page);
      await waitFor(page, 'button', 'Post anyway');
      expect(await published(page)).toBe(0);
      expect(bed.posts).toEqual([]);

      await click(page, 'button', 'Post anyway');
      await expect.poll(() => bed.posts.length).toBe(1);
      expect(bed.posts[0]?.texts).toEqual([STOP]);
      expect(await published(page)).toBe(1);
      expect(await find(page, 'button', 'Post anyway')).toBeNull();
    });
  }
}

for (const place of SITES) {
  const [gesture] = place.gestures;

  test(`"Go back and edit" on ${place.name} gives the box back for typing on`, async ({ page, bed }) => {
    const box = await write(page, place, STOP);
    await gesture?.press(page);
    await click(page, 'button', 'Go back and edit');
    await expect(box).toBeFocused();
    await page.keyboard.type(' and more');

    // Held again, now with the words added: the site's own model followed the typing.
    await gesture?.press(page);
    expect(await published(page)).toBe(0);
    await click(page, 'button', 'Post anyway');
    await expect.poll(() => bed.posts.length).toBe(1);
    expect(bed.posts[0]?.texts).toEqual([`${STOP} and more`]);
  });

  test(`the dialog on ${place.name} is answered by keyboard alone`, async ({ page, bed }) => {
    const box = await write(page, place, STOP);
    await gesture?.press(page);
    await waitFor(page, 'button', 'Go back and edit');
    await page.keyboard.press('Enter');
    await expect(box).toBeFocused();
    expect(await find(page, 'button', 'Go back and edit')).toBeNull();

    await gesture?.press(page);
    await waitFor(page, 'button', 'Go back and edit');
    await page.keyboard.press('Escape');
    await expect(box).toBeFocused();
    expect(await published(page)).toBe(0);

    await gesture?.press(page);
    await waitFor(page, 'button', 'Post anyway');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => bed.posts.length).toBe(1);
    expect(bed.posts[0]?.texts).toEqual([STOP]);
  });
}
