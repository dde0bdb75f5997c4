// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { editor } from '../../src/editors/text-field';

/** jsdom has no editing commands: these tests take the way for browsers that refuse them. */
beforeEach(() => {
  document.execCommand = () => false;
  document.body.innerHTML = '<form><textarea>On Ward 7 today</textarea></form>';
});

function field(): HTMLTextAreaElement {
  const found = document.querySelector('textarea');
  if (found === null) throw new Error('no textarea');
  return found;
}

describe('a text field', () => {
  it('is read as it stands and has no ranges', () => {
    const reading = editor.read(field());
    expect(reading.text).toBe('On Ward 7 today');
    expect(reading.rangeOf({ start: 0, end: 2 })).toBeNull();
  });

  it('is changed with an input event, the caret after the new words', async () => {
    const heard: string[] = [];
    document.addEventListener('input', (event) => heard.push(event.type), { once: true });
    expect(await editor.replace(field(), { start: 3, end: 9 }, 'Ward 7', 'a ward')).toBe('replaced');
    expect(field().value).toBe('On a ward today');
    expect(field().selectionStart).toBe(9);
    expect(heard).toEqual(['input']);
  });

  it('loses words that are to go', async () => {
    expect(await editor.replace(field(), { start: 2, end: 9 }, ' Ward 7', '')).toBe('replaced');
    expect(field().value).toBe('On today');
  });

  it('is left alone where other words stand by now', async () => {
    expect(await editor.replace(field(), { start: 3, end: 9 }, 'Ward 8', 'a ward')).toBe('stale');
    expect(field().value).toBe('On Ward 7 today');
  });

  it('says so when the page takes the change back', async () => {
    field().addEventListener('input', () => {
      field().value = 'On Ward 7 today';
    });
    expect(await editor.replace(field(), { start: 3, end: 9 }, 'Ward 7', 'a ward')).toBe('undone');
    expect(field().value).toBe('On Ward 7 today');
  });
});
