/** What the card offers: safer words that the editor really takes, silence here, silence for good. */
import { click, find, parts, waitFor } from '../../../src/cli/browser/screen';
import { COMBINED, COMBINED_FIRST, REPLACEABLE, REPLACEABLE_QUOTE, STOP, STOP_QUOTE } from '../drafts';
import { focusedName, MARKER, openCard } from './card';
import { expect, test } from './harness';
import { MASTODON, published, SITES, write, X } from './sites';
import { underlined } from './underlines';

for (const place of SITES) {
  const [gesture] = place.gestures;
  test(`"Replace with" on ${place.name} changes what is published`, async ({ page, bed }) => {
    const box = await write(page, place, REPLACEABLE);
    await openCard(page, REPLACEABLE_QUOTE);
    const { name } = await waitFor(page, 'button', /^Replace with/u);
    const safer = /^Replace with “(?<words>.+)”$/u.exec(name)?.groups?.words ?? '';
    expect(safer).not.toBe('');
    await click(page, 'button', name);
    await expect.poll(() => underlined(page)).not.toContain(REPLACEABLE_QUOTE);

    // The caret is in the text still, and the site's own model took the words: typing on and posting show both.
    await box.press('Control+End');
    await page.keyboard.type(' and so to bed');
    await gesture?.press(page);
    await expect.poll(() => bed.posts.length).toBe(1);
    expect(bed.posts[0]?.texts).toEqual([`${REPLACEABLE.replace(REPLACEABLE_QUOTE, safer)} and so to bed`]);
  });
}

for (const place of [X, MASTODON]) {
  test(`the card on ${place.name} says what, why and how, and quotes the words`, async ({ page }) => {
    await write(page, place, STOP);
    await openCard(page, STOP_QUOTE);
    const texts = (await parts(page)).map(({ name }) => name).join('\n');
    for (const words of [
      'Stop and think',
      STOP_QUOTE,
      'What the guidance says',
      'You must not',
      'A safer way to say it',
    ]) {
      expect(texts).toContain(words);
    }
  });
}

test('the card names the details that add up, and which to drop first', async ({ page }) => {
  await write(page, X, COMBINED);
  await openCard(page, COMBINED_FIRST);
  await waitFor(page, 'StaticText', /^\d details that add up$/u);
  await waitFor(page, 'StaticText', new RegExp(`^Take out “${COMBINED_FIRST}.*” first`, 'u'));
  // A whole story is no word to be silent about for good.
  expect(await find(page, 'button', /^Never warn/u)).toBeNull();
});

test('"Ignore here" silences the words in this box, and no longer than this page', async ({ page, bed }) => {
  await write(page, X, REPLACEABLE);
  await openCard(page, REPLACEABLE_QUOTE);
  await click(page, 'button', 'Ignore here');
  await expect.poll(() => underlined(page)).not.toContain(REPLACEABLE_QUOTE);
  await page.getByTestId('tweetButtonInline').click();
  await expect.poll(() => bed.posts.length).toBe(1);

  await write(page, X, REPLACEABLE);
  await page.getByTestId('tweetButtonInline').click();
  await waitFor(page, 'button', 'Go back and edit');
  expect(await published(page)).toBe(0);
});

test('"Never warn about these words" lasts, on every site, until it is taken back in the settings', async ({
  page,
  chromium,
  extensionOrigin,
}) => {
  await write(page, X, REPLACEABLE);
  await openCard(page, REPLACEABLE_QUOTE);
  await click(page, 'button', /^Never warn about/u);
  await expect.poll(() => underlined(page)).not.toContain(REPLACEABLE_QUOTE);

  await write(page, MASTODON, REPLACEABLE);
  await waitFor(page, 'button', 'Postpause: Looks clear');
  expect(await underlined(page)).toEqual([]);

  const settings = await chromium.newPage();
  await settings.goto(`${extensionOrigin}/options.html`);
  await settings.getByRole('button', { name: `Remove “${REPLACEABLE_QUOTE.toLowerCase()}”` }).click();
  await expect(settings.getByText('There are none yet.')).toBeVisible();
  await settings.close();
  await waitFor(page, 'button', MARKER);
  expect(await underlined(page)).toContain(REPLACEABLE_QUOTE);
});

test('the warnings are reached, read and left by keyboard alone', async ({ page }) => {
  const box = await write(page, X, REPLACEABLE);
  await waitFor(page, 'button', MARKER);
  await page.keyboard.press('Alt+Shift+W');
  await waitFor(page, 'button', 'Ignore here');
  await page.keyboard.press('Escape');
  await expect(box).toBeFocused();
  expect(await find(page, 'button', 'Ignore here')).toBeNull();
});

for (const place of [X, MASTODON]) {
  test(`safer words are chosen on ${place.name} by keyboard alone, and the text has the focus again`, async ({
    page,
  }) => {
    const box = await write(page, place, REPLACEABLE);
    await waitFor(page, 'button', MARKER);
    await page.keyboard.press('Alt+Shift+W');
    await expect.poll(() => focusedName(page)).toMatch(/^Stop and think/u);
    for (let tabs = 0; tabs < 5 && !(await focusedName(page)).startsWith('Replace with'); tabs++)
      await page.keyboard.press('Tab');
    expect(await focusedName(page)).toMatch(/^Replace with/u);
    await page.keyboard.press('Enter');
    await expect.poll(() => underlined(page)).toEqual([]);
    await expect(box).toBeFocused();
  });
}
