/** Firefox: a clean post is left alone. */
import { CLEAR } from '../drafts';
import { expect, test } from './harness';
import { BOXES, published, write } from './sites';

for (const box of BOXES) {
  test(`a clean post on ${box.name} is published once, as the person's own`, async ({ tab, bed }) => {
    await write(tab, box, CLEAR);
    await tab.click(box.button);
    await expect.poll(() => bed.posts.length).toBe(1);
    expect(bed.posts[0]?.texts).toEqual([CLEAR]);
    expect(bed.posts[0]?.gesture.trusted).toBe(true);
    expect(await published(tab)).toBe(1);
  });
}
