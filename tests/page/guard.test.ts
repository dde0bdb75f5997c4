// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { at, countPublished, type Stage, setStage, type } from './stage';

const FORM =
  '<form class="compose-form"><textarea></textarea><button type="button" id="emoji">Emoji</button><button type="submit">Post</button></form>';

let stage: Stage;
afterEach(() => {
  stage.page.stop();
  vi.useRealTimers();
});

function compose(text: string) {
  stage = setStage(FORM);
  const published = countPublished(at('form'), 'submit');
  type('textarea', text);
  return published;
}

const press = () => at('button[type="submit"]').click();
const key = (init: KeyboardEventInit) =>
  new KeyboardEvent('keydown', {
    key: 'Enter',
    code: 'Enter',
    bubbles: true,
    cancelable: true,
    composed: true,
    ...init,
  });

describe('a clean post', () => {
  it('goes through untouched', () => {
    const published = compose('lovely day');
    const seen: boolean[] = [];
    at('button[type="submit"]').addEventListener('click', (event) => seen.push(event.defaultPrevented));
    press();
    expect(seen).toEqual([false]);
    expect(published.value).toBe(1);
    expect(stage.asked).toEqual([]);
  });

  it('goes through with a caution', () => {
    const published = compose('off to ward nine');
    press();
    expect(published.value).toBe(1);
    expect(stage.asked).toEqual([]);
  });
});

describe('a post that must be held', () => {
  it('reaches no handler of the page, in any step of the press', () => {
    const published = compose('bed 7');
    const seen: string[] = [];
    for (const step of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'submit']) {
      document.addEventListener(step, () => seen.push(step), true);
      if (step !== 'submit')
        at('button[type="submit"]').dispatchEvent(new MouseEvent(step, { bubbles: true, cancelable: true }));
    }
    expect(seen).toEqual([]);
    expect(published.value).toBe(0);
    expect(stage.asked).toEqual([['bed 7']]);
  });

  it('stays held on "Go back and edit"', async () => {
    const published = compose('bed 7');
    press();
    await stage.decide('edit');
    expect(published.value).toBe(0);
    press();
    expect(stage.asked).toHaveLength(2);
  });

  it('is published exactly once on "Post anyway"', async () => {
    const published = compose('bed 7');
    press();
    await stage.decide('post');
    expect(published.value).toBe(1);
    expect(stage.asked).toHaveLength(1);
  });

  it('is held again when a character changed while the dialog was open', async () => {
    const published = compose('bed 7');
    press();
    at<HTMLTextAreaElement>('textarea').value = 'bed 71';
    await stage.decide('post');
    expect(published.value).toBe(0);
    expect(stage.asked).toEqual([['bed 7'], ['bed 71']]);
  });

  it('is held although nobody ever touched the box', () => {
    stage = setStage(FORM);
    const published = countPublished(at('form'), 'submit');
    at<HTMLTextAreaElement>('textarea').value = 'bed 7';
    expect(stage.woken).toBe(0);
    press();
    expect(stage.woken).toBe(1);
    expect(published.value).toBe(0);
    expect(stage.asked).toEqual([['bed 7']]);
  });

  it('opens one dialog for a double click', () => {
    compose('bed 7');
    press();
    press();
    expect(stage.asked).toHaveLength(1);
  });

  it('is held for what stands in the content warning', () => {
    stage = setStage(FORM.replace('<textarea>', '<input id="cw-spoiler-input"><textarea>'));
    const published = countPublished(at('form'), 'submit');
    at<HTMLInputElement>('#cw-spoiler-input').value = 'bed 7';
    type('textarea', 'fine');
    press();
    expect(published.value).toBe(0);
    expect(stage.asked).toEqual([['bed 7']]);
  });
});

