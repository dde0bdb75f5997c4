/** The practice page: three real editors, each watched and guarded like those of a site. */
import { click, waitFor } from '../../../src/cli/browser/screen';
import { CLEAR, STOP, STOP_QUOTE } from '../drafts';
import { expect, test } from './harness';
import { underlined } from './underlines';

for (const name of ['Facebook style', 'Bluesky style', 'Plain box']) {
  test(`${name}: warns, holds and lets go`, async ({ page, extensionOrigin }) => {
    await page.goto(`${extensionOrigin}/practice.html`);
    const composer = page.getByRole('group', { name });
    const box = composer.getByRole('textbox');
    const posted = composer.getByRole('list', { name: 'Would have been posted' });

    await box.click();
    await page.keyboard.type(CLEAR);
    await composer.getByRole('button', { name: 'Post' }).click();
    await expect(posted.getByRole('listitem')).toHaveCount(1);
    await expect(posted).toContainText(CLEAR);

    await box.click();
    await page.keyboard.type(STOP);
    await expect.poll(() => underlined(page)).toContain(STOP_QUOTE);
    await composer.getByRole('button', { name: 'Post' }).click();
    await waitFor(page, 'button', 'Go back and edit');
    await expect(posted.getByRole('listitem')).toHaveCount(1);
    await click(page, 'button', 'Post anyway');
    await expect(posted.getByRole('listitem')).toHaveCount(2);
    await expect(posted).toContainText(STOP);
  });
}
