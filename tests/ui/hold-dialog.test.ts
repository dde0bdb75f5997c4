// @vitest-environment jsdom
import { fireEvent, within } from '@testing-library/dom';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { HoldDecision, PageUi } from '../../src/page/ports';
import { createPageUi } from '../../src/ui/page/page-ui';
import { completeJsdom, finding, richBox, seenIn, t, viewOf } from './stage';

const TEXT = 'The patient in bed 14 sang all night';
const BED = finding(TEXT, 'patient in bed 14', { speakUp: 'You can always raise a concern.' });

let root: ShadowRoot | undefined;
let ui: PageUi;
let box: HTMLElement;

beforeEach(() => {
  completeJsdom();
  const attach = (host: HTMLElement) => {
    root = host.attachShadow({ mode: 'open' });
    return root;
  };
  ui = createPageUi({ t, attach, isGenuine: () => true });
  box = richBox(TEXT);
  box.focus();
  const words = box.firstChild ?? box;
  document.getSelection()?.setBaseAndExtent(words, 5, words, 5);
});

afterEach(() => {
  ui.destroy();
  document.body.replaceChildren();
});

function hold(): { decided: Promise<HoldDecision>; dialog: HTMLElement } {
  const decided = ui.askToHold({ view: viewOf(box, [BED]), findings: [BED] });
  const name = 'Please look at this before you post';
  return { decided, dialog: seenIn(root).getByRole('alertdialog', { name }) };
}

test('names what is held, why, whose rule it is, safer words and the way to speak up', () => {
  const { dialog } = hold();
  for (const words of [
    'Part of this post goes against the guidance you work under.',
    'patient in bed 14',
    'This says where a patient is.',
    'You must not',
    'Leave out the bed.',
    'You could write “a patient”',
    'You can always raise a concern.',
  ]) {
    expect(within(dialog).getByText(words)).toBeTruthy();
  }
});

test('has the focus on the safe choice, and the other one second', () => {
  const { dialog } = hold();
  expect(root?.activeElement).toBe(within(dialog).getByRole('button', { name: 'Go back and edit' }));
  expect(
    within(dialog)
      .getAllByRole('button')
      .map((button) => button.textContent),
  ).toEqual(['Go back and edit', 'Post anyway']);
});

test.each([
  ['Go back and edit', 'edit'],
  ['Post anyway', 'post'],
] as const)('"%s" decides "%s" and gives focus and caret back', async (name, decision) => {
  const { decided, dialog } = hold();
  fireEvent.click(within(dialog).getByRole('button', { name }));
  expect(await decided).toBe(decision);
  expect(document.activeElement).toBe(box);
  expect(document.getSelection()?.anchorOffset).toBe(5);
});

test('any other way of closing goes back', async () => {
  const { decided, dialog } = hold();
  (dialog as HTMLDialogElement).close(); // What the browser does on Escape.
  expect(await decided).toBe('edit');
});

test('the second half of a double click is no decision', async () => {
  const { decided, dialog } = hold();
  fireEvent.click(within(dialog).getByRole('button', { name: 'Post anyway' }), { detail: 2 });
  expect((dialog as HTMLDialogElement).open).toBe(true);
  fireEvent.click(within(dialog).getByRole('button', { name: 'Go back and edit' }));
  expect(await decided).toBe('edit');
});

test('a key held down since Ctrl+Enter presses nothing', () => {
  const { dialog } = hold();
  const edit = within(dialog).getByRole('button', { name: 'Go back and edit' });
  expect(fireEvent.keyDown(edit, { key: 'Enter', repeat: true })).toBe(false);
  expect(fireEvent.keyDown(edit, { key: 'Enter' })).toBe(true);
});

test('a second hold leaves the first one held', async () => {
  const first = hold();
  const second = hold();
  expect(await first.decided).toBe('edit');
  fireEvent.click(within(second.dialog).getByRole('button', { name: 'Post anyway' }));
  expect(await second.decided).toBe('post');
});

test('being taken down leaves the post held', async () => {
  const { decided } = hold();
  ui.destroy();
  expect(await decided).toBe('edit');
});

test('where no dialog can be shown the post goes its way, and the person is told', async () => {
  HTMLDialogElement.prototype.showModal = () => {
    throw new DOMException('not connected', 'InvalidStateError');
  };
  expect(await ui.askToHold({ view: viewOf(box, [BED]), findings: [BED] })).toBe('post');
  expect(root?.querySelector('[role=status]')?.textContent).toMatch(/could not check this post/);
});
