// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { editor as contenteditable } from '../../src/editors/contenteditable';
import { editor as prosemirror } from '../../src/editors/prosemirror';

/** A page's answer to the editing command, in place of the browser's, which jsdom does not have. */
type Command = (text: string) => void;

function mount(html: string, command: Command): HTMLElement {
  document.body.innerHTML = html;
  document.execCommand = (name, _showUi, text) => {
    if (name === 'insertText' || name === 'delete') command(text ?? '');
    if (name === 'undo') undone += 1;
    return true;
  };
  const root = document.body.firstElementChild;
  if (!(root instanceof HTMLElement)) throw new Error('the markup has no element');
  return root;
}

/** What a browser does: the selected words go, the new ones stand in their place. */
const insertAtSelection: Command = (text) => {
  const range = document.getSelection()?.getRangeAt(0);
  range?.deleteContents();
  range?.insertNode(document.createTextNode(text));
};

let undone = 0;
beforeEach(() => {
  undone = 0;
});

const BOX = '<div class="ProseMirror" contenteditable="true" tabindex="0"><p>in <b>bed</b> 7 today</p></div>';

describe('replacing words in rich text', () => {
  it('selects exactly the words and reads back', async () => {
    const root = mount(BOX, insertAtSelection);
    expect(await prosemirror.replace(root, { start: 3, end: 8 }, 'bed 7', 'bed')).toBe('replaced');
    expect(prosemirror.read(root).text).toBe('in bed today');
    expect(undone).toBe(0);
  });

  it('is stale where other words stand, without touching anything', async () => {
    const root = mount(BOX, insertAtSelection);
    expect(await prosemirror.replace(root, { start: 3, end: 8 }, 'bed 8', 'bed')).toBe('stale');
    expect(root.textContent).toBe('in bed 7 today');
  });

  it('is stale when the person types on meanwhile', async () => {
    const root = mount(BOX, insertAtSelection);
    document.addEventListener('selectionchange', () => root.querySelector('p')?.append('!'), { once: true });
    const replaced = prosemirror.replace(root, { start: 3, end: 8 }, 'bed 7', 'bed');
    expect(await replaced).toBe('stale');
    expect(root.textContent).toBe('in bed 7 today!');
  });

  it('is undone when the editor puts the words twice', async () => {
    const root = mount(BOX, (text) => insertAtSelection(text + text));
    expect(await prosemirror.replace(root, { start: 3, end: 8 }, 'bed 7', 'bed')).toBe('undone');
    expect(undone).toBe(1);
  });

  it('is undone, with nothing to take back, when the editor ignores it', async () => {
    const root = mount(BOX, () => undefined);
    expect(await prosemirror.replace(root, { start: 3, end: 8 }, 'bed 7', 'bed')).toBe('undone');
    expect(undone).toBe(0);
  });

  it('takes a no-break space for a space', async () => {
    const root = mount('<div contenteditable="true" tabindex="0">in bed 7 today</div>', (text) =>
      insertAtSelection(text.replaceAll(' ', '\u00a0')),
    );
    // Nothing here answers `beforeinput`; jsdom has no DataTransfer, which only the answer would need.
    Object.assign(globalThis, {
      DataTransfer: class {
        setData() {}
      },
      StaticRange: class {},
    });
    expect(await contenteditable.replace(root, { start: 3, end: 8 }, 'bed 7', 'a bed')).toBe('replaced');
  });
});
