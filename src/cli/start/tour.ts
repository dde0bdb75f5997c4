/** The tour without a display: what a person would see on the practice page and in the popup, in words and pictures. */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { CHROMIUM_EXTENSION, extensionId, launchChromium } from '../browser/launch';
import { click, find, parts, waitFor } from '../browser/screen';

/** Where the pictures go. */
const PICTURES = path.resolve('.output/tour');

/** A draft for one of the practice page's editors. Invented people; the number is in the NHS test range. */
interface Stop {
  readonly editor: string;
  readonly draft: string;
  /** Whether Post is held. */
  readonly isHeld: boolean;
}

const STOPS: readonly Stop[] = [
  {
    editor: 'Facebook style',
    draft: 'NHS number 943 476 5919 for my patient Derek Smith on the ward',
    isHeld: true,
  },
  { editor: 'Bluesky style', draft: 'Patient in bed 14 kept me up all night, what a shift', isHeld: true },
  { editor: 'Plain box', draft: 'Lovely walk by the canal with the dog today', isHeld: false },
];

const MARKER = /^Postpause: (?<state>Looks clear|\d+ to look at)/u;
const ROW = /^(Stop and think|Take care)/u;

/** Does one step of the tour; its error names the step. */
async function step<T>(name: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw new Error(`The tour failed at "${name}": ${error instanceof Error ? error.message : error}`);
  }
}

const picture = async (page: Page, name: string): Promise<void> => {
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
};

/** Writes one draft, prints what is said of it, and presses Post. */
async function visit(page: Page, { editor, draft, isHeld }: Stop): Promise<void> {
  const name = editor.toLowerCase().replaceAll(' ', '-');
  console.log(`\n${editor}: "${draft}"`);
  const box = page.getByRole('textbox', { name: editor });
  const marker = await step(`${editor}: typing a draft`, async () => {
    await box.click();
    await page.keyboard.type(draft);
    return waitFor(page, 'button', MARKER);
  });
  console.log(`  ${marker.name}`);
  await picture(page, `${name}-underlined`);
  if (isHeld) {
    await step(`${editor}: opening the card`, async () => {
      await click(page, 'button', MARKER);
      await waitFor(page, 'button', 'Close');
      for (const { role, name: words } of await parts(page)) {
        if (role === 'button' && ROW.test(words)) console.log(`  - ${words}`);
      }
      await picture(page, `${name}-card`);
      if (await find(page, 'button', ROW)) {
        await click(page, 'button', ROW);
        await waitFor(page, 'button', 'Ignore here');
        await picture(page, `${name}-explained`);
      }
      await click(page, 'button', 'Close');
    });
  }
  await step(`${editor}: pressing Post`, async () => {
    await page.getByRole('group', { name: editor }).getByRole('button', { name: 'Post' }).click();
    if (isHeld) {
      await waitFor(page, 'button', 'Go back and edit');
      await picture(page, `${name}-held`);
      await click(page, 'button', 'Post anyway');
    }
    await waitFor(page, 'StaticText', draft);
    await picture(page, `${name}-posted`);
  });
  console.log(isHeld ? '  Post was held until "Post anyway".' : '  Post went through.');
}

/** Tours the practice page and the popup; pictures are in `.output/tour/`. Rejects with the step that failed. */
export async function tour(): Promise<void> {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const context = await launchChromium({ headless: true, extension: CHROMIUM_EXTENSION });
  try {
    const origin = `chrome-extension://${await extensionId(context)}`;
    for (const stop of STOPS) {
      const page = await context.newPage();
      await page.goto(`${origin}/practice.html`);
      await visit(page, stop);
      await page.close();
    }
    const page = await context.newPage();
    await page.setViewportSize({ width: 400, height: 600 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await step(`the popup in ${colorScheme} colours`, async () => {
        await page.emulateMedia({ colorScheme });
        await page.goto(`${origin}/popup.html`);
        await page.getByRole('tab', { name: 'Guidance' }).click();
        await picture(page, `popup-guidance-${colorScheme}`);
        await page.getByRole('tab', { name: 'Disclaimer' }).click();
        await page.getByRole('button', { name: /^Copy/u }).first().click();
        await page.getByText('Copied').waitFor();
        await picture(page, `popup-disclaimer-${colorScheme}`);
        await page.getByRole('tab', { name: 'Check a text' }).click();
        await page.getByRole('textbox').fill(STOPS[0]?.draft ?? '');
        await page.getByText('Stop and think').first().waitFor();
        await picture(page, `popup-pad-${colorScheme}`);
      });
    }
  } finally {
    await context.close();
  }
  console.log(`\nThe pictures are in ${path.relative('.', PICTURES)}/.`);
}