describe('other ways to publish', () => {
  it.each([
    ['Ctrl+Enter', { ctrlKey: true }],
    ['Cmd+Enter', { metaKey: true }],
  ])('%s is held, and posted by the button afterwards', async (_name, keys) => {
    const published = compose('bed 7');
    const shortcut = countPublished(at('textarea'), 'keydown');
    at('textarea').dispatchEvent(key(keys));
    expect(shortcut.value).toBe(0);
    expect(stage.asked).toEqual([['bed 7']]);
    await stage.decide('post');
    expect(published.value + shortcut.value).toBe(1);
  });

  it('a plain Enter is a new line in a post', () => {
    compose('bed 7');
    const enter = countPublished(at('textarea'), 'keydown');
    at('textarea').dispatchEvent(key({}));
    expect(enter.value).toBe(1);
    expect(stage.asked).toEqual([]);
  });

  it('an Enter that ends a composition is never a press', () => {
    compose('bed 7');
    at('textarea').dispatchEvent(key({ ctrlKey: true, isComposing: true }));
    at('textarea').dispatchEvent(key({ ctrlKey: true, keyCode: 229 }));
    expect(stage.asked).toEqual([]);
  });

  it('the rest of a held key, repeats included, is kept from the page', () => {
    compose('bed 7');
    const seen: string[] = [];
    for (const name of ['keydown', 'keyup']) document.addEventListener(name, (event) => seen.push(event.type));
    at('textarea').dispatchEvent(key({ ctrlKey: true }));
    at('textarea').dispatchEvent(key({ ctrlKey: true, repeat: true }));
    at('textarea').dispatchEvent(new KeyboardEvent('keyup', { key: 'Enter', code: 'Enter', bubbles: true }));
    at('textarea').dispatchEvent(new KeyboardEvent('keyup', { key: 'a', code: 'KeyA', bubbles: true }));
    expect(seen).toEqual(['keyup']);
    expect(stage.asked).toHaveLength(1);
  });

  it('a scripted submit that does not bubble is held', async () => {
    const published = compose('bed 7');
    expect(at('form').dispatchEvent(new Event('submit', { cancelable: true }))).toBe(false);
    expect(published.value).toBe(0);
    await stage.decide('post');
    expect(published.value).toBe(1);
  });

  it('Enter in a chat box is held, but not while a list of names is open', () => {
    stage = setStage(
      '<form><div contenteditable="true" tabindex="0" aria-label="Comment as Sam" aria-activedescendant="o1">bed 7</div></form>',
      'www.facebook.com',
    );
    at('[contenteditable]').focus();
    at('[contenteditable]').dispatchEvent(key({}));
    expect(stage.asked).toEqual([]);
    at('[contenteditable]').removeAttribute('aria-activedescendant');
    at('[contenteditable]').dispatchEvent(key({ shiftKey: true }));
    expect(stage.asked).toEqual([]);
    at('[contenteditable]').dispatchEvent(key({}));
    expect(stage.asked).toEqual([['bed 7']]);
  });

  it('asks for a second press where there is nothing to press, and lets that one through', async () => {
    stage = setStage(
      '<form><div contenteditable="true" tabindex="0" aria-label="Comment as Sam">bed 7</div></form>',
      'www.facebook.com',
    );
    const sent = countPublished(at('[contenteditable]'), 'keydown');
    at('[contenteditable]').focus();
    at('[contenteditable]').dispatchEvent(key({}));
    await stage.decide('post');
    expect(stage.notices).toEqual(['press-again']);
    expect(sent.value).toBe(0);
  });

  it('a key on a button that is no button is held', () => {
    stage = setStage(
      '<div role="dialog"><div role="textbox" contenteditable="true" data-lexical-editor="true"><p>bed 7</p></div><div role="button" tabindex="0" aria-label="Post">Post</div></div>',
      'www.facebook.com',
    );
    const sent = countPublished(at('[role="button"]'), 'keydown');
    at('[role="button"]').dispatchEvent(key({ key: ' ', code: 'Space' }));
    expect(sent.value).toBe(0);
    expect(stage.asked).toEqual([['bed 7']]);
  });
});

describe('what is no press', () => {
  it.each(['#emoji', 'textarea', 'body'])('a click on %s is left alone', (selector) => {
    compose('bed 7');
    const seen: boolean[] = [];
    at(selector).addEventListener('click', (event) => seen.push(event.defaultPrevented), { once: true });
    at(selector).click();
    expect(seen).toEqual([false]);
    expect(stage.asked).toEqual([]);
  });

  it('a click on another form does not even wake us', () => {
    stage = setStage(`${FORM}<form id="other"><input><button id="b" type="submit">Go</button></form>`);
    const published = countPublished(at('#other'), 'submit');
    at('#b').click();
    expect(published.value).toBe(1);
    expect(stage.woken).toBe(0);
  });
});

describe('when something of ours breaks', () => {
  it('the post goes through, and the person is told', () => {
    const published = compose('bed 7');
    stage.breakEngine();
    at<HTMLTextAreaElement>('textarea').value = 'bed 8';
    press();
    expect(published.value).toBe(1);
    expect(stage.notices).toContain('check-failed');
  });

  it('controls named like DOM methods change nothing', async () => {
    stage = setStage(
      FORM.replace('<textarea>', '<input name="closest"><input name="matches"><input name="requestSubmit"><textarea>'),
    );
    const published = countPublished(at('form'), 'submit');
    type('textarea', 'bed 7');
    press();
    expect(published.value).toBe(0);
    expect(stage.asked).toEqual([['bed 7']]);
    await stage.decide('post');
    expect(published.value).toBe(1);
  });

  it('nothing is guarded any more once stopped', () => {
    const published = compose('bed 7');
    stage.page.stop();
    press();
    expect(published.value).toBe(1);
    expect(stage.removed).toContain('all');
  });
});
