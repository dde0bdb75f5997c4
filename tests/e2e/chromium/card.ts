/** Opening a finding's card as a person does. */
import type { Page } from '@playwright/test';
import { click, waitFor } from '../../../src/cli/browser/screen';

/** The marker of a box with findings. */
export const MARKER = /^Postpause: \d+ to look at/u;

/** Waits for the marker, presses it, and opens the finding whose words are `quote` if there are several to choose from. */
export async function openCard(page: Page, quote: string): Promise<void> {
  await click(page, 'button', MARKER);
  const row = new RegExp(`^(Stop and think|Take care).*${quote}`, 'u');
  const shown = await waitFor(page, 'button', new RegExp(`${row.source}|^Ignore here$`, 'u'));
  if (row.test(shown.name)) await click(page, 'button', row);
  await waitFor(page, 'button', 'Ignore here');
}
