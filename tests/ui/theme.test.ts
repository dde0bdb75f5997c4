// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { themeOf } from '../../src/ui/page/theme';

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('style');
});

function boxOn(background: string): HTMLElement {
  document.body.style.background = background;
  const box = document.createElement('div');
  document.body.append(document.createElement('p'), box);
  return box;
}

test.each([
  ['#ffffff', 'light'],
  ['#15202b', 'dark'],
  ['#000000', 'dark'],
  ['#f0f4f5', 'light'],
])('a box on %s is on %s ground', (background, theme) => {
  expect(themeOf(boxOn(background))).toBe(theme);
});

test('looks through what covers less than half', () => {
  const box = boxOn('#000000');
  box.style.background = 'rgba(255, 255, 255, 0.1)';
  expect(themeOf(box)).toBe('dark');
});

test('looks out of a shadow tree', () => {
  const host = boxOn('#000000');
  const inside = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
  expect(themeOf(inside)).toBe('dark');
});

test('without any background goes by the scheme of the page', () => {
  const box = boxOn('');
  expect(themeOf(box)).toBe('light');
  document.documentElement.style.colorScheme = 'dark';
  expect(themeOf(box)).toBe('dark');
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  document.documentElement.style.colorScheme = 'light dark';
  expect(themeOf(box)).toBe('light');
  vi.unstubAllGlobals();
});
