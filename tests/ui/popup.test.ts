// @vitest-environment jsdom
import guidance from 'virtual:guidance';
import { fireEvent, waitFor, within } from '@testing-library/dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawPopup, type PopupTies } from '../../src/ui/pages/popup';
import { finding, t } from './stage';

const point = guidance.points.find(({ force }) => force === 'must-not') ?? null;
let root: HTMLElement;

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});

afterEach(() => document.body.replaceChildren());

function draw(changes: Partial<PopupTies> = {}) {
  const ties = {
    t,
    guidance,
    first: '',
    copy: vi.fn<PopupTies['copy']>(async () => true),
    check: vi.fn<PopupTies['check']>(() => ({ verdict: 'clear', findings: [], packId: 'x', complete: true })),
    open: vi.fn<PopupTies['open']>(),
    askWarnings: vi.fn<PopupTies['askWarnings']>(async () => null),
    ruleWords: () => ({ message: 'This says where a patient is.', point }),
    goTo: vi.fn<PopupTies['goTo']>(),
    ...changes,
  };
  drawPopup(root, ties);
  return { ties, screen: within(root) };
}

test('says plainly that it is unofficial and that nothing is sent', () => {
  const { screen } = draw();
  expect(screen.getByText(/^Unofficial\. Not made or approved by the NHS/)).toBeTruthy();
  expect(screen.getByText(/Nothing is sent/)).toBeTruthy();
});

test('moves between its tabs by arrow keys, and has one of them in the tab order', () => {
  const { screen } = draw();
  const name = () => screen.getByRole('tab', { selected: true }).textContent;
  const press = (key: string) => fireEvent.keyDown(screen.getByRole('tab', { selected: true }), { key });
  expect(name()).toBe('This page');
  press('ArrowLeft');
  expect(name()).toBe('Check a text');
  press('ArrowRight');
  press('ArrowRight');
  expect(name()).toBe('Guidance');
  expect(document.activeElement?.textContent).toBe('Guidance');
  press('End');
  press('Home');
  expect(name()).toBe('This page');
  expect(screen.getAllByRole('tab').filter((tab) => tab.tabIndex === 0)).toHaveLength(1);
  expect(screen.getAllByRole('tabpanel')).toHaveLength(1);
});

test('begins with the section it is asked for', () => {
  const { screen } = draw({ first: 'disclaimer' });
  expect(screen.getByRole('tabpanel', { name: 'Disclaimer' })).toBeTruthy();
});

test.each([
  [null, 'Postpause does not watch this page'],
  [{ boxes: 0, warnings: [] }, 'Nothing is being written'],
  [{ boxes: 1, warnings: [] }, 'Looks clear'],
])('tells what it knows of the page: %j', async (answer, title) => {
  const { screen } = draw({ askWarnings: async () => answer });
  expect(await screen.findByRole('heading', { name: title })).toBeTruthy();
});

test("shows this page's warnings with the guidance behind them, and goes to one", async () => {
  const warnings = [
    { id: 'box-1/0', ruleId: 'patient-identifiers/bed-number', level: 'stop' as const },
    { id: 'box-1/1', ruleId: 'patient-identifiers/bed-number', level: 'caution' as const },
  ];
  const { screen, ties } = draw({ askWarnings: async () => ({ boxes: 1, warnings }) });
  expect(await screen.findByRole('heading', { name: '2 things to look at' })).toBeTruthy();
  expect(screen.getAllByText('You must not').length).toBeGreaterThan(0);
  fireEvent.click(screen.getByRole('button', { name: 'Show in my draft: warning 2. This says where a patient is.' }));
  expect(ties.goTo).toHaveBeenCalledExactlyOnceWith('box-1/1');
});

test('asks the page again when the person comes back', async () => {
  const { ties } = draw();
  fireEvent.focus(window);
  await waitFor(() => expect(ties.askWarnings).toHaveBeenCalledTimes(2));
});

