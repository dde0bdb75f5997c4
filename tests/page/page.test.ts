// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ComposerView } from '../../src/page/ports';
import { at, type Stage, setStage, type } from './stage';

const FORM = '<form class="compose-form"><textarea></textarea><button type="submit">Post</button></form>';
const EDITOR = '<div class="ProseMirror" contenteditable="true" tabindex="0"><p>see bed 7 and bed 8</p></div>';

let stage: Stage;
afterEach(() => stage.page.stop());

/** The only box's last view. */
function view(): ComposerView {
  const [only] = stage.views.values();
  if (only === undefined) throw new Error('no box is watched');
  return only;
}

describe('watching', () => {
  it('sleeps until a compose box gets the focus', () => {
    stage = setStage(`<input id="search"><button id="menu">Menu</button>${FORM}`);
    at('#search').focus();
    at('#menu').focus();
    expect(stage.woken).toBe(0);
    at('textarea').focus();
    at('#search').focus();
    at('textarea').focus();
    expect(stage.woken).toBe(1);
    expect(view().state).toBe('watching');
  });

  it('follows what is typed, and says no more than verdict and count to the rest', async () => {
    stage = setStage(FORM);
    type('textarea', 'on ward nine, bed 7');
    await vi.waitFor(() => expect(view().state).toBe('findings'));
    expect(view()).toMatchObject({ text: 'on ward nine, bed 7', isTextField: true });
    expect(stage.states.at(-1)).toEqual({ verdict: 'stop', count: 2 });
    type('textarea', 'on my way');
    await vi.waitFor(() => expect(view().state).toBe('clear'));
    expect(stage.states.at(-1)).toEqual({ verdict: 'clear', count: 0 });
  });

  it('waits for the end of a composition', async () => {
    stage = setStage(FORM);
    at('textarea').focus();
    at('textarea').dispatchEvent(new CompositionEvent('compositionstart'));
    type('textarea', 'bed 7');
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(view().state).toBe('watching');
    at('textarea').dispatchEvent(new CompositionEvent('compositionend'));
    await vi.waitFor(() => expect(view().state).toBe('findings'));
  });

  it('reads what a script writes into the editor', async () => {
    stage = setStage(EDITOR, 'bsky.app');
    at('.ProseMirror').focus();
    at('p').append(', bed 9');
    await vi.waitFor(() => expect(view().findings).toHaveLength(3));
  });

  it('hands over a new view when only the nodes are new', async () => {
    stage = setStage(EDITOR, 'bsky.app');
    at('.ProseMirror').focus();
    const before = view();
    at('p').innerHTML = '<b>see bed 7 and bed 8</b>';
    await vi.waitFor(() => expect(view()).not.toBe(before));
    expect(view().rangeOf({ start: 4, end: 9 })?.startContainer).toBe(at('b').firstChild);
  });

  it('lets go of a box that leaves the page', async () => {
    stage = setStage(FORM);
    type('textarea', 'bed 7');
    await vi.waitFor(() => expect(stage.states).toHaveLength(1));
    at('form').remove();
    await vi.waitFor(() => expect(stage.removed).toEqual(['box-1']));
    expect(stage.states.at(-1)).toEqual({ verdict: 'none', count: 0 });
  });

  it('follows a box to its new element, with what was ignored there', async () => {
    stage = setStage(EDITOR, 'bsky.app');
    at('.ProseMirror').focus();
    const [first] = view().findings;
    if (first) view().ignoreHere(first);
    const next = document.createElement('div');
    at('.ProseMirror').replaceWith(next);
    next.outerHTML = EDITOR;
    await vi.waitFor(() => expect(view().box).toBe(at('.ProseMirror')));
    expect(stage.removed).toEqual([]);
    expect(view().findings.map(({ quote }) => quote)).toEqual(['bed 8']);
  });

  it('finds a box inside a shadow root', async () => {
    stage = setStage('<div id="host"></div>');
    const root = at('#host').attachShadow({ mode: 'open' });
    root.innerHTML = '<textarea>bed 7</textarea>';
    root.querySelector('textarea')?.focus();
    await vi.waitFor(() => expect(view().findings).toHaveLength(1));
  });

  it('says when a box cannot be read', () => {
    stage = setStage('<div data-testid="tweetTextarea_0" tabindex="0"><canvas></canvas></div>', 'x.com');
    at('[tabindex]').focus();
    expect(view().state).toBe('blind');
  });
});

