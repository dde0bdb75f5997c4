/** Firefox: underlined while writing, held on Post, published once on "Post anyway", given back on "Go back and edit". */
import { STOP } from '../drafts';
import { expect, test } from './harness';
import { redPixels } from './red-pixels';
import { BOXES, published, write } from './sites';

for (const box of BOXES) {
  test(`words are underlined on ${box.name} while writing`, async ({ tab }) => {
    await write(tab, box, 'NHS number ');
    expect(await redPixels(tab, box.box)).toBe(0);
    await tab.keyboard.type(STOP.slice('NHS number '.length));
    await expect.poll(() => redPixels(tab, box.box)).toBeGreaterThan(50);
  });

  for (const gesture of ['a mouse click', 'Control+Enter'] as const) {
    test(`${gesture} on ${box.name} is held, edited, held again, and passes on "Post anyway"`, async ({ tab, bed }) => {
      const press = async (): Promise<void> => {
        if (gesture === 'a mouse click') return tab.click(box.button);
        await tab.keyboard.down('Control');
        await tab.keyboard.press('Enter');
        await tab.keyboard.up('Control');
      };
      /** The dialog has the focus when the site's own element no longer has it. */
      const dialogIsOpen = (): Promise<boolean> =>
        tab.evaluate((selectors) => !document.activeElement?.matches(selectors), `${box.box}, ${box.button}, body`);

      await write(tab, box, STOP);
      await press();
      await expect.poll(dialogIsOpen).toBe(true);
      expect(await published(tab)).toBe(0);

      await tab.keyboard.press('Enter');
      await expect
        .poll(() => tab.evaluate((selector) => document.activeElement?.matches(selector), box.box))
        .toBe(true);
      await tab.keyboard.type(' today');

      await press();
      await expect.poll(dialogIsOpen).toBe(true);
      expect(bed.posts).toEqual([]);
      await tab.keyboard.press('Tab');
      await tab.keyboard.press('Enter');
      await expect.poll(() => bed.posts.length).toBe(1);
      expect(bed.posts[0]?.texts).toEqual([`${STOP} today`]);
      expect(await published(tab)).toBe(1);
    });
  }
}