test('shows every point of the guidance, each with its force and its own words', () => {
  const { screen } = draw({ first: 'guidance' });
  const panel = within(screen.getByRole('tabpanel'));
  expect(panel.getByText(`${guidance.points.length} points`)).toBeTruthy();
  for (const { text, quote } of guidance.points) {
    expect(panel.getByText(text)).toBeTruthy();
    expect(panel.getAllByText((_, node) => node?.tagName === 'BLOCKQUOTE' && node.textContent === quote)).not.toEqual(
      [],
    );
  }
  for (const { title } of [...guidance.links, ...guidance.speakUp.routes]) expect(panel.getByText(title)).toBeTruthy();
  expect(panel.getByText(guidance.publicNotice.text)).toBeTruthy();
});

test('finds points by any of their words and says how many', () => {
  const { screen } = draw({ first: 'guidance' });
  const search = screen.getByRole('searchbox', { name: 'Search the guidance' });
  fireEvent.input(search, { target: { value: 'UNIFORM picture' } });
  expect(screen.getByRole('status').textContent).toMatch(/^\d points?$/);
  expect(screen.getByText('You must not post pictures of yourself in your uniform.')).toBeTruthy();
  fireEvent.input(search, { target: { value: 'xylophone' } });
  expect(screen.getByText('No point speaks of this')).toBeTruthy();
});

test('copies each form of the disclaimer, exactly, and says so', async () => {
  const { screen, ties } = draw({ first: 'disclaimer' });
  for (const { text } of guidance.disclaimers) {
    fireEvent.click(screen.getByRole('button', { name: `Copy: ${text}` }));
    expect(ties.copy).toHaveBeenLastCalledWith(text);
  }
  await waitFor(() => expect(screen.getAllByText('Copied')).toHaveLength(guidance.disclaimers.length));
  expect(
    screen.getByText('112 characters. Fits the profile on X, Instagram, LinkedIn, Bluesky, Mastodon.'),
  ).toBeTruthy();
});

test('says when copying failed', async () => {
  const { screen } = draw({ first: 'disclaimer', copy: async () => false });
  const [first] = screen.getAllByRole('button', { name: /^Copy/ });
  if (first) fireEvent.click(first);
  expect(await screen.findByText(/could not be copied/)).toBeTruthy();
});

test('checks a text as it is written, for the place it will appear in', () => {
  const text = 'The patient in bed 14 sang';
  const found = finding(text, 'patient in bed 14');
  const check = vi.fn<PopupTies['check']>((draft) => ({
    verdict: draft.text === text ? 'stop' : 'clear',
    findings: draft.text === text ? [found] : [],
    packId: 'x',
    complete: true,
  }));
  const { screen } = draw({ first: 'pad', check });
  const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text to check' });
  expect(screen.getByRole('heading', { name: 'Write or paste your words above.' })).toBeTruthy();
  fireEvent.input(box, { target: { value: text } });
  expect(screen.getByRole('heading', { name: '1 thing to look at' })).toBeTruthy();
  expect(within(screen.getByRole('tabpanel')).getByText('You must not')).toBeTruthy();
  fireEvent.change(screen.getByRole('combobox', { name: 'Where will it appear?' }), { target: { value: 'bio' } });
  expect(check).toHaveBeenLastCalledWith({ text, surface: 'bio' });
  fireEvent.click(screen.getByRole('button', { name: 'Replace with “a patient”' }));
  expect(box.value).toBe('The a patient sang');
  expect(screen.getByRole('heading', { name: /^Looks clear/ })).toBeTruthy();
});

test('opens our other pages', () => {
  const open = vi.fn<PopupTies['open']>();
  const { screen } = draw({ open });
  fireEvent.click(screen.getByRole('button', { name: 'Practice page' }));
  fireEvent.click(screen.getByRole('button', { name: 'Settings' }));
  expect(open.mock.calls).toEqual([['practice'], ['options']]);
});
