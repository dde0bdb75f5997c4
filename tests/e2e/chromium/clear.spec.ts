/** A clean post: the site gets the person's own press, untouched, and publishes exactly once. */
import { CLEAR } from '../drafts';
import { expect, test } from './harness';
import { PLACES, published, write } from './sites';

for (const place of PLACES) {
  for (const gesture of place.gestures) {
    test(`${gesture.name} on ${place.name} publishes a clean post once`, async ({ page, bed }) => {
      await write(page, place, CLEAR);
      await gesture.press(page);
      await expect.poll(() => bed.posts.length).toBe(1);
      expect(await published(page)).toBe(1);
      expect(bed.posts[0]?.texts).toEqual([CLEAR]);
    });
  }
}

for (const place of PLACES) {
  const [gesture] = place.gestures;
  test(`${gesture?.name} on ${place.name} reaches the site as the person's own`, async ({ page, bed }) => {
    await write(page, place, CLEAR);
    await gesture?.press(page);
    await expect.poll(() => bed.posts.length).toBe(1);
    const [post] = bed.posts;
    expect(post?.gesture.trusted).toBe(true);
    // Nothing held back, nothing added: every event a bare browser shows the page, each made by the person.
    const mouse = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
    const expected =
      post?.gesture.type === 'keydown' ? ['keydown'] : post?.gesture.type === 'submit' ? [...mouse, 'submit'] : mouse;
    expect(post?.seen).toEqual(expected.map((type) => ({ type, trusted: true })));
  });
}
