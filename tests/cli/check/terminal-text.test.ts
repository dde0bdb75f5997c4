import { describe, expect, it } from 'vitest';
import { columnsOf, harmless, wrap } from '../../../src/cli/check/terminal-text';

describe('the columns of a text', () => {
  it.each([
    ['', 0],
    ['ward', 4],
    ['é', 1],
    ['e\u0301', 1],
    ['日本', 4],
    ['😷', 2],
    ['👩🏽‍⚕️', 2],
    ['a\u200bb\u00adc', 3],
  ])('of "%s" are %i', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });
});

describe('a text made harmless', () => {
  it.each([
    ['an escape code', '\u001b[31mred', '␛[31mred'],
    ['breaks and tabs', 'a\tb\r\nc', 'a␉b␍␊c'],
    ['delete and the upper controls', 'a\u007fb\u009bc', 'a␡b\ufffdc'],
    ['a turn of direction', 'a\u202eb\u2066c', 'a\ufffdb\ufffdc'],
    ['nothing else', '“Tea”, 日本 👩🏽‍⚕️ \ud83d', '“Tea”, 日本 👩🏽‍⚕️ \ud83d'],
  ])('shows %s', (_what, text, shown) => {
    expect(harmless(text)).toBe(shown);
    expect(shown).toHaveLength(text.length);
  });
});

describe('wrapped words', () => {
  it('stay within the columns, behind the indent', () => {
    expect(wrap('one two three four', 12, '  ')).toBe('  one two\n  three four');
  });

  it('leave a word that is too long whole', () => {
    expect(wrap('a pneumonoultramicroscopic b', 10, '')).toBe('a\npneumonoultramicroscopic\nb');
  });

  it('are an empty line for no words', () => {
    expect(wrap('', 10, '  ')).toBe('  ');
  });
});
