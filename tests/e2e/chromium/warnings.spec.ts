/** While writing: words are underlined and the marker counts them; nothing is shown where nothing is wrong. */
import { find, waitFor } from '../../../src/cli/browser/screen';
import { CLEAR, STOP, STOP_QUOTE } from '../drafts';
import { expect, test } from './harness';
import { PLACES, write } from './sites';
import { underlined } from './underlines';

for (const place of PLACES) {
  test(`words are underlined and counted on ${place.name} while writing, and no longer once they are gone`, async ({
    page,
  }) => {
    await write(page, place, STOP);
    await expect.poll(() => underlined(page)).toContain(STOP_QUOTE);
    await waitFor(page, 'button', /^Postpause: \d+ to look at/u);

    await page.keyboard.press('Control+a');
    await page.keyboard.type(CLEAR);
    await waitFor(page, 'button', /^Postpause: Looks clear/u);
    expect(await underlined(page)).toEqual([]);
    expect(await find(page, 'button', /to look at/u)).toBeNull();
  });
}
