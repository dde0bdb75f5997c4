// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createMirror } from '../../src/ui/page/mirror';
import { finding } from './stage';

const TEXT = 'The <b>patient</b> in bed 14\nsang & danced';

function mirrorOf(field: HTMLElement) {
  document.body.replaceChildren(field);
  const mirror = createMirror(field);
  document.body.append(mirror.element);
  return mirror;
}

test('copies the text letter by letter, with the marked words apart', () => {
  const mirror = mirrorOf(document.createElement('textarea'));
  mirror.draw(TEXT, [finding(TEXT, 'sang', { level: 'caution' }), finding(TEXT, 'bed 14')]);
  expect(mirror.element.textContent).toBe(TEXT);
  const marked = [...mirror.element.querySelectorAll('span')];
  expect(marked.map(({ className, textContent }) => [className, textContent])).toEqual([
    ['stop', 'bed 14'],
    ['caution', 'sang'],
  ]);
});

test('marks what overlaps once', () => {
  const mirror = mirrorOf(document.createElement('textarea'));
  mirror.draw(TEXT, [finding(TEXT, 'in bed 14'), finding(TEXT, 'bed 14\nsang')]);
  expect(mirror.element.textContent).toBe(TEXT);
});

test('is not there without findings, and hidden from assistive technology with them', () => {
  const mirror = mirrorOf(document.createElement('textarea'));
  mirror.draw(TEXT, []);
  expect(mirror.element.hidden).toBe(true);
  mirror.draw(TEXT, [finding(TEXT, 'sang')]);
  expect(mirror.element.hidden).toBe(false);
  expect(mirror.element.getAttribute('aria-hidden')).toBe('true');
});

test('copies what decides where letters stand', () => {
  const field = document.createElement('textarea');
  field.style.cssText = 'font-size: 21px; letter-spacing: 2px; padding-left: 9px';
  const mirror = mirrorOf(field);
  mirror.draw(TEXT, [finding(TEXT, 'sang')]);
  const copy = mirror.element.firstElementChild;
  expect(
    copy instanceof HTMLElement && [copy.style.fontSize, copy.style.letterSpacing, copy.style.paddingLeft],
  ).toEqual(['21px', '2px', '9px']);
});
