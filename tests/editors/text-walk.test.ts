// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { detectEditor } from '../../src/editors/registry';

/** Markup as each editor makes it, and the text its own model holds for that. */
const READINGS: readonly (readonly [what: string, editor: string, html: string, text: string])[] = [
  ['two paragraphs', 'prosemirror', pm('<p>one</p><p>two</p>'), 'one\ntwo'],
  [
    'an empty paragraph between',
    'prosemirror',
    pm('<p>a</p><p><br class="ProseMirror-trailingBreak"></p><p>b</p>'),
    'a\n\nb',
  ],
  ['a hard break', 'prosemirror', pm('<p>a<br>b</p>'), 'a\nb'],
  ['a hard break at the end', 'prosemirror', pm('<p>a<br><br class="ProseMirror-trailingBreak"></p>'), 'a\n'],
  ['nothing', 'prosemirror', pm('<p><br class="ProseMirror-trailingBreak"></p>'), ''],
  [
    'a mention',
    'prosemirror',
    pm('<p>hi <span data-type="mention" contenteditable="false">@sam</span>!</p>'),
    'hi @sam!',
  ],
  ['an emoji image', 'prosemirror', pm('<p>a<img alt="😷" draggable="true">b</p>'), 'a😷b'],
  [
    'a nested list',
    'prosemirror',
    pm('<ul><li><p>a</p><ul><li><p>b</p></li></ul></li><li><p>c</p></li></ul>'),
    'a\nb\nc',
  ],
  [
    'paragraphs',
    'lexical',
    lexical('<p><span data-lexical-text="true">a</span></p><p><span data-lexical-text="true">b</span></p>'),
    'a\nb',
  ],
  ['an empty last paragraph', 'lexical', lexical('<p><span data-lexical-text="true">a</span></p><p><br></p>'), 'a\n'],
  [
    'a managed line break',
    'lexical',
    lexical('<p><span data-lexical-text="true">a</span><br><br data-lexical-managed-linebreak="true"></p>'),
    'a\n',
  ],
  ['lines and a blank one', 'quill', quill('<p>a</p><p><br></p><p>b</p>'), 'a\n\nb'],
  [
    'a list marker and the cursor',
    'quill',
    quill('<ol><li><span class="ql-ui"></span>a<span class="ql-cursor">\uFEFF</span></li></ol>'),
    'a',
  ],
  ['blocks', 'draft-js', draft(block('a') + block('b')), 'a\nb'],
  [
    'a decorated word in a block element',
    'draft-js',
    draft(block('<div><span data-text="true">#tag</span></div>')),
    '#tag',
  ],
  ['an empty block', 'draft-js', draft(block('a') + block('<br data-text="true">') + block('b')), 'a\n\nb'],
  ['a soft break at the end of a block', 'draft-js', draft(block('<span data-text="true">a\n\n</span>')), 'a\n'],
  ['a soft break within', 'draft-js', draft(block('<span data-text="true">a\nb</span>')), 'a\nb'],
  ['divs after bare text', 'contenteditable', plain('a<div>b</div><div>c</div>'), 'a\nb\nc'],
  ['a filler at the end', 'contenteditable', plain('a<br>'), 'a'],
  ['two breaks at the end', 'contenteditable', plain('a<br><br>'), 'a\n'],
  ['a line feed in the source', 'contenteditable', plain('a\nb'), 'a b'],
  ['a line feed where white space is kept', 'contenteditable', plain('a\nb', 'white-space: pre-wrap'), 'a\nb'],
  ['leaves of Slate without text', 'contenteditable', plain('<span data-slate-zero-width="n">\uFEFF<br></span>'), ''],
];