describe('a view', () => {
  it('replaces words in place', async () => {
    document.execCommand = () => false;
    stage = setStage(FORM);
    type('textarea', 'see bed 7 now');
    await vi.waitFor(() => expect(view().findings).toHaveLength(1));
    const [finding] = view().findings;
    if (finding === undefined) throw new Error('nothing found');
    expect(await view().replace(finding, { label: '', replacement: 'a bed' })).toBe('replaced');
    expect(at<HTMLTextAreaElement>('textarea').value).toBe('see a bed now');
    expect(view().state).toBe('clear');
    expect(await view().replace(finding, { label: '', replacement: 'a bed' })).toBe('stale');
  });

  it('copies the safer words where the editor refuses', async () => {
    document.execCommand = () => false;
    stage = setStage(EDITOR, 'bsky.app');
    at('.ProseMirror').focus();
    const [finding] = view().findings;
    if (finding === undefined) throw new Error('nothing found');
    expect(await view().replace(finding, { label: '', replacement: 'a bed' })).toBe('copied');
    expect(stage.copied).toEqual(['a bed']);
    expect(at('p').textContent).toBe('see bed 7 and bed 8');
  });

  it('ignores a finding in this box: it holds no post any more', async () => {
    stage = setStage(FORM);
    type('textarea', 'bed 7');
    await vi.waitFor(() => expect(view().findings).toHaveLength(1));
    const [finding] = view().findings;
    if (finding) view().ignoreHere(finding);
    expect(view().state).toBe('clear');
    at('form').addEventListener('submit', (event) => event.preventDefault());
    at('button').click();
    expect(stage.asked).toEqual([]);
  });

  it('passes on words never to warn about', async () => {
    stage = setStage(FORM);
    type('textarea', 'bed 7');
    await vi.waitFor(() => expect(view().findings).toHaveLength(1));
    const [finding] = view().findings;
    if (finding) view().neverWarn(finding);
    expect(stage.neverWarned).toEqual(['bed 7']);
  });

  it('names the controls that must stay free', () => {
    stage = setStage(FORM);
    at('textarea').focus();
    expect(view().controls()).toEqual([at('button')]);
  });
});

describe('what the popup is told', () => {
  it('is a list without words, and a way to each finding', () => {
    stage = setStage(EDITOR, 'bsky.app');
    expect(stage.page.list()).toEqual({ boxes: 0, warnings: [] });
    at('.ProseMirror').focus();
    const { boxes, warnings } = stage.page.list();
    expect(boxes).toBe(1);
    expect(warnings.map(({ ruleId, level }) => [ruleId, level])).toEqual(Array(2).fill(['test/stop', 'stop']));
    expect(JSON.stringify(warnings)).not.toContain('bed');
    stage.page.goTo(warnings[1]?.id ?? '');
    stage.page.goTo('box-9/0');
    expect(stage.notices).toEqual(['box-1: bed 8']);
  });

  it('checks again when asked to', () => {
    const ignored: string[] = [];
    stage = setStage(EDITOR, 'bsky.app', ignored);
    at('.ProseMirror').focus();
    ignored.push('bed 7');
    stage.page.recheck();
    expect(view().findings.map(({ quote }) => quote)).toEqual(['bed 8']);
  });

  it('asks for a reload once', () => {
    stage = setStage(FORM);
    at('textarea').focus();
    stage.page.needsReload();
    stage.page.needsReload();
    expect(stage.notices).toEqual(['reload-needed']);
  });
});
