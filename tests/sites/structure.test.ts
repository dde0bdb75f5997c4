// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { structure } from '../../src/sites/structure';

function page(html: string): (selector: string) => Element {
  document.body.innerHTML = html;
  return (selector) => {
    const found = document.querySelector(selector);
    if (found === null) throw new Error(`nothing fits ${selector}`);
    return found;
  };
}

/** Boxes as unknown sites build them: the markup, and the id of the control that publishes, or null. */
const CONTROLS: readonly (readonly [what: string, html: string, id: string | null])[] = [
  ['a submit button of a form', '<form><textarea></textarea><button id="a" type="submit">Los</button></form>', 'a'],
  [
    'a labelled button rather than the last one',
    '<div role="dialog"><p contenteditable></p><button id="a">Post</button><button id="b">More</button></div>',
    'a',
  ],
  [
    'the only worded button after the box, in any language',
    '<div role="dialog"><button>×</button><p contenteditable></p><div role="button" id="a">Publicar</div></div>',
    'a',
  ],
  [
    'no menu and no toggle',
    '<div role="dialog"><p contenteditable></p><button aria-haspopup="menu">Post</button><button aria-pressed="false">Bold</button></div>',
    null,
  ],
  ['none of two equals', '<dialog><p contenteditable></p><button>Uno</button><button>Dos</button></dialog>', null],
  ['nothing disabled', '<form><textarea></textarea><button type="submit" disabled>Post</button></form>', null],
  ['nothing outside of form and dialog', '<textarea></textarea><button>Post</button>', null],
  ['an input by its value', '<form><textarea></textarea><input id="a" type="submit" value="Reply"></form>', 'a'],
];

describe('structure', () => {
  it.each(CONTROLS)('takes %s', (_what, html, id) => {
    const at = page(html);
    expect(structure.submitControl(at('textarea, [contenteditable]'))?.id ?? null).toBe(id);
  });

  it('is not misled by form controls named like DOM methods', () => {
    const at = page('<form><textarea></textarea><input name="querySelectorAll"><button id="a">Post</button></form>');
    expect(structure.submitControl(at('textarea'))?.id).toBe('a');
  });

  it.each([
    ['<textarea></textarea>', true],
    ['<div contenteditable="plaintext-only"></div>', true],
    ['<input>', false],
    ['<textarea role="searchbox"></textarea>', false],
    ['<div contenteditable="true" role="combobox"></div>', false],
    ['<div contenteditable="false"></div>', false],
  ])('%s is a box to write in: %s', (html, expected) => {
    expect(structure.isWritingBox(page(html)('body > *'))).toBe(expected);
  });
});
