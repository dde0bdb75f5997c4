/** Opening a finding's card as a person does. */
import type { Page } from '@playwright/test';
import { click, sessionOf, waitFor } from '../../../src/cli/browser/screen';

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

/** What a screen reader says of the element that has the keyboard's focus: its name, inside closed shadow roots too. */
export async function focusedName(page: Page): Promise<string> {
  const session = await sessionOf(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const hasFocus = (node: (typeof nodes)[number]) =>
    node.properties?.some(({ name, value }) => name === 'focused' && value.value === true);
  // The page itself is said to have the focus as well: the innermost element comes last.
  return String(nodes.filter(hasFocus).at(-1)?.name?.value ?? '');
}
