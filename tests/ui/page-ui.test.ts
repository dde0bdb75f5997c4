// @vitest-environment jsdom
import { fireEvent, within } from '@testing-library/dom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ComposerView, PageUi } from '../../src/page/ports';
import { createPageUi } from '../../src/ui/page/page-ui';
import { completeJsdom, finding, giveSize, richBox, seenIn, t, viewOf } from './stage';

const TEXT = 'The patient in bed 14 sang at St Nowhere all night';
const BED = finding(TEXT, 'patient in bed 14');
const PLACE = finding(TEXT, 'St Nowhere', {
  ruleId: 'workplace-names/hospital',
  level: 'caution',
  guidanceForce: 'recommend',
  guidanceText: 'We recommend that you leave out where you work.',
  suggestions: [{ label: 'Take it out', replacement: '' }],
});
const FRAME_MS = 20;

let root: ShadowRoot | undefined;
let ui: PageUi;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'] });
  completeJsdom();
  const attach = (host: HTMLElement) => {
    root = host.attachShadow({ mode: 'open' });
    return root;
  };
  ui = createPageUi({ t, attach, isGenuine: () => true });
});

afterEach(() => {
  ui.destroy();
  document.body.replaceChildren();
  vi.useRealTimers();
});

const screen = () => seenIn(root);

function show(view: ComposerView): void {
  ui.update(view);
  vi.advanceTimersByTime(FRAME_MS);
}

describe('the marker', () => {
  test.each([
    ['watching', 'Postpause: Watching'],
    ['clear', 'Postpause: Looks clear'],
    ['blind', 'Postpause: Cannot see this box'],
  ] as const)('says in words that a box is %s', (state, words) => {
    show(viewOf(richBox(TEXT), [], { state }));
    expect(screen().getByRole('button', { name: words })).toBeTruthy();
  });

  test('counts what is to look at', () => {
    show(viewOf(richBox(TEXT), [BED, PLACE]));
    expect(screen().getByRole('button', { name: 'Postpause: 2 to look at' })).toBeTruthy();
    show(viewOf(richBox(TEXT), [BED], { id: 'box-2' }));
    expect(screen().getByRole('button', { name: 'Postpause: 1 to look at' })).toBeTruthy();
  });

  test('gives way where every place would cover a control of the site', () => {
    const post = document.body.appendChild(document.createElement('button'));
    giveSize(post, 0, 0, 2000, 2000);
    show(viewOf(richBox(TEXT), [BED], { controls: () => [post] }));
    expect(screen().queryByRole('button', { name: /to look at/ })).toBeNull();
  });

  test('goes when the box is gone', () => {
    const box = richBox(TEXT);
    show(viewOf(box, [BED]));
    box.remove();
    fireEvent.scroll(window);
    vi.advanceTimersByTime(FRAME_MS);
    expect(screen().queryByRole('button')).toBeNull();
  });
});

describe('the host', () => {
  test('is not in the page before there is something to show, and is one element after', () => {
    expect(document.documentElement.children).toHaveLength(2);
    show(viewOf(richBox(TEXT), [BED]));
    show(viewOf(richBox(TEXT), [BED], { id: 'box-2' }));
    expect(document.documentElement.children).toHaveLength(3);
    ui.destroy();
    expect(document.documentElement.children).toHaveLength(2);
  });

  test('keeps its root closed and its presses to the person on a page', () => {
    const own = createPageUi({ t });
    own.update(viewOf(richBox(TEXT), [BED]));
    vi.advanceTimersByTime(FRAME_MS);
    expect(document.documentElement.lastElementChild?.shadowRoot).toBeNull();
    own.destroy();

    const view = viewOf(richBox(TEXT), [BED]);
    let open: ShadowRoot | undefined;
    const attach = (host: HTMLElement) => {
      open = host.attachShadow({ mode: 'open' });
      return open;
    };
    const guarded = createPageUi({ t, attach });
    guarded.update(view);
    vi.advanceTimersByTime(FRAME_MS);
    open?.querySelector<HTMLElement>('.marker')?.click(); // By script: not trusted.
    expect(open?.querySelector('[role=dialog]')?.hasAttribute('hidden')).toBe(true);
    guarded.destroy();
  });

  test('keeps keys and presses inside from the site', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    document.addEventListener('click', heard);
    show(viewOf(richBox(TEXT), [BED]));
    const marker = screen().getByRole('button', { name: /to look at/ });
    fireEvent.keyDown(marker, { key: 'n' });
    fireEvent.click(marker);
    expect(heard).not.toHaveBeenCalled();
    document.removeEventListener('keydown', heard);
    document.removeEventListener('click', heard);
  });
});