function pm(html: string): string {
  return `<div class="tiptap ProseMirror" contenteditable="true">${html}</div>`;
}
function lexical(html: string): string {
  return `<div contenteditable="true" data-lexical-editor="true">${html}</div>`;
}
function quill(html: string): string {
  return `<div class="ql-editor" contenteditable="true">${html}</div>`;
}
function draft(html: string): string {
  return `<div class="public-DraftEditor-content" contenteditable="true"><div data-contents="true">${html}</div></div>`;
}
function block(inner: string): string {
  const leaf = inner.startsWith('<') ? inner : `<span data-text="true">${inner}</span>`;
  return `<div data-block="true"><div data-offset-key="0" class="public-DraftStyleDefault-block"><span data-offset-key="0">${leaf}</span></div></div>`;
}
function plain(html: string, style = ''): string {
  return `<div contenteditable="true" style="${style}">${html}</div>`;
}

function mount(html: string): HTMLElement {
  document.body.innerHTML = html;
  const root = document.body.firstElementChild;
  if (!(root instanceof HTMLElement)) throw new Error('the markup has no element');
  return root;
}

describe('reading rich text', () => {
  it.each(READINGS)('reads %s in %s', (_what, editorId, html, text) => {
    const root = mount(html);
    const known = detectEditor(root.querySelector('span, p, div') ?? root);
    expect(known?.editor.id).toBe(editorId);
    expect(known?.root).toBe(root);
    expect(known?.editor.read(root).text).toBe(text);
  });

  it.each(READINGS.filter(([, , , text]) => text.trim() !== ''))('finds its way back for %s in %s', (...row) => {
    const [, , html, text] = row;
    const root = mount(html);
    const reading = detectEditor(root)?.editor.read(root);
    for (const word of text.matchAll(/[a-z#@]+/gu)) {
      const range = reading?.rangeOf({ start: word.index, end: word.index + word[0].length });
      expect(range?.toString()).toBe(word[0]);
    }
  });
});

describe('the way back from offsets to nodes', () => {
  const root = () => mount(pm('<p>bed <b>se</b>ven</p><p>😷 end</p>'));

  it('spans several nodes', () => {
    const reading = detectEditor(root())?.editor.read(root());
    expect(reading?.rangeOf({ start: 0, end: 9 })?.toString()).toBe('bed seven');
  });

  it('counts an emoji as the two code units it is', () => {
    const at = root();
    const reading = detectEditor(at)?.editor.read(at);
    expect(reading?.text).toBe('bed seven\n😷 end');
    expect(reading?.rangeOf({ start: 10, end: 12 })?.toString()).toBe('😷');
  });

  it('is null once the words are gone, and for an empty span', () => {
    const at = root();
    const reading = detectEditor(at)?.editor.read(at);
    expect(reading?.rangeOf({ start: 3, end: 3 })).toBeNull();
    expect(reading?.rangeOf({ start: 90, end: 95 })).toBeNull();
    at.replaceChildren();
    expect(reading?.rangeOf({ start: 0, end: 3 })).toBeNull();
  });

  it('covers an emoji image as a whole', () => {
    const at = mount(pm('<p>a<img alt="😷">b</p>'));
    const range = detectEditor(at)?.editor.read(at).rangeOf({ start: 1, end: 3 });
    expect(range?.cloneContents().querySelector('img')).not.toBeNull();
    expect(range?.toString()).toBe('');
  });
});

describe('telling the editor', () => {
  it('takes a textarea and a text input for text fields, and no other input', () => {
    expect(detectEditor(mount('<textarea>hi</textarea>'))?.editor.id).toBe('text-field');
    expect(detectEditor(mount('<input>'))?.editor.id).toBe('text-field');
    expect(detectEditor(mount('<input type="password">'))).toBeNull();
    expect(detectEditor(mount('<input type="checkbox">'))).toBeNull();
  });

  it('takes the outermost editable element for the root', () => {
    const root = mount(plain('<div contenteditable="true"><p>hi</p></div>'));
    expect(detectEditor(root.querySelector('p') ?? root)?.root).toBe(root);
  });

  it('leaves what is shut off inside an editor alone', () => {
    const root = mount(plain('<div contenteditable="false"><p>card</p></div>'));
    expect(detectEditor(root.querySelector('p') ?? root)).toBeNull();
  });
});