describe('the card', () => {
  test('lists all findings from the marker, and explains the one that is chosen', () => {
    show(viewOf(richBox(TEXT), [BED, PLACE]));
    fireEvent.click(screen().getByRole('button', { name: /to look at/ }));
    const card = within(screen().getByRole('dialog', { name: '2 things to look at' }));
    fireEvent.click(card.getByRole('button', { name: /St Nowhere/ }));
    expect(screen().getByRole('dialog', { name: 'Take care' })).toBeTruthy();
    expect(card.getByText('We recommend')).toBeTruthy();
    expect(card.getByText(/that you leave out where you work/)).toBeTruthy();
    expect(card.getByRole('button', { name: 'Take these words out' })).toBeTruthy();
    fireEvent.click(card.getByRole('button', { name: 'Back to the list' }));
    expect(screen().getByRole('dialog', { name: '2 things to look at' })).toBeTruthy();
  });

  test('shows the route for speaking up where a concern is raised', () => {
    const speakUp = 'You can always raise a concern with your manager.';
    show(viewOf(richBox(TEXT), [{ ...BED, speakUp }]));
    fireEvent.click(screen().getByRole('button', { name: /to look at/ }));
    expect(screen().getByText(speakUp)).toBeTruthy();
  });

  test('puts the force before a point that does not open with it', () => {
    show(viewOf(richBox(TEXT), [{ ...BED, guidanceText: 'This also counts for others.' }]));
    fireEvent.click(screen().getByRole('button', { name: /to look at/ }));
    expect(screen().getByText('You must not:').parentElement?.textContent).toBe(
      'You must not: This also counts for others.',
    );
  });

  test.each([
    ['replaced', 'The words were changed.', false],
    ['copied', 'The safer words are copied. Paste them over the marked words.', true],
    ['stale', 'The draft has changed since. Nothing was replaced.', true],
  ] as const)('says that the words were %s', async (outcome, words, staysOpen) => {
    const view = viewOf(richBox(TEXT), [BED], { replace: vi.fn(async () => outcome) });
    show(view);
    fireEvent.click(screen().getByRole('button', { name: /to look at/ }));
    fireEvent.click(screen().getByRole('button', { name: 'Replace with “a patient”' }));
    expect(view.replace).toHaveBeenCalledExactlyOnceWith(BED, BED.suggestions[0]);
    await vi.waitFor(() => expect(screen().getByRole('status').textContent).toBe(words));
    expect(screen().queryByRole('dialog') !== null).toBe(staysOpen);
  });

  test.each([
    ['Ignore here', 'ignoreHere'],
    ['Never warn about these words', 'neverWarn'],
  ] as const)('hands "%s" to the page and closes', (name, method) => {
    const view = viewOf(richBox(TEXT), [BED]);
    show(view);
    fireEvent.click(screen().getByRole('button', { name: /to look at/ }));
    fireEvent.click(screen().getByRole('button', { name }));
    expect(view[method]).toHaveBeenCalledExactlyOnceWith(BED);
    expect(screen().queryByRole('dialog')).toBeNull();
  });

  test.each([
    ['bed 14', 'Never warn about these words'],
    ['bed', 'Never warn about this word'],
    ['The patient in bed 14', null],
  ])('offers to silence "%s" for good: %s', (quote, offer) => {
    show(viewOf(richBox(TEXT), [finding(TEXT, quote)]));
    fireEvent.click(screen().getByRole('button', { name: /to look at/ }));
    expect(screen().getByRole('button', { name: 'Ignore here' })).toBeTruthy();
    expect(screen().queryByRole('button', { name: /^Never warn/ })?.textContent ?? null).toBe(offer);
  });

  test('stays short where a whole story is marked, and says which words stood out', () => {
    const story = `${'He told the ward all about his boat and his brother. '.repeat(6)}And his leg.`;
    const evidence = ['boat', 'brother'].map((word) => {
      const start = story.indexOf(word);
      return { stage: 'detector', what: 'a word', effect: 0.3, span: { start, end: start + word.length } };
    });
    show(viewOf(richBox(story), [finding(story, story, { evidence })]));
    fireEvent.click(screen().getByRole('button', { name: /to look at/ }));
    expect(screen().getByText(/^He told the ward .* … .*And his leg\.$/).textContent?.length).toBeLessThan(95);
    expect(screen().getByText('Words that stood out: boat, brother')).toBeTruthy();
  });

  test('follows its finding through edits and closes when it is gone', () => {
    const box = richBox(TEXT);
    show(viewOf(box, [BED]));
    fireEvent.click(screen().getByRole('button', { name: /to look at/ }));
    const moved = { ...BED, span: { start: BED.span.start + 3, end: BED.span.end + 3 } };
    show(viewOf(box, [moved]));
    expect(screen().getByRole('dialog', { name: 'Stop and think' })).toBeTruthy();
    show(viewOf(box, []));
    expect(screen().queryByRole('dialog')).toBeNull();
  });

  test('is reached by Alt+Shift+W; Escape closes it, gives focus and caret back, and then belongs to the site again', () => {
    const box = richBox(TEXT);
    const site = vi.fn();
    document.addEventListener('keydown', site);
    show(viewOf(box, [BED, PLACE]));
    box.focus();
    document.getSelection()?.setBaseAndExtent(box.firstChild ?? box, 7, box.firstChild ?? box, 7);
    fireEvent.keyDown(box, { altKey: true, shiftKey: true, code: 'KeyW', key: 'W' });
    const card = screen().getByRole('dialog', { name: 'Stop and think' });
    expect(card.contains(root?.activeElement ?? null)).toBe(true);
    fireEvent.keyDown(box, { altKey: true, shiftKey: true, code: 'KeyW', key: 'W' });
    expect(screen().getByRole('dialog', { name: 'Take care' })).toBeTruthy();
    expect(site).not.toHaveBeenCalled();

    fireEvent.keyDown(box, { key: 'Escape' });
    expect(screen().queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(box);
    expect(document.getSelection()?.anchorOffset).toBe(7);
    expect(site).not.toHaveBeenCalled();
    fireEvent.keyDown(box, { key: 'Escape' });
    expect(site).toHaveBeenCalledTimes(1);
    document.removeEventListener('keydown', site);
  });

  test('opens at the words of a finding on request from the popup', () => {
    ui.update(viewOf(richBox(TEXT), [BED, PLACE]));
    ui.goTo('box-1', PLACE);
    expect(screen().getByRole('dialog', { name: 'Take care' })).toBeTruthy();
    ui.goTo('box-1', finding(TEXT, 'sang'));
    expect(screen().getByRole('dialog', { name: 'Take care' })).toBeTruthy();
  });
});

describe('the live region', () => {
  test('reads out the count after a second of quiet, and only when it changed', () => {
    const box = richBox(TEXT);
    show(viewOf(box, [BED]));
    vi.advanceTimersByTime(900);
    show(viewOf(box, [BED, PLACE]));
    vi.advanceTimersByTime(900);
    expect(screen().getByRole('status').textContent).toBe('');
    vi.advanceTimersByTime(200);
    expect(screen().getByRole('status').textContent).toBe('2 things to look at');
    show(viewOf(box, []));
    vi.advanceTimersByTime(1000);
    expect(screen().getByRole('status').textContent).toBe('Nothing left to look at');
  });

  test('leaves no timer running once it has spoken', () => {
    show(viewOf(richBox(TEXT), [BED]));
    vi.advanceTimersByTime(1100);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a notice', () => {
  test('stands beside the box until the text changes', () => {
    const box = richBox(TEXT);
    const view = viewOf(box, [BED]);
    show(view);
    ui.notify(view, 'press-again');
    expect(screen().getByRole('status').textContent).toMatch(/Press Post once more/);
    show(viewOf(box, [BED], { text: `${TEXT}!` }));
    expect(screen().queryByRole('button', { name: 'Close' })).toBeNull();
  });

  test('needs no box', () => {
    ui.notify(null, 'reload-needed');
    expect(screen().getByRole('status').textContent).toMatch(/Reload this page/);
    fireEvent.click(screen().getByRole('button', { name: 'Close' }));
    expect(screen().queryByRole('button', { name: 'Close' })).toBeNull();
  });
});
